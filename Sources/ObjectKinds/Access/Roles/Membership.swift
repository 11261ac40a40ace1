package import CatalogModel
package import SQLText

/// That a role is a member of another, and what comes with it.
package struct Membership: Record {
  /// The role that it is a member of.
  package var role: Identifier = ""
  /// Whether the member may make others members.
  package var administers = false
  /// Whether the member may do what the role may; before PostgreSQL 16 its own attribute decides.
  package var inherits = true
  /// Whether the member may become the role; always, before PostgreSQL 16.
  package var becomes = true
  /// Who granted it, where it was not a superuser, or whoever is connected.
  package var grantor: Identifier?

  package init() {}

  package static let parts: [Part<Membership>] = [
    Part("role", \.role), Part("admin", \.administers), Part("inherit", \.inherits), Part("set", \.becomes),
    Part("granted_by", \.grantor),
  ]
  package static let shorthand: Shape? = .name

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    field.text == nil ? field : .map([Field.Entry("role", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    field.entries?.count == 1 ? field["role"] ?? field : field
  }

  /// What tells memberships apart: one role may be granted by several.
  private var key: [String] { [role.name, grantor?.name ?? ""] }

  static func sorted(_ memberships: [Membership]) -> [Membership] {
    memberships.sorted { left, right in
      left.key.joined(separator: "\0").utf8.lexicographicallyPrecedes(right.key.joined(separator: "\0").utf8)
    }
  }

  /// The query for the memberships of a row `r` of `pg_roles`.
  static func query(_ server: ServerVersion) -> SQL {
    let isModern = server.major >= 16
    let options: SQL =
      isModern
      ? """
      ,
                     'inherit', CASE WHEN NOT m.inherit_option THEN false END,
                     'set', CASE WHEN NOT m.set_option THEN false END,
                     'granted_by', w.rolname
      """ : ""
    // Superusers grant in the name of the first of them.
    let grantor: SQL =
      isModern
      ? """
      LEFT JOIN pg_roles w ON w.oid = m.grantor AND w.oid <> 10 AND w.rolname <> current_user
      """ : ""
    let order: SQL = isModern ? ", coalesce(w.rolname, '') COLLATE \"C\"" : ""
    return """
      (SELECT json_agg(json_strip_nulls(json_build_object(
                     'role', a.rolname, 'admin', CASE WHEN m.admin_option THEN true END\(options)))
                     ORDER BY a.rolname COLLATE "C"\(order))
                FROM pg_auth_members m
                JOIN pg_roles a ON a.oid = m.roleid
                \(grantor)
               WHERE m.member = r.oid)
      """
  }

  static func changes(
    from old: [Membership],
    to new: [Membership],
    of member: Role,
    _ server: ServerVersion
  ) -> [SQL] {
    let gone = old.filter { former in !new.contains { $0.key == former.key } }.map { former in
      "REVOKE \(former.role) FROM \(member.address)\(former.origin)" as SQL
    }
    return gone
      + new.flatMap { membership -> [SQL] in
        let former = old.first { $0.key == membership.key }
        return former == membership ? [] : membership.grant(to: member, over: former, server)
      }
  }

  private var origin: SQL { grantor.map { " GRANTED BY \($0)" } ?? "" }

  private func grant(to member: Role, over former: Membership?, _ server: ServerVersion) -> [SQL] {
    if server.major < 16 {
      if former?.administers == true, !administers {
        return ["REVOKE ADMIN OPTION FOR \(role) FROM \(member.address)"]
      }
      // What the server has no option for it says itself.
      var options: [SQL] = administers ? ["ADMIN OPTION"] : []
      if !inherits { options.append("INHERIT FALSE") }
      if !becomes { options.append("SET FALSE") }
      return [
        "GRANT \(role) TO \(member.address)\(options.isEmpty ? "" : " WITH \(options)" as SQL)\(origin)"
      ]
    }
    var options: [SQL] = []
    if administers != (former?.administers ?? false) { options.append("ADMIN \(word(administers))") }
    // A new membership passes on what the member's own attribute says.
    if inherits != (former?.inherits ?? member.inherits) { options.append("INHERIT \(word(inherits))") }
    if becomes != (former?.becomes ?? true) { options.append("SET \(word(becomes))") }
    return ["GRANT \(role) TO \(member.address)\(options.isEmpty ? "" : " WITH \(options)" as SQL)\(origin)"]
  }

  private func word(_ flag: Bool) -> SQL { flag ? "TRUE" : "FALSE" }
}
