/// The name of a kind of object, in PostgreSQL's own words.
///
/// Each kind declares its own in its own file.
package struct Kind: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let name: String
  /// Whether the last name of an address is a list of argument types.
  package let hasArguments: Bool
  /// What stands in objects of the kind, so that its address begins with theirs.
  package let contents: Contents

  /// What can stand in an object.
  package enum Contents: Sendable {
    case nothing
    /// All that a schema has.
    case objects
    /// Parts of a relation, such as its columns.
    case parts
  }

  package init(_ name: String, hasArguments: Bool = false, holding contents: Contents = .nothing) {
    self.name = name
    self.hasArguments = hasArguments
    self.contents = contents
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// The kind with its article.
  package var withArticle: String {
    let soundsLikeVowel = name.first.map("aeiou".contains) == true && !name.hasPrefix("uni")
    return "\(soundsLikeVowel ? "an" : "a") \(name)"
  }

  package var description: String { name }
  package static func < (left: Kind, right: Kind) -> Bool { left.name < right.name }
  package static func == (left: Kind, right: Kind) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
