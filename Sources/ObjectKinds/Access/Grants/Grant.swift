package import CatalogModel

/// What one role may do with an object.
package struct Grant: Record {
  package var privileges = PrivilegeSet()
  /// What it may do and allow others to do.
  package var grantable = PrivilegeSet()

  package init() {}

  package static let parts: [Part<Grant>] = [
    Part("privileges", \.privileges), Part("with_grant_option", \.grantable),
  ]

  package static let shorthand: Shape? = PrivilegeSet.shape

  /// A privilege, or a list of them, is given without the right to pass it on.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    if case .map = field.value { return field }
    return .map([Field.Entry("privileges", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard let entries = field.entries, entries.allSatisfy({ $0.key == "privileges" }) else { return field }
    return entries.first?.value ?? .list([])
  }

  /// Each privilege, and whether it may be passed on, where all are those given.
  func rights(_ all: [String]) -> [String: Bool] {
    let passed = grantable.expanded(all).map { ($0, true) }
    return Dictionary(privileges.expanded(all).map { ($0, false) } + passed) { $0 || $1 }
  }

  /// What specs may hold for a class of objects.
  static func shape(of grantClass: GrantClass) -> Shape {
    let set = PrivilegeSet.shape(of: grantClass.privileges)
    return .oneOf([set, .record(parts.map { Shape.Member(name: $0.name, shape: set, isRequired: false) })])
  }

  /// Finds what means nothing for the class.
  static func check(_ field: Field, of grantClass: GrantClass) throws(FieldMismatch) {
    guard let entries = field.entries else { return try PrivilegeSet.check(field, of: grantClass) }
    for entry in entries { try PrivilegeSet.check(entry.value, of: grantClass) }
  }
}
