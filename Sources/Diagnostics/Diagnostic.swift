/// Something wrong, or doubtful, with what the user wrote.
///
/// A value, collected rather than thrown, so that one run reports everything. It is an `Error` too, for the few
/// places that can't go on at all.
package struct Diagnostic: Error, Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  /// A second place that the message needs, such as that of the first declaration.
  package struct Label: Sendable, Hashable {
    package var span: Span
    package var message: String

    package init(span: Span, message: String) {
      self.span = span
      self.message = message
    }
  }

  /// What is stable about it: `table.unknown-column`.
  package var id: String
  package var severity: Severity
  package var message: String
  package var span: Span?
  package var secondary: [Label]
  package var notes: [String]
  package var fixIts: [FixIt]

  package init(
    id: String,
    severity: Severity,
    message: String,
    span: Span? = nil,
    secondary: [Label] = [],
    notes: [String] = [],
    fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.secondary = secondary
    self.notes = notes
    self.fixIts = fixIts
  }

  package static func error(
    _ id: String,
    _ message: String,
    at span: Span? = nil,
    secondary: [Label] = [],
    notes: [String] = [],
    fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      id: id,
      severity: .error,
      message: message,
      span: span,
      secondary: secondary,
      notes: notes,
      fixIts: fixIts
    )
  }

  package static func warning(
    _ id: String,
    _ message: String,
    at span: Span? = nil,
    secondary: [Label] = [],
    notes: [String] = [],
    fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      id: id,
      severity: .warning,
      message: message,
      span: span,
      secondary: secondary,
      notes: notes,
      fixIts: fixIts
    )
  }
}
