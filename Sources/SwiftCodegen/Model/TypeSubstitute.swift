/// What stands for a type of which no Swift is made.
package enum TypeSubstitute: Hashable, Sendable {
  /// A Swift type as the spec names it.
  case swift(String)

  /// Whatever stands for another type, as PostgreSQL and the specs write it.
  case type(String)
}
