package import CatalogModel
import Diagnostics
package import SQLText

/// A text search configuration: which dictionaries look at which tokens of a parser.
package struct TextSearchConfiguration: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var parser: QualifiedName?
  /// The dictionaries of each type of token, in the order in which they are asked.
  package var mappings = OrderedMap<[QualifiedName]>()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension TextSearchConfiguration: CatalogObject {
  package static let kind: Kind = "text search configuration"
  package static let placement = Placement.schema("text_search_configurations")
  package static let home = TextSearch.home
  package static let catalog = "pg_ts_config"
  package static let ownerColumn: SQL? = "cfgowner"

  package static let properties: [Property<TextSearchConfiguration>] = [
    Property("parser", \.parser, required: true),
    Property("mappings", \.mappings) { Alteration($0.new.mappingChanges(from: $0.from)) },
    commentProperty,
    ownerProperty,
  ]

  /// Only the parser knows the names of its tokens; each is asked once.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    WITH tokens AS MATERIALIZED (
      SELECT p.oid AS parser, t.tokid, t.alias
        FROM pg_ts_parser p CROSS JOIN LATERAL ts_token_type(p.oid) t
       WHERE p.oid IN (SELECT uc.cfgparser FROM pg_ts_config uc
                         JOIN pg_namespace un ON un.oid = uc.cfgnamespace WHERE \(Schemas.areUsers("un"))))
    SELECT c.oid, 0, 0, n.nspname, c.cfgname, \(CatalogNames.textSearchParser("c.cfgparser")),
           (SELECT json_object_agg(m.alias, m.dictionaries ORDER BY m.alias COLLATE "C")
              FROM (SELECT m.maptokentype, tt.alias,
                           json_agg(json_build_array(dn.nspname, td.dictname) ORDER BY m.mapseqno) AS dictionaries
                      FROM pg_ts_config_map m
                      JOIN pg_ts_dict td ON td.oid = m.mapdict
                      JOIN pg_namespace dn ON dn.oid = td.dictnamespace
                      JOIN tokens tt ON tt.parser = c.cfgparser AND tt.tokid = m.maptokentype
                     WHERE m.mapcfg = c.oid
                     GROUP BY m.maptokentype, tt.alias) m),
           d.description
      FROM pg_ts_config c
      JOIN pg_namespace n ON n.oid = c.cfgnamespace
      \(CatalogNames.comment("c.oid", in: "pg_ts_config"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  /// Several types of token may share a key: `asciiword, word: [english_stem]`.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let mappings = field["mappings"], let entries = mappings.entries else { return field }
    var field = field
    let single = entries.flatMap { entry in
      entry.key.split(separator: ",").map {
        Field.Entry(String($0).trimmed, entry.value, keySpan: entry.keySpan)
      }
    }
    var first: [String: Span?] = [:]
    for entry in single {
      if let span = first.updateValue(entry.keySpan, forKey: entry.key) {
        throw FieldMismatch("the token type `\(entry.key)` is mapped twice", at: entry.keySpan, first: span)
      }
    }
    field["mappings"] = .map(single, span: mappings.span)
    return field
  }

  package static func condensed(_ field: Field) -> Field {
    guard let entries = field["mappings"]?.entries else { return field }
    var field = field
    var groups: [(keys: [String], value: Field)] = []
    for entry in entries {
      if let index = groups.firstIndex(where: { $0.value == entry.value }) {
        groups[index].keys.append(entry.key)
      } else {
        groups.append(([entry.key], entry.value))
      }
    }
    field["mappings"] = .map(groups.map { Field.Entry($0.keys.joined(separator: ", "), $0.value) })
    return field
  }

  package mutating func settle() throws(FieldMismatch) {
    for pair in mappings.pairs {
      guard !pair.value.isEmpty else {
        throw FieldMismatch("the token type `\(pair.key)` is mapped to no dictionary", at: nil)
      }
    }
    // A mapping has no order, so it gets that of the names.
    mappings.pairs.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  package var references: [Reference] {
    Lookup.reference("parser", parser, [TextSearchParser.kind], from: address.names[0])
      + mappings.pairs.flatMap(\.value).flatMap {
        Lookup.reference("mappings", $0, [TextSearchDictionary.kind], from: address.names[0])
      }
  }

  package var commentTarget: SQL { "TEXT SEARCH CONFIGURATION \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    ["CREATE TEXT SEARCH CONFIGURATION \(address) (PARSER = \(parser?.sql ?? "default"))"]
      + mapping("ADD", mappings.pairs)
  }

  package func drop() -> [Statement] { ["DROP TEXT SEARCH CONFIGURATION \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER TEXT SEARCH CONFIGURATION \(address) RENAME TO \(name)"]
  }

  private func mappingChanges(from old: OrderedMap<[QualifiedName]>) -> [Statement] {
    let dropped = old.pairs.filter { mappings[$0.key] == nil }.map { Identifier($0.key) }
    let drops: [Statement] =
      dropped.isEmpty ? [] : ["ALTER TEXT SEARCH CONFIGURATION \(address) DROP MAPPING FOR \(dropped)"]
    let kept = mappings.pairs.filter { old[$0.key] != nil && old[$0.key] != $0.value }
    return drops + mapping("ALTER", kept) + mapping("ADD", mappings.pairs.filter { old[$0.key] == nil })
  }

  /// One statement for all types of token that go to the same dictionaries.
  private func mapping(_ action: SQL, _ pairs: [OrderedMap<[QualifiedName]>.Pair]) -> [Statement] {
    var lists: [[QualifiedName]] = []
    for pair in pairs where !lists.contains(pair.value) { lists.append(pair.value) }
    return lists.map { dictionaries in
      let tokens = pairs.filter { $0.value == dictionaries }.map { Identifier($0.key) }
      return
        "ALTER TEXT SEARCH CONFIGURATION \(address) \(action) MAPPING FOR \(tokens) WITH \(dictionaries.map(\.sql))"
    }
  }
}
