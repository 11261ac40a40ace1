/// An expression in a computed property.
package enum ExpressionDescription: Hashable, Sendable {
  /// An argument of a call.
  package struct Argument: Hashable, Sendable {
    package var label: String
    package var value: String

    package init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  case name(String)
  case call(String, [Argument])

  /// `["a", "b"].method(argument)`.
  case mappedStrings([String], method: String, argument: String)
}
