package import CatalogModel
package import SQLText

/// A type of which only the name is known: a shell, which whoever made it has never filled.
///
/// Functions in C may take and give it all the same; nothing can hold a value of it.
package struct ShellType: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension ShellType: CatalogObject {
  package static let kind: Kind = "shell type"
  package static let placement = Placement.schema("shell_types")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_type"
  package static let catalogFilter: SQL? = "typtype = 'p' AND NOT typisdefined"
  package static let ownerColumn: SQL? = "typowner"
  package static let namespaces: [Namespace] = [.type]

  package static let properties: [Property<ShellType>] = [commentProperty, ownerProperty]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.typname, d.description
      FROM pg_type t
      JOIN pg_namespace n ON n.oid = t.typnamespace
      \(CatalogNames.comment("t.oid", in: "pg_type"))
     WHERE t.typtype = 'p' AND NOT t.typisdefined AND \(Schemas.areUsers("n"))
    """
  }

  package var commentTarget: SQL { "TYPE \(address)" }
  package func create(_ context: CreationContext) -> [Statement] { ["CREATE TYPE \(address)"] }
  package func drop() -> [Statement] { ["DROP TYPE \(address)"] }
  /// PostgreSQL moves and renames only what is a type already.
  package func move(to schema: Identifier) -> [Statement]? { nil }
}
