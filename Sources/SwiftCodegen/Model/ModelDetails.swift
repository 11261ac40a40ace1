/// What any object of the specs may say about its Swift declaration.
package struct ModelDetails: Hashable, Sendable {
  /// The object's comment, which becomes its doc comment.
  package var comment: String?

  /// Why and since when not to use it; empty text deprecates without a message.
  package var deprecated: String?

  /// The name in Swift, instead of the derived one.
  package var swiftName: String?

  /// The spec's path from the root of the package, named at the head of the file.
  package var source: String?

  package init(
    comment: String? = nil,
    deprecated: String? = nil,
    swiftName: String? = nil,
    source: String? = nil
  ) {
    self.comment = comment
    self.deprecated = deprecated
    self.swiftName = swiftName
    self.source = source
  }
}
