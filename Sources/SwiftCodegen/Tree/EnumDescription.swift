/// An enum.
package struct EnumDescription: Hashable, Sendable {
  package var annotations: Annotations
  package var access: Access
  package var name: String

  /// The raw type and the protocols, in this order.
  package var conformances: [String]
  package var members: [Declaration]

  package init(
    annotations: Annotations = Annotations(),
    access: Access = .public,
    name: String,
    conformances: [String],
    members: [Declaration]
  ) {
    self.annotations = annotations
    self.access = access
    self.name = name
    self.conformances = conformances
    self.members = members
  }
}
