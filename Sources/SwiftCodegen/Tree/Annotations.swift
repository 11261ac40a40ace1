/// What stands before a declaration: its comment and its deprecation.
package struct Annotations: Hashable, Sendable {
  /// Plain text that becomes the doc comment.
  package var comment: String?

  /// The message of `@available(*, deprecated)`; empty text for none.
  package var deprecated: String?

  package init(comment: String? = nil, deprecated: String? = nil) {
    self.comment = comment
    self.deprecated = deprecated
  }
}
