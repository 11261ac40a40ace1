package import CatalogModel
package import SQLText

/// A foreign server: where data is kept that is not here, and who is whom there.
package struct ForeignServer: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var wrapper: Identifier = ""
  package var type: String?
  package var version: String?
  package var options = ForeignOptions()
  /// The options with which each role is known there; `public` stands for every other.
  package var userMappings = OrderedMap<ForeignOptions>()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension ForeignServer: Granting {
  package static let kind: Kind = "foreign server"
  package static let placement = Placement.database("servers")
  package static let catalog = "pg_foreign_server"
  package static let ownerColumn: SQL? = "srvowner"
  package static let grantClass = GrantClass.foreignServer
  package static let home = SpecHome.shared("database")

  package static let properties: [Property<ForeignServer>] = [
    Property("wrapper", \.wrapper, required: true),
    Property("type", \.type),
    Property("version", \.version) { change in
      change.to.map { ["ALTER SERVER \(change.new.address) VERSION \(Literal($0))"] }
        ?? ["ALTER SERVER \(change.new.address) VERSION NULL"]
    },
    Property("options", \.options) { change in
      [change.to.statement("ALTER SERVER \(change.new.address) \(change.to.change(from: change.from))")]
    },
    Property("user_mappings", \.userMappings) { change in
      Alteration(change.new.mappingChanges(from: change.from))
    },
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT s.oid, 0, 0, s.srvname, w.fdwname, s.srvtype, s.srvversion,
           \(ForeignOptions.query("s.srvoptions", of: "s.srvname")),
           (SELECT json_object_agg(m.usename, coalesce(\(ForeignOptions.query("m.umoptions", of: mappingOwner)), '{}')
                                   ORDER BY m.usename COLLATE "C")
              FROM pg_user_mappings m WHERE m.srvid = s.oid),
           d.description, acl.grants
      FROM pg_foreign_server s
      JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
      LEFT JOIN pg_description d
        ON d.objoid = s.oid AND d.classoid = 'pg_foreign_server'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_foreign_server", "srv", row: "s"))
    """
  }

  /// Whom the secrets of a mapping are named after: each role has its own.
  private static let mappingOwner: SQL =
    "m.srvname || CASE WHEN m.umuser = 0 THEN '' ELSE '_' || m.usename END"

  package mutating func settle() throws(FieldMismatch) {
    userMappings.pairs.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  package var commentTarget: SQL { "SERVER \(address)" }
  package var grantTarget: SQL { "FOREIGN SERVER \(address)" }

  /// Roles that are known elsewhere have to exist here; `public` stands for every other.
  package var roleNames: [RoleName] {
    ownerName + grants.realRoles.map { RoleName("grants", $0) }
      + userMappings.pairs.filter { $0.key != "public" }.map { RoleName("user_mappings", Identifier($0.key)) }
  }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL.line {
      "CREATE SERVER \(address)"
      if let type { "TYPE \(Literal(type))" }
      if let version { "VERSION \(Literal(version))" }
      "FOREIGN DATA WRAPPER \(wrapper)"
      options.clause
    }
    return [options.statement(sql)] + mappingChanges(from: OrderedMap())
  }

  package func drop() -> [Statement] {
    userMappings.pairs.map { "DROP USER MAPPING FOR \(role($0.key)) SERVER \(address)" }
      + ["DROP SERVER \(address)"]
  }

  package func rename(to name: Identifier) -> [Statement]? { ["ALTER SERVER \(address) RENAME TO \(name)"] }

  private func mappingChanges(from old: OrderedMap<ForeignOptions>) -> [Statement] {
    let gone = old.pairs.filter { userMappings[$0.key] == nil }.map {
      "DROP USER MAPPING FOR \(role($0.key)) SERVER \(address)" as Statement
    }
    return gone
      + userMappings.pairs.compactMap { pair in
        let mapping: SQL = "USER MAPPING FOR \(role(pair.key)) SERVER \(address)"
        guard let former = old[pair.key] else {
          return pair.value.statement(
            .line {
              "CREATE \(mapping)"; pair.value.clause
            }
          )
        }
        guard former != pair.value else { return nil }
        return pair.value.statement("ALTER \(mapping) \(pair.value.change(from: former))")
      }
  }

  private func role(_ name: String) -> SQL { name == "public" ? "PUBLIC" : "\(Identifier(name))" }
}
