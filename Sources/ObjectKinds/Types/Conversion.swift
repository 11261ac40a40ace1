package import CatalogModel
package import SQLText

/// A conversion between two encodings.
package struct Conversion: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var source: String = ""
  package var destination: String = ""
  package var function: QualifiedName?
  package var isDefault = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Conversion: CatalogObject {
  package static let kind: Kind = "conversion"
  package static let placement = Placement.schema("conversions")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_conversion"
  package static let ownerColumn: SQL? = "conowner"

  package static let properties: [Property<Conversion>] = [
    Property("for", \.source, required: true),
    Property("to", \.destination, required: true),
    Property("from", \.function, required: true),
    Property("default", \.isDefault),
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, n.nspname, c.conname, pg_encoding_to_char(c.conforencoding),
           pg_encoding_to_char(c.contoencoding), \(CatalogNames.function("c.conproc")), c.condefault, d.description
      FROM pg_conversion c
      JOIN pg_namespace n ON n.oid = c.connamespace
      \(CatalogNames.comment("c.oid", in: "pg_conversion"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package var references: [Reference] { Lookup.function("from", function, from: address.names[0]) }
  package var commentTarget: SQL { "CONVERSION \(address)" }

  /// Between two encodings, a schema has one default conversion at a time.
  package var divided: ObjectAddress? {
    guard isDefault else { return nil }
    let encodings = "\(source.uppercased()) to \(destination.uppercased())"
    return ObjectAddress(Self.kind, address.names[0], Identifier(encodings))
  }

  package func create(_ context: CreationContext) -> [Statement] {
    let word: SQL = isDefault ? "CREATE DEFAULT CONVERSION" : "CREATE CONVERSION"
    return [
      "\(word) \(address) FOR \(Literal(source)) TO \(Literal(destination)) FROM \(function?.sql ?? "")"
    ]
  }

  package func drop() -> [Statement] { ["DROP CONVERSION \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER CONVERSION \(address) RENAME TO \(name)"]
  }
}
