/// Which of the things that not every project leaves to plumb are its business.
package struct Managed: Sendable, Equatable {
  /// The owners of all objects, and not only those that specs declare.
  package var owners = false
  /// Grants and default privileges.
  package var grants = true
  /// Roles, their memberships, and their settings.
  package var roles = false

  package init(owners: Bool = false, grants: Bool = true, roles: Bool = false) {
    self.owners = owners
    self.grants = grants
    self.roles = roles
  }

  /// The words for them, as the command line takes them.
  package static let words = ["owners", "grants", "roles"]
}
