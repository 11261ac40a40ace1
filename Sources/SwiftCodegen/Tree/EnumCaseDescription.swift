/// A case of an enum with a raw value.
package struct EnumCaseDescription: Hashable, Sendable {
  package var annotations: Annotations
  package var name: String
  package var rawValue: String

  package init(annotations: Annotations = Annotations(), name: String, rawValue: String) {
    self.annotations = annotations
    self.name = name
    self.rawValue = rawValue
  }
}
