import CatalogModel
import Diagnostics
import SQLText

/// The types that specs declare: all that takes up a name in the namespace of types.
struct DeclaredTypes {
  private var names: [Identifier: Set<String>] = [:]

  init(_ catalog: Catalog, _ vocabulary: Vocabulary) {
    for address in catalog.addresses {
      guard vocabulary[address.kind]?.namespaces.contains(.type) == true, let schema = address.schema else {
        continue
      }
      names[schema, default: []].insert(address.name.name)
      for companion in catalog[address]?.companions ?? [] where companion.names.count == 2 {
        names[companion.names[0], default: []].insert(companion.name.name)
      }
    }
  }

  func contains(_ name: String, in schemas: [Identifier]) -> Bool {
    schemas.contains { schema in
      let name = name.hasPrefix("_") ? String(name.dropFirst()) : name
      return names[schema]?.contains(name) == true || names[schema]?.contains("_" + name) == true
    }
  }

  /// The type without its schema, where it is found without it from another schema.
  ///
  /// Names are looked up among PostgreSQL's own types first, then in the object's own schema, and then in `public`.
  func shortest(_ text: String, from schema: Identifier?) -> String {
    guard let spelling = TypeSpelling(text), let qualifier = spelling.schema.map({ Identifier($0) }),
      text.hasPrefix("\(qualifier.quoted)."), !BuiltInTypes.names.contains(spelling.name),
      contains(spelling.name, in: [qualifier])
    else { return text }
    let isNear = qualifier == schema
    let isFree = qualifier == "public" && schema.map { !contains(spelling.name, in: [$0]) } ?? true
    return isNear || isFree ? String(text.dropFirst(qualifier.quoted.count + 1)) : text
  }

  /// Says what is wrong with a type, and what was probably meant.
  func unknown(_ type: TypeSpelling, of kind: Kind, in schema: Identifier?, at whole: Span?) -> Diagnostic {
    let place = whole.map { $0.first(type.written) ?? $0 }
    var notes: [String] = []
    var replacement: String?
    if !type.isQuoted, type.written != type.name, isDeclared(type.written, near: type, schema) {
      notes = ["SQL folds a name without quotes to lower case: `\(type.written)` means `\(type.name)`"]
      replacement = "\"\(type.written)\""
    } else if let suggestion = suggestion(for: type, schema) {
      notes = ["did you mean `\(suggestion)`?"]
      replacement = suggestion
    }
    let isExact = place?.text == type.written
    return .error(
      "\(kind.id).unknown-type",
      "there is no type `\(type.schema.map { "\($0)." } ?? "")\(type.isQuoted ? type.name : type.written)`",
      at: place,
      notes: notes,
      fixIts: isExact ? Mistakes.fixIts(replacement.map { [$0] } ?? [], at: place) : []
    )
  }

  private func isDeclared(_ name: String, near type: TypeSpelling, _ schema: Identifier?) -> Bool {
    contains(name, in: type.schema.map { [Identifier($0)] } ?? [schema ?? "public", "public"])
  }

  private func suggestion(for type: TypeSpelling, _ schema: Identifier?) -> String? {
    if let schema = type.schema {
      return nearestNames(to: type.name, in: (names[Identifier(schema)] ?? []).sorted()).first
    }
    let own = (names[schema ?? "public"] ?? []).union(names["public"] ?? []).sorted()
    if let near = nearestNames(to: type.name, in: own).first { return near }
    if let near = BuiltInTypes.equivalent(of: type.name) { return near }
    return names.keys.sorted().first { names[$0]?.contains(type.name) == true }.map {
      "\($0.quoted).\(Identifier(type.name).quoted)"
    }
  }
}

extension Span {
  /// Where a text first stands in this span.
  fileprivate func first(_ wanted: String) -> Span? {
    let text = source.text[range.clamped(to: 0..<source.text.count)]
    let wanted = Array(wanted.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    let start = (text.startIndex...(text.endIndex - wanted.count)).first {
      text[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map { Span(source: source, range: $0..<$0 + wanted.count) }
  }
}
