package import CatalogModel
package import SQLText

/// What PostgreSQL grants by itself on objects that a role creates, in whatever schema.
package struct GlobalDefaultPrivileges: Equatable, Sendable {
  package var address: ObjectAddress
  package var tables = Grants()
  package var sequences = Grants()
  package var routines = Grants()
  package var types = Grants()
  package var schemas = Grants()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension GlobalDefaultPrivileges: DefaultPrivileges {
  package static let kind: Kind = "default privilege"
  package static let placement = Placement.database("default_privileges")
  package var inSchema: Identifier? { nil }

  package static let properties: [Property<GlobalDefaultPrivileges>] = [
    property("tables", \.tables, .relation),
    property("sequences", \.sequences, .sequence),
    property("routines", \.routines, .routine),
    property("types", \.types, .type),
    property("schemas", \.schemas, .schema),
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT d.oid, 0, 0, pg_get_userbyid(d.role), \(column(.relation, "r", initial: nil, server)),
           \(column(.sequence, "S", initial: nil, server)), \(column(.routine, "f", initial: nil, server)),
           \(column(.type, "T", initial: nil, server)), \(column(.schema, "n", initial: nil, server))
      FROM \(rows)
     WHERE d.namespace = 0
    """
  }
}
