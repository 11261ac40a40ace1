package import CatalogModel
package import SQLText

/// A way of storing tables, or of building indexes, that no extension brings.
package struct AccessMethod: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var use = Use.index
  package var handler: QualifiedName?

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Use: String, Keyword { case index, table }
}

extension AccessMethod: CatalogObject {
  package static let kind: Kind = "access method"
  package static let placement = Placement.database("access_methods")
  package static let catalog = "pg_am"

  package static let properties: [Property<AccessMethod>] = [
    Property("type", \.use, required: true),
    Property("handler", \.handler, required: true),
    commentProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT m.oid, 0, 0, m.amname, CASE m.amtype WHEN 't' THEN 'table' ELSE 'index' END,
           \(CatalogNames.function("m.amhandler")), d.description
      FROM pg_am m
      \(CatalogNames.comment("m.oid", in: "pg_am"))
     WHERE m.oid >= 16384
    """
  }

  package var references: [Reference] { Lookup.function("handler", handler, from: "public") }

  package var commentTarget: SQL { "ACCESS METHOD \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement("CREATE ACCESS METHOD \(address) TYPE \(use.sql) HANDLER \(handler?.sql ?? "")")]
  }
  package func drop() -> [Statement] { ["DROP ACCESS METHOD \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { nil }
}
