/// A change of the text that would mend what a diagnostic reports.
package struct FixIt: Sendable, Hashable {
  package var span: Span
  package var replacement: String
  package var message: String

  package init(span: Span, replacement: String, message: String) {
    self.span = span
    self.replacement = replacement
    self.message = message
  }
}
