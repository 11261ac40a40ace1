import Diagnostics

/// Words and lines that several views need.
enum Text {
  /// A number with its noun: `1 object`, `2 objects`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// The text in one line of at most so many characters, with what a terminal would obey made visible.
  static func line(_ text: String, width: Int) -> String {
    var line = ""
    for character in text {
      if character.isWhitespace {
        if line.last != " " { line.append(" ") }
      } else {
        line += printable(character)
      }
    }
    while line.last == " " { line.removeLast() }
    return line.count <= width ? line : line.prefix(max(1, width - 1)) + "…"
  }

  /// The text with its line breaks, which are indented, and with what a terminal would obey made visible.
  static func block(_ text: String, indent: String) -> String {
    // Most of a plan is plain, and looking at it character by character takes longer than making it.
    if indent.isEmpty, text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.map { $0 == "\t" ? "  " : printable($0) }.joined()
    }.joined(separator: "\n" + indent)
  }

  private static func printable(_ character: Character) -> String {
    let isControl = character.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
    return isControl ? "\u{FFFD}" : String(character)
  }
}
