package import CatalogModel
package import SQLText

/// The name of an operator that may be qualified by its schema: `===`, `geo.&&`.
package struct OperatorName: PropertyValue, Hashable {
  package var schema: Identifier?
  package var symbol: Identifier

  private static let symbols = Set("+-*/<>=~!@#%^&|`?")

  package init(_ field: Field) throws(FieldMismatch) {
    if let elements = field.elements, elements.count == 2 {
      schema = Identifier(elements[0].text ?? "")
      symbol = Identifier(elements[1].text ?? "")
      return
    }
    guard let text = field.text, let name = OperatorName(parsing: text) else {
      throw FieldMismatch(expected: "an operator such as `<` or `geo.&&`", found: field)
    }
    self = name
  }

  private init?(parsing text: String) {
    let end = String(text.reversed().prefix { Self.symbols.contains($0) }.reversed())
    guard !end.isEmpty else { return nil }
    symbol = Identifier(end)
    let prefix = text.dropLast(end.count)
    guard !prefix.isEmpty else { return }
    guard prefix.hasSuffix("."), let name = QualifiedName(parsing: String(prefix.dropLast())),
      name.parts.count == 1
    else { return nil }
    schema = name.parts[0]
  }

  package var field: Field {
    guard let schema, schema != "pg_catalog" else { return .scalar(symbol.name) }
    return .scalar("\(schema.quoted).\(symbol.name)")
  }

  package static var shape: Shape { .name }

  /// The name as an option of a command takes it.
  var sql: SQL {
    guard let schema else { return SQL(verbatim: symbol.name) }
    return "OPERATOR(\(schema).\(SQL(verbatim: symbol.name)))"
  }
}
