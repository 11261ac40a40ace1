package import Diagnostics

/// What a spec says of an object that no database knows.
package struct Annotation: Sendable {
  /// Where the object is declared.
  package var span: Span?
  /// Where each of its keys stands.
  package var keySpans: [String: Span] = [:]
  /// Where the value of each of its keys stands.
  package var valueSpans: [String: Span] = [:]
  /// The former name, for an object that was renamed.
  package var was: String?
  /// The former schema, for an object that was moved.
  package var formerSchema: String?
  /// What to use instead, and until when.
  package var deprecated: String?
  /// Whether others manage the object, so that it may be referred to but is never changed.
  package var isExternal = false
  /// What code generation is to use instead of what it would derive.
  package var swift: Field?
  /// The lint rules that are not meant for the object, each with the reason why.
  package var allowances: [String: Field] = [:]
  /// Former names of the object's parts, such as the labels of an enum.
  package var directives: [String: Field] = [:]

  package init(span: Span? = nil) { self.span = span }
}
