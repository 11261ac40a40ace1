package import CatalogModel
package import SQLText

/// What PostgreSQL grants by itself on objects that a role creates in one schema, besides what it grants everywhere.
package struct SchemaDefaultPrivileges: Equatable, Sendable {
  package var address: ObjectAddress
  package var tables = Grants()
  package var sequences = Grants()
  package var routines = Grants()
  package var types = Grants()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension SchemaDefaultPrivileges: DefaultPrivileges {
  package static let kind: Kind = "schema default privilege"
  package static let placement = Placement.schema("schema_default_privileges")
  package var inSchema: Identifier? { address.schema }
  /// There are no schemas in schemas.
  package var schemas: Grants {
    get { Grants() }
    set {}
  }

  package static let properties: [Property<SchemaDefaultPrivileges>] = [
    property("tables", \.tables, .relation),
    property("sequences", \.sequences, .sequence),
    property("routines", \.routines, .routine),
    property("types", \.types, .type),
  ]

  /// They only add to what there is, so they begin with nothing, as a column does.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    let nothing: SQL = "acldefault('c', p.defaclrole)"
    return """
      SELECT d.oid, 0, 0, n.nspname, pg_get_userbyid(d.role), \(column(.relation, "r", initial: nothing, server)),
             \(column(.sequence, "S", initial: nothing, server)), \(column(.routine, "f", initial: nothing, server)),
             \(column(.type, "T", initial: nothing, server))
        FROM \(rows)
        JOIN pg_namespace n ON n.oid = d.namespace
       WHERE \(Schemas.areUsers("n"))
      """
  }

  package var references: [Reference] { [] }
  package var dropsWith: [ObjectAddress] { [ObjectAddress(Schema.kind, address.names[0])] }
}
