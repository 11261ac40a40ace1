/// A property, stored or computed.
package struct PropertyDescription: Hashable, Sendable {
  /// What stands behind a property's type.
  package enum Body: Hashable, Sendable {
    case storedVariable
    case storedConstant
    case computed(ExpressionDescription)

    /// A property that reads and writes another one.
    case forwarding(String)
  }

  package var annotations: Annotations
  package var access: Access
  package var isStatic: Bool
  package var name: String
  package var type: TypeDescription
  package var body: Body

  package init(
    annotations: Annotations = Annotations(),
    access: Access = .public,
    isStatic: Bool = false,
    name: String,
    type: TypeDescription,
    body: Body = .storedVariable
  ) {
    self.annotations = annotations
    self.access = access
    self.isStatic = isStatic
    self.name = name
    self.type = type
    self.body = body
  }
}
