package import CatalogModel
package import SQLText

/// A role of the server: a user, a group, or both.
///
/// Roles belong to all databases of a server. So a role that no spec names is left alone, and one that is to go is said to
/// be `absent`. Passwords are neither read nor written.
package struct Role: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var isSuperuser = false
  package var createsDatabases = false
  package var createsRoles = false
  package var inherits = true
  package var logsIn = false
  package var replicates = false
  package var bypassesRowSecurity = false
  package var connectionLimit: Int?
  /// The moment after which its password is no good, as PostgreSQL writes it in UTC.
  package var validUntil: String?
  package var memberships: [Membership] = []
  /// The settings with which its sessions begin.
  package var settings = OrderedMap<String>()
  /// The same, in this database only.
  package var databaseSettings = OrderedMap<String>()
  package var isAbsent = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Role: CatalogObject {
  package static let kind: Kind = "role"
  package static let placement = Placement.database("roles")
  package static let catalog = "pg_roles"
  package static let home = SpecHome.shared("roles")
  package static let staysOutOfScratch = true

  package static let properties: [Property<Role>] = [
    attribute("superuser", \.isSuperuser), attribute("createdb", \.createsDatabases),
    attribute("createrole", \.createsRoles), attribute("inherit", \.inherits),
    attribute("login", \.logsIn), attribute("replication", \.replicates),
    attribute("bypassrls", \.bypassesRowSecurity),
    Property("connection_limit", \.connectionLimit) { [$0.new.alter($0.new.limitClause)] },
    Property("valid_until", \.validUntil) { [$0.new.alter($0.new.validityClause)] },
    Property("member_of", \.memberships) { change in
      Alteration(
        Membership.changes(from: change.from, to: change.to, of: change.new, change.context.server).map {
          Statement($0, hazards: [hazard])
        }
      )
    },
    Property("settings", \.settings) { change in
      Alteration(change.new.settingChanges(from: change.from, to: change.to, isLocal: false))
    },
    Property("database_settings", \.databaseSettings) { change in
      Alteration(change.new.settingChanges(from: change.from, to: change.to, isLocal: true))
    },
    commentProperty,
    Property("absent", \.isAbsent, unreadable: true) { _ in [] },
  ]

  private static func attribute(
    _ name: String,
    _ path: any WritableKeyPath<Role, Bool> & Sendable
  ) -> Property<Role> {
    Property(name, path) { change in
      [Statement(change.new.alter(Role.clause(name, change.to)).sql, hazards: [hazard])]
    }
  }

  private static var hazard: Hazard { .authorization("what the role may do changes") }

  /// The roles that people made, without those that PostgreSQL begins with.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT r.oid, 0, 0, r.rolname, r.rolsuper, r.rolcreatedb, r.rolcreaterole, r.rolinherit, r.rolcanlogin,
           r.rolreplication, r.rolbypassrls, CASE WHEN r.rolconnlimit >= 0 THEN r.rolconnlimit END,
           nullif(r.rolvaliduntil, 'infinity')::text, \(Membership.query(server)),
           \(settings(in: "0")),
           \(settings(in: "(SELECT b.oid FROM pg_database b WHERE b.datname = current_database())")),
           shobj_description(r.oid, 'pg_authid')
      FROM pg_roles r
     WHERE r.oid >= 16384 AND r.rolname !~ '^pg_'
    """
  }

  private static func settings(in database: SQL) -> SQL {
    """
    (SELECT json_object_agg(split_part(s.entry, '=', 1), substr(s.entry, strpos(s.entry, '=') + 1)
                                   ORDER BY s.entry COLLATE "C")
              FROM pg_db_role_setting g CROSS JOIN LATERAL unnest(g.setconfig) AS s(entry)
             WHERE g.setrole = r.oid AND g.setdatabase = \(database))
    """
  }

  package mutating func settle() throws(FieldMismatch) {
    memberships = Membership.sorted(memberships)
    settings = RoutineSettings.settled(settings)
    databaseSettings = RoutineSettings.settled(databaseSettings)
    if let connectionLimit, connectionLimit < 0 { self.connectionLimit = nil }
    validUntil = try validUntil.flatMap { (text) throws(FieldMismatch) in try Role.moment(text) }
    if isAbsent {
      var blank = Role(blank: address)
      blank.isAbsent = true
      guard self == blank else {
        throw FieldMismatch("a role that is to be `absent` has nothing else to it", at: nil)
      }
    }
  }

  package var roleNames: [RoleName] {
    memberships.flatMap { [$0.role] + ($0.grantor.map { [$0] } ?? []) }.map { RoleName("member_of", $0) }
  }

  package var commentTarget: SQL { "ROLE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let blank = Role(blank: address)
    let sql = SQL.line {
      "CREATE ROLE \(address)"
      if isSuperuser { "SUPERUSER" }
      if createsDatabases { "CREATEDB" }
      if createsRoles { "CREATEROLE" }
      if !inherits { "NOINHERIT" }
      if logsIn { "LOGIN" }
      if replicates { "REPLICATION" }
      if bypassesRowSecurity { "BYPASSRLS" }
      if connectionLimit != nil { limitClause }
      if validUntil != nil { validityClause }
    }
    return [Statement(sql, hazards: [Role.hazard])]
      + Membership.changes(from: [], to: memberships, of: self, context.server).map { Statement($0) }
      + settingChanges(from: blank.settings, to: settings, isLocal: false)
      + settingChanges(from: blank.databaseSettings, to: databaseSettings, isLocal: true)
  }

  package func drop() -> [Statement] {
    [Statement("DROP ROLE \(address)", hazards: [.dataLoss("its password and its memberships are lost")])]
  }

  /// Whether there is such a password, only its owner and superusers can see.
  package func rename(to name: Identifier) -> [Statement]? {
    let loss = Hazard.authorization(
      "a password that is kept as MD5 is cleared, because the name is part of it"
    )
    return [Statement(alter("RENAME TO \(name)").sql, hazards: [loss])]
  }

  private func alter(_ clause: SQL) -> Statement { "ALTER ROLE \(address) \(clause)" }
  private var limitClause: SQL { "CONNECTION LIMIT \(connectionLimit ?? -1)" }
  private var validityClause: SQL { "VALID UNTIL \(Literal(validUntil ?? "infinity"))" }

  private static func clause(_ name: String, _ isSet: Bool) -> SQL {
    SQL(verbatim: (isSet ? "" : "NO") + name.uppercased())
  }

  /// The database is the one at hand, whatever it is called.
  private func settingChanges(
    from old: OrderedMap<String>,
    to new: OrderedMap<String>,
    isLocal: Bool
  ) -> [Statement] {
    let gone = old.pairs.filter { new[$0.key] == nil }.map { "RESET \(RoutineSettings.name($0.key))" as SQL }
    let clauses =
      gone
      + new.pairs.filter { old[$0.key] != $0.value }.map {
        "SET \(RoutineSettings.name($0.key)) TO \(RoutineSettings.value($0.value, of: $0.key))"
      }
    return clauses.map { clause in
      guard isLocal else { return alter(clause) }
      let format = SQL.formatted("ALTER ROLE \(address) IN DATABASE ") + "%I " + SQL.formatted(clause)
      let body: SQL = "BEGIN EXECUTE format(\(Literal(format)), current_database()); END"
      return "DO \(Literal.dollarQuoted(body.text))"
    }
  }
}
