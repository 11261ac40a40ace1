package import CatalogModel
package import SQLText

/// A schema: PostgreSQL's namespace.
package struct Schema: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Schema: Granting {
  package static let kind = Kind("schema", holding: .objects)
  package static let placement = Placement.database("schemas")
  package static let catalog = "pg_namespace"
  package static let ownerColumn: SQL? = "nspowner"
  package static let grantClass = GrantClass.schema
  package static let holdsData = true
  package static let properties: [Property<Schema>] = [
    Property("comment", \.comment) { [$0.new.commentStatement($0.to ?? $0.new.initialComment)] },
    ownerProperty,
    grantsProperty,
  ]

  /// The comment with which every database begins says nothing.
  private var initialComment: String? { address.name == "public" ? Schema.commentOfPublic : nil }
  private static let commentOfPublic = "standard public schema"

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT n.oid, 0, 0, n.nspname,
           CASE WHEN n.nspname <> 'public' OR d.description <> \(Literal(commentOfPublic)) THEN d.description END,
           CASE WHEN n.nspacl IS NOT NULL OR n.nspname = 'public' THEN \(grants(server)) END
      FROM pg_namespace n
      LEFT JOIN pg_description d
        ON d.objoid = n.oid AND d.classoid = 'pg_namespace'::regclass AND d.objsubid = 0
     WHERE \(Schemas.areUsers("n"))
    """
  }

  /// Every database begins with a `public` in which everybody may look things up, and before PostgreSQL 15 create them; one
  /// that somebody has made anew allows nobody anything.
  private static func grants(_ server: ServerVersion) -> SQL {
    let items = publicRights(server).map { "makeaclitem(0, n.nspowner, \(Literal($0)), false)" as SQL }
    return GrantQuery(grantClass, server).grants(
      "coalesce(n.nspacl, acldefault('n', n.nspowner))",
      owner: "n.nspowner",
      initial:
        "acldefault('n', n.nspowner) || CASE WHEN n.nspname = 'public' THEN ARRAY[\(items)] ELSE '{}' END"
    )
  }

  private static func publicRights(_ server: ServerVersion) -> [String] {
    server.major < 15 ? ["usage", "create"] : ["usage"]
  }

  package func publicRights(_ server: ServerVersion) -> [String] {
    address.name == "public" ? Schema.publicRights(server) : []
  }

  package var commentTarget: SQL { "SCHEMA \(address)" }
  package func create(_ context: CreationContext) -> [Statement] { ["CREATE SCHEMA \(address)"] }
  package func drop() -> [Statement] { ["DROP SCHEMA \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["ALTER SCHEMA \(address) RENAME TO \(name)"] }
}
