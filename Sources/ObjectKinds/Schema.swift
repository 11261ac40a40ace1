package import CatalogModel
package import SQLText

/// A schema: PostgreSQL's namespace.
package struct Schema: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Schema: CatalogObject {
  package static let kind: Kind = "schema"
  package static let placement = Placement.database("schemas")
  package static let catalog = "pg_namespace"
  package static let holdsData = true
  package static let properties: [Property<Schema>] = [commentProperty]

  /// The comment with which every database begins says nothing.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT n.oid, 0, 0, n.nspname,
           CASE WHEN n.nspname <> 'public' OR d.description <> 'standard public schema' THEN d.description END
      FROM pg_namespace n
      LEFT JOIN pg_description d
        ON d.objoid = n.oid AND d.classoid = 'pg_namespace'::regclass AND d.objsubid = 0
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package var commentTarget: SQL { "SCHEMA \(address)" }
  package func create(_ context: CreationContext) -> [Statement] { ["CREATE SCHEMA \(address)"] }
  package func drop() -> [Statement] { ["DROP SCHEMA \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["ALTER SCHEMA \(address) RENAME TO \(name)"] }
}
