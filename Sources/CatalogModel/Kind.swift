/// The name of a kind of object, in PostgreSQL's own words.
///
/// Each kind declares its own in its own file.
package struct Kind: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let name: String

  /// Whether the last name of an address is that of the arguments, as for functions.
  package let takesArguments: Bool

  package init(_ name: String, takesArguments: Bool = false) {
    self.name = name
    self.takesArguments = takesArguments
  }

  package init(stringLiteral value: String) { self.init(value) }

  package static func == (left: Kind, right: Kind) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  package var description: String { name }
  package static func < (left: Kind, right: Kind) -> Bool { left.name < right.name }
}
