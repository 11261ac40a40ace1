package import CatalogModel
package import SQLText

/// A row-level security policy of a table.
package struct Policy: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var command = Command.all
  package var isPermissive = true
  /// The roles it is for, in the order of their names; none stand for everybody.
  package var roles: [Identifier] = []
  /// What rows can be seen, changed, and deleted.
  package var using: Query?
  /// What rows can be written.
  package var check: Query?

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Command: String, Keyword { case all, select, insert, update, delete }
}

extension Policy: CatalogObject {
  package static let kind: Kind = "policy"
  package static let placement = Placement.nested("policies", in: [Table.kind])
  package static let catalog = "pg_policy"

  package static let properties: [Property<Policy>] = [
    Property("for", \.command),
    Property("permissive", \.isPermissive),
    clause("to", \.roles),
    clause("using", \.using),
    clause("check", \.check),
    commentProperty,
  ]

  private static let clauses = ["to", "using", "check"]

  /// A clause of ALTER POLICY, which changes with all the others in one statement.
  private static func clause<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Policy, Value> & Sendable
  ) -> Property<Policy> {
    Property(name, path) { change in
      // PostgreSQL puts another condition in the place of one, and never takes one away.
      guard change.old.using == nil || change.new.using != nil,
        change.old.check == nil || change.new.check != nil
      else { return nil }
      let changed = change.context.changed
      return clauses.first(where: changed.contains) == name ? [change.new.alteration(of: changed)] : []
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT p.oid, 0, 0, n.nspname, c.relname, p.polname,
           CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update'
                         WHEN 'd' THEN 'delete' ELSE 'all' END,
           p.polpermissive,
           CASE WHEN p.polroles <> '{0}' THEN
             (SELECT json_agg(r.rolname ORDER BY r.rolname) FROM pg_roles r WHERE r.oid = ANY (p.polroles)) END,
           pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), d.description
      FROM pg_policy p
      JOIN pg_class c ON c.oid = p.polrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d
        ON d.objoid = p.oid AND d.classoid = 'pg_policy'::regclass AND d.objsubid = 0
     WHERE c.relkind IN ('r', 'p') AND \(Schemas.areUsers("n"))
    """
  }

  package mutating func settle() throws(FieldMismatch) {
    roles = Set(roles).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    // Whoever else is named, a policy for everybody is for everybody.
    if roles.contains(where: { $0.name.lowercased() == "public" }) { roles = [] }
    if check != nil, command == .select || command == .delete {
      throw FieldMismatch(
        "a policy for `\(command.rawValue)` writes no rows, so it has no `check`",
        at: nil,
        note: "write the condition as `using`"
      )
    }
    if using != nil, command == .insert {
      throw FieldMismatch(
        "a policy for `insert` reads no rows, so it has no `using`",
        at: nil,
        note: "write the condition as `check`"
      )
    }
  }

  package var roleNames: [RoleName] {
    roles.filter { !Policy.runners.contains($0.name) }.map { RoleName("to", $0) }
  }

  /// The words that stand for whoever runs the statement.
  private static let runners = ["current_user", "current_role", "session_user"]

  /// PostgreSQL puts parentheses around what needs none.
  package func shortened(in catalog: Catalog) -> Policy {
    var short = self
    short.using = using.map { Query($0.sql.unparenthesized) }
    short.check = check.map { Query($0.sql.unparenthesized) }
    return short
  }

  package var commentTarget: SQL { "POLICY \(address.name) ON \(address.relation)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL {
      "CREATE POLICY \(address.name) ON \(address.relation)"
      if !isPermissive { "AS RESTRICTIVE" }
      if command != .all { "FOR \(command.sql)" }
      if !roles.isEmpty { "TO \(grantees)" }
      if let using { "USING \(using.sql.parenthesized)" }
      if let check { "WITH CHECK \(check.sql.parenthesized)" }
    }
    return [Statement(sql, hazards: [hazard])]
  }

  package func drop() -> [Statement] {
    [Statement("DROP POLICY \(address.name) ON \(address.relation)", hazards: [hazard])]
  }

  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER POLICY \(address.name) ON \(address.relation) RENAME TO \(name)"]
  }

  private func alteration(of changed: Set<String>) -> Statement {
    let sql = SQL.line {
      "ALTER POLICY \(address.name) ON \(address.relation)"
      if changed.contains("to") { "TO \(grantees)" }
      if changed.contains("using"), let using { "USING \(using.sql.parenthesized)" }
      if changed.contains("check"), let check { "WITH CHECK \(check.sql.parenthesized)" }
    }
    return Statement(sql, hazards: [hazard])
  }

  private var hazard: Hazard { .authorization("who can see and write the rows of the table changes") }

  private var grantees: SQL {
    roles.isEmpty ? "PUBLIC" : roles.map(grantee).joined(separator: ", ")
  }

  /// A role; the words that stand for whoever runs the statement are no names.
  private func grantee(_ role: Identifier) -> SQL {
    Policy.runners.contains(role.name)
      ? SQL(verbatim: role.name.uppercased()) : "\(role)"
  }
}
