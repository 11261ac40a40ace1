/// An extension.
package struct ExtensionDescription: Hashable, Sendable {
  package var name: String
  package var conformances: [String]
  package var members: [Declaration]

  package init(name: String, conformances: [String] = [], members: [Declaration]) {
    self.name = name
    self.conformances = conformances
    self.members = members
  }
}
