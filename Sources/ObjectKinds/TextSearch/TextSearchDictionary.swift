package import CatalogModel
package import SQLText

/// A text search dictionary: a template with options.
package struct TextSearchDictionary: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var template: QualifiedName?
  package var options = DictionaryOptions()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension TextSearchDictionary: CatalogObject {
  package static let kind: Kind = "text search dictionary"
  package static let placement = Placement.schema("text_search_dictionaries")
  package static let home = TextSearch.home
  package static let catalog = "pg_ts_dict"
  package static let ownerColumn: SQL? = "dictowner"

  package static let properties: [Property<TextSearchDictionary>] = [
    Property("template", \.template, required: true),
    Property("options", \.options) { [$0.new.optionChange(from: $0.from)] },
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.dictname, \(CatalogNames.textSearchTemplate("t.dicttemplate")),
           t.dictinitoption, d.description
      FROM pg_ts_dict t
      JOIN pg_namespace n ON n.oid = t.dictnamespace
      \(CatalogNames.comment("t.oid", in: "pg_ts_dict"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package var references: [Reference] {
    Lookup.reference("template", template, [TextSearchTemplate.kind], from: address.names[0])
  }

  package var commentTarget: SQL { "TEXT SEARCH DICTIONARY \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let options = SQL.list {
      if let template { "TEMPLATE = \(template.sql)" }
      self.options.clauses
    }
    return ["CREATE TEXT SEARCH DICTIONARY \(address) (\(options))"]
  }

  package func drop() -> [Statement] { ["DROP TEXT SEARCH DICTIONARY \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER TEXT SEARCH DICTIONARY \(address) RENAME TO \(name)"]
  }

  /// Every option is said once more, because what is said goes to the end and their order is kept.
  private func optionChange(from old: DictionaryOptions) -> Statement {
    let dropped = old.options.pairs.filter { options.options[$0.key] == nil }
    let clauses = dropped.map { "\(Identifier($0.key))" as SQL } + options.clauses
    return "ALTER TEXT SEARCH DICTIONARY \(address) (\(clauses))"
  }
}
