/// A typealias.
package struct TypealiasDescription: Hashable, Sendable {
  package var annotations: Annotations
  package var access: Access
  package var name: String
  package var type: TypeDescription

  package init(
    annotations: Annotations = Annotations(),
    access: Access = .public,
    name: String,
    type: TypeDescription
  ) {
    self.annotations = annotations
    self.access = access
    self.name = name
    self.type = type
  }
}
