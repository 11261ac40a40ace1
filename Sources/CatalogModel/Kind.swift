/// The name of a kind of object, in PostgreSQL's own words.
///
/// Each kind declares its own in its own file.
package struct Kind: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let name: String

  package init(_ name: String) { self.name = name }
  package init(stringLiteral value: String) { name = value }

  package var description: String { name }
  package static func < (left: Kind, right: Kind) -> Bool { left.name < right.name }
}
