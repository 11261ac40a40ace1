import CatalogModel
import SQLText

/// How something gets from some grants to others.
struct GrantChanges {
  private let target: GrantTarget

  /// Privileges of one role, each with whether it may be passed on.
  private typealias Rights = [String: Bool]

  init(on target: GrantTarget) { self.target = target }

  /// The statements for what exists.
  ///
  /// The owner cannot take away what others granted who may pass a privilege on. So where there are such, they lose
  /// that right first, with all that they granted, and what is to stay is granted anew, by the owner.
  func statements(from old: Grants, to new: Grants) -> [SQL] {
    let roles = Set(old.roles + new.roles).sorted()
    let taken = Set(roles.flatMap { lost(rights(of: $0, in: old), rights(of: $0, in: new)) })
    let chained = taken.filter { word in old.roles.contains { rights(of: $0, in: old)[word] == true } }
    var revokes: [SQL] = []
    var gains: [SQL] = []
    for role in roles {
      let (had, has) = (rights(of: role, in: old), rights(of: role, in: new))
      revokes += revoke(had.filter { $0.value && chained.contains($0.key) }, from: role, onlyPassing: true)
      revokes += revoke(had.filter { has[$0.key] == nil }, from: role)
      let isRestored = { (word: String) in chained.contains(word) && role != Grants.owner }
      gains += grant(
        has.filter { isRestored($0.key) || had[$0.key] == nil || !(had[$0.key] ?? false) && $0.value },
        outOf: has,
        to: role
      )
    }
    return revokes + gains
  }

  /// The statements for what was just created.
  ///
  /// Whoever default privileges name may have been given something or not: that depends on who created the object. So
  /// what they may have is taken away where it is not wanted, and what is wanted is granted, given already or not.
  func creation(of grants: Grants, under defaults: [Grants]) -> [SQL] {
    let touched = Set(defaults.flatMap(\.roles))
    var statements: [SQL] = []
    for role in touched.union(grants.roles).sorted() where role != target.owner {
      let wanted = rights(of: role, in: grants)
      let initial = rights(of: role, in: Grants())
      let possible = defaults.map { rights(of: role, in: $0) }.reduce(initial) { $0.merging($1) { $0 || $1 } }
      statements += revoke(
        possible.filter { $0.value && wanted[$0.key] == false },
        from: role,
        onlyPassing: true
      )
      statements += revoke(possible.filter { wanted[$0.key] == nil }, from: role)
      let certain = touched.contains(role) ? [:] : initial
      statements += grant(wanted.filter { certain[$0.key] != $0.value }, outOf: wanted, to: role)
    }
    return statements
  }

  /// The roles that lose one of the privileges, or the right to pass it on; nil stands for any, because whatever those
  /// passed on who may not any more is lost too.
  func losers(of words: [String], from old: Grants, to new: Grants) -> Set<Identifier>? {
    var losers: Set<Identifier> = []
    for role in Set(old.roles + new.roles) {
      let had = rights(of: role, in: old)
      let taken = lost(had, rights(of: role, in: new)).filter(words.contains)
      guard !taken.contains(where: { had[$0] == true }) else { return nil }
      if !taken.isEmpty { losers.insert(role) }
    }
    return losers
  }

  private func lost(_ had: Rights, _ has: Rights) -> [String] {
    had.filter { has[$0.key] == nil || ($0.value && has[$0.key] == false) }.map(\.key)
  }

  /// What a role may do, be it by itself.
  private func rights(of role: Identifier, in grants: Grants) -> Rights {
    if let grant = grants.entries[role] { return grant.rights(target.privileges) }
    let initial =
      switch role {
      case Grants.everybody: target.publicRights
      case Grants.owner: target.ownerRights
      default: [] as [String]
      }
    return Dictionary(uniqueKeysWithValues: initial.map { ($0, false) })
  }

  // MARK: Statements

  private func grant(_ rights: Rights, outOf whole: Rights, to role: Identifier) -> [SQL] {
    [false, true].flatMap { passed -> [SQL] in
      let words = rights.filter { $0.value == passed }
      guard !words.isEmpty else { return [] }
      // What has become all there is, is granted as such.
      let isAll = !passed && whole.count == target.privileges.count && !whole.values.contains(true)
      let list = self.list(isAll ? whole : words)
      return [statement("GRANT \(list) ON", "TO", role, passed ? " WITH GRANT OPTION" : "")]
    }
  }

  private func revoke(_ rights: Rights, from role: Identifier, onlyPassing: Bool = false) -> [SQL] {
    guard !rights.isEmpty else { return [] }
    let what: SQL = onlyPassing ? "GRANT OPTION FOR " : ""
    return [
      statement("REVOKE \(what)\(list(rights)) ON", "FROM", role, onlyPassing ? " CASCADE" : "")
    ]
  }

  /// The privileges in their order.
  private func list(_ rights: Rights) -> SQL {
    let column: SQL = target.column.map { " (\($0))" } ?? ""
    if target.privileges.count > 1, rights.count == target.privileges.count { return "ALL\(column)" }
    return target.privileges.filter { rights[$0] != nil }
      .map { "\(SQL(verbatim: $0.uppercased()))\(column)" }.joined(separator: ", ")
  }

  /// A statement about one role; what nobody says, such as who the owner is, is asked of the server.
  private func statement(_ words: SQL, _ joint: SQL, _ role: Identifier, _ end: SQL) -> SQL {
    var asked: [SQL] = target.nameQuery.map { [$0] } ?? []
    let roleName: SQL
    switch (role, target.owner) {
    case (Grants.everybody, _): roleName = "PUBLIC"
    case (Grants.owner, let owner?): roleName = "\(owner)"
    case (Grants.owner, nil):
      roleName = "%I"
      asked.append("(\(target.ownerQuery))")
    default: roleName = "\(role)"
    }
    guard !asked.isEmpty else { return "\(words) \(target.name) \(joint) \(roleName)\(end)" }
    let name: SQL = target.nameQuery == nil ? escaped(target.name) : "\(target.name) %I"
    let isAsked = role == Grants.owner && target.owner == nil
    let format: SQL = "\(escaped(words)) \(name) \(joint) \(isAsked ? roleName : escaped(roleName))\(end)"
    let body: SQL = """
      BEGIN
        EXECUTE format(\(Literal(format.text)), \(asked));
      END
      """
    return "DO \(Literal.dollarQuoted(body.text))"
  }

  private func escaped(_ sql: SQL) -> SQL { SQL(verbatim: SQL.formatted(sql)) }
}
