import Diagnostics

/// What a command found, as people and as programs read it.
///
/// Commands hand one to the console and print nothing themselves.
protocol View {
  /// The text for a terminal, which ends with a newline.
  func human(_ terminal: Terminal) -> String
  /// One JSON document with a `version`.
  var json: String { get }
  /// What it found that somebody has to look at, each with its place in the specs.
  var findings: [Diagnostic] { get }
  /// The text for a comment at a pull request.
  var markdown: String { get }
}

extension View {
  var findings: [Diagnostic] { [] }
  var markdown: String {
    "```text\n\(human(Terminal(isColored: false, width: 100)))```\n"
  }
}
