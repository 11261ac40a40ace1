/// Why the local server is not there, and what to do about it.
package struct LocalServerError: Error, Hashable, Sendable, CustomStringConvertible {
  package let message: String
  /// The way out, where one is known.
  package let hint: String?
  /// What the server or its tools said, where they said something.
  package let output: String?

  package init(_ message: String, hint: String? = nil, output: String? = nil) {
    self.message = message
    self.hint = hint
    self.output = output.flatMap { $0.isEmpty ? nil : $0 }
  }

  package var description: String {
    [message, hint.map { "hint: \($0)" }, output].compactMap(\.self).joined(separator: "\n")
  }
}
