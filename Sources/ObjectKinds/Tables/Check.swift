package import CatalogModel
package import SQLText

/// A check constraint of a table.
package struct Check: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var expression: SQL = ""
  package var isNotInherited = false
  package var isNotValid = false
  package var isEnforced = true

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Check: CatalogObject {
  package static let kind: Kind = "check constraint"
  package static let placement = Placement.nested("checks", in: [Table.kind])
  package static let catalog = "pg_constraint"
  package static let catalogFilter: SQL? = "contype = 'c'"
  package static let namespaces: [Namespace] = [.constraint]

  package static let properties: [Property<Check>] = [
    commentProperty,
    Property("expression", \.expression, required: true),
    Property("no_inherit", \.isNotInherited),
    Property("not_valid", \.isNotValid) { change in
      change.to
        ? nil
        : change.context.changed.contains("enforced") ? [] : [Constraints.validation(of: change.new.address)]
    },
    Property("enforced", \.isEnforced, since: 18),
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    \(Constraints.head), pg_get_expr(con.conbin, con.conrelid), con.connoinherit,
           \(Constraints.isNotValid(server)), \(Constraints.isEnforced(server))
    \(Constraints.source("'c'"))
    """
  }

  package static let shorthand: Shape? = .sql
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    if case .map = field.value { return field }
    return .map([Field.Entry("expression", field)], span: field.span)
  }
  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let expression = field["expression"] else { return field }
    return expression
  }

  package mutating func settle() throws(FieldMismatch) {
    try Constraints.check(isEnforced: isEnforced, isNotValid: isNotValid)
  }

  /// PostgreSQL puts parentheses around what needs none.
  package func shortened(in catalog: Catalog) -> Check {
    var short = self
    short.expression = expression.unparenthesized
    return short
  }

  package var commentTarget: SQL { Constraints.commentTarget(address) }

  package func create(_ context: CreationContext) -> [Statement] {
    if isNotValid { return [Constraints.add("\(definition) NOT VALID", to: address)] }
    if !isEnforced { return [Constraints.add(definition, to: address)] }
    return [
      Constraints.addChecked(
        clauses,
        to: address,
        precheck: precheck,
        suitsPartitioned: true
      )
    ]
  }

  private var precheck: Precheck {
    Precheck(
      .truth(expression),
      note: "mend the rows first, or have the constraint be `not_valid: true` until then"
    )
  }

  /// A constraint of a new table is always valid, so one that is not to be is added after.
  package var inlineDefinition: SQL? { isNotValid ? nil : definition }
  package func drop() -> [Statement] { Constraints.drop(address) }
  package func rename(to name: Identifier) -> [Statement]? { Constraints.rename(address, to: name) }

  private var definition: SQL { "\(Constraints.prefix(address))\(clauses)" }

  /// What stands behind the name.
  private var clauses: SQL {
    .line {
      "CHECK \(expression.parenthesized)"
      if isNotInherited { "NO INHERIT" }
      if !isEnforced { "NOT ENFORCED" }
    }
  }
}
