package import CatalogModel
package import SQLText

/// An operator family, with the members that belong to none of its classes.
package struct OperatorFamily: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var method: Identifier = "btree"
  /// The loose operators, as `1 <(integer, bigint)`.
  package var operators: [SQL] = []
  /// The loose functions, as `1 (integer, bigint) cmp(integer, bigint)`.
  package var functions: [SQL] = []

  package init(blank address: ObjectAddress) { self.address = address }
}

extension OperatorFamily: CatalogObject {
  package static let kind = Kind("operator family", hasArguments: true)
  package static let placement = Placement.routine("operator_families")
  package static let home = SpecHome.shared("operators")
  package static let catalog = "pg_opfamily"
  package static let ownerColumn: SQL? = "opfowner"

  package static let properties: [Property<OperatorFamily>] = [
    Property("method", \.method),
    Property("operators", \.operators) { change in
      Alteration(change.new.changes("OPERATOR", from: change.from, to: change.to))
    },
    Property("functions", \.functions) { change in
      Alteration(change.new.changes("FUNCTION", from: change.from, to: change.to))
    },
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT f.oid, 0, 0, n.nspname, f.opfname, am.amname, am.amname,
           \(OperatorMembers.operators("f.oid", of: "pg_opfamily", type: "0")),
           \(OperatorMembers.functions("f.oid", of: "pg_opfamily", type: "0")), d.description
      FROM pg_opfamily f
      JOIN pg_namespace n ON n.oid = f.opfnamespace
      JOIN pg_am am ON am.oid = f.opfmethod
      \(CatalogNames.comment("f.oid", in: "pg_opfamily"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package mutating func settle() throws(FieldMismatch) {
    address = ObjectAddress(Self.kind, address.names[0], address.names[1], method)
    for member in operators + functions where OperatorFamily.key(of: member) == nil {
      throw FieldMismatch(
        "`\(member)` is no member of a family",
        at: nil,
        note:
          "write an operator as `1 <(integer, bigint)`, a function as `1 (integer, bigint) f(integer, bigint)`"
      )
    }
  }

  private var signature: SQL { "\(address.names[0]).\(address.names[1]) USING \(method)" }

  package var commentTarget: SQL { "OPERATOR FAMILY \(signature)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let members = OperatorMembers.clauses(operators, functions)
    return ["CREATE OPERATOR FAMILY \(signature)"] + (members.isEmpty ? [] : [adding(members)])
  }

  package func drop() -> [Statement] { ["DROP OPERATOR FAMILY \(signature)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER OPERATOR FAMILY \(signature) RENAME TO \(name)"]
  }

  private func adding(_ members: [SQL]) -> Statement {
    "ALTER OPERATOR FAMILY \(signature) ADD\n  \(members.joined(separator: ",\n  "))"
  }

  private func changes(_ word: SQL, from old: [SQL], to new: [SQL]) -> [Statement] {
    let dropped = old.filter { !new.contains($0) }.compactMap(OperatorFamily.key).map {
      "\(word) \($0)" as SQL
    }
    let added = new.filter { !old.contains($0) }.map { "\(word) \($0)" as SQL }
    return (dropped.isEmpty ? [] : ["ALTER OPERATOR FAMILY \(signature) DROP \(dropped)"])
      + (added.isEmpty ? [] : [adding(added)])
  }

  /// The number and the types by which a member is dropped: `1 (integer, bigint)`.
  private static func key(of member: SQL) -> SQL? {
    let lowered = member.text.lowercased()
    let end = TopLevel.range(of: " for order by ", in: lowered).map {
      lowered.distance(from: lowered.startIndex, to: $0.lowerBound)
    }
    let text = String(member.text.prefix(end ?? .max))
    let number = text.prefix { $0.isNumber }
    let rest = String(text.dropFirst(number.count)).trimmed
    guard !number.isEmpty, let last = TopLevel.lastGroup(in: text) else { return nil }
    guard rest.hasPrefix("("), let close = rest.firstIndex(of: ")") else {
      return SQL(verbatim: "\(number) \(text[last])")
    }
    return SQL(verbatim: "\(number) \(rest[...close])")
  }
}
