/// An initialiser that gives each stored property the value of a parameter.
package struct InitializerDescription: Hashable, Sendable {
  /// A parameter and the property that takes its value.
  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var type: TypeDescription
    package var defaultValue: String?

    /// The property, where its name is not the parameter's.
    package var property: String

    package init(name: String, type: TypeDescription, defaultValue: String? = nil, property: String? = nil) {
      self.name = name
      self.type = type
      self.defaultValue = defaultValue
      self.property = property ?? name
    }
  }

  package var annotations: Annotations
  package var access: Access
  package var parameters: [Parameter]

  package init(annotations: Annotations = Annotations(), access: Access = .public, parameters: [Parameter]) {
    self.annotations = annotations
    self.access = access
    self.parameters = parameters
  }
}
