package import SQLText

/// A role that a property of an object names.
package struct RoleName: Hashable, Sendable {
  package let property: String
  package let role: Identifier

  package init(_ property: String, _ role: Identifier) {
    self.property = property
    self.role = role
  }
}
