package import CatalogModel
package import SQLText

/// A check of a domain.
package struct DomainCheck: Record {
  package var expression: SQL = ""
  package var isNotValid = false
  package var comment: String?

  package init() {}

  package static let parts: [Part<DomainCheck>] = [
    Part("expression", \.expression), Part("not_valid", \.isNotValid), Part("comment", \.comment),
  ]

  package static let shorthand: Shape? = .sql

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("expression", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let expression = field["expression"] else { return field }
    return expression
  }

  func definition(_ name: String) -> SQL {
    "CONSTRAINT \(Identifier(name)) CHECK \(expression.parenthesized)"
  }

  /// Whether the check can become the other without being dropped.
  func becomes(_ new: DomainCheck) -> Bool {
    expression == new.expression && (isNotValid || !new.isNotValid)
  }
}
