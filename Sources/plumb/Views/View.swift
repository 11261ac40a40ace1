/// What a command found, as people and as programs read it.
///
/// Commands hand one to the console and print nothing themselves.
protocol View {
  /// The text for a terminal, which ends with a newline.
  func human(_ terminal: Terminal) -> String
  /// One JSON document with a `version`.
  var json: String { get }
}
