package import CatalogModel
package import SQLText

/// The name of an object that may be qualified by its schema.
///
/// A spec writes `users`, `billing.invoices`, or `"odd.name"."x"`; names are exact, quotes or not.
package struct QualifiedName: PropertyValue, Hashable {
  package var parts: [Identifier]

  package init(_ parts: [Identifier]) { self.parts = parts }

  package init(_ field: Field) throws(FieldMismatch) {
    let names = field.elements?.compactMap(\.text).filter { !$0.isEmpty } ?? []
    if (1...2).contains(names.count), names.count == field.elements?.count {
      parts = names.map { Identifier($0) }
    } else if let text = field.text, let name = QualifiedName(parsing: text) {
      self = name
    } else {
      throw FieldMismatch(expected: "a name such as `users` or `billing.users`", found: field)
    }
  }

  /// Reads a dotted name, whose parts may stand in double quotes.
  package init?(parsing text: String) {
    parts = []
    var rest = Substring(text)
    while true {
      guard let part = QualifiedName.part(&rest), !part.isEmpty else { return nil }
      parts.append(Identifier(part))
      if rest.isEmpty { break }
      guard rest.removeFirst() == "." else { return nil }
    }
    guard parts.count <= 2 else { return nil }
  }

  private static func part(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else {
      let part = rest.prefix { $0 != "." }
      rest = rest.dropFirst(part.count)
      return part.contains("\"") ? nil : String(part)
    }
    rest.removeFirst()
    var part = ""
    while let character = rest.popFirst() {
      guard character == "\"" else {
        part.append(character)
        continue
      }
      guard rest.first == "\"" else { return part }
      rest.removeFirst()
      part.append("\"")
    }
    return nil
  }

  package var field: Field {
    let shown = parts.first == "pg_catalog" ? Array(parts.dropFirst()) : parts
    return .scalar(shown.map(\.spelled).joined(separator: "."))
  }

  package static var shape: Shape { .name }

  /// The name as an object in a schema may write it: what is nearest is found without its schema.
  func shortened(from schema: Identifier, unless isHidden: (ObjectAddress) -> Bool, _ kind: Kind)
    -> QualifiedName
  {
    guard parts.count == 2 else { return self }
    let isNear = parts[0] == schema
    let isFree = parts[0] == "public" && !isHidden(ObjectAddress(kind, schema, parts[1]))
    return isNear || isFree ? QualifiedName([parts[1]]) : self
  }

  var sql: SQL { SQL(verbatim: parts.map(\.quoted).joined(separator: ".")) }

  /// The places where an unqualified name of an object in the given schema may be found; of no name, none.
  func addresses(_ kinds: [Kind], from schema: Identifier) -> [ObjectAddress] {
    guard let name = parts.last else { return [] }
    let schemas = parts.count == 2 ? [parts[0]] : schema == "public" ? [schema] : [schema, "public"]
    return schemas.flatMap { schema in kinds.map { ObjectAddress($0, schema, name) } }
  }
}

extension Identifier {
  /// The name as a dotted name holds it.
  fileprivate var spelled: String {
    guard name.contains(".") || name.contains("\"") || name.contains("(") || name.contains(" ") else {
      return name
    }
    return "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
