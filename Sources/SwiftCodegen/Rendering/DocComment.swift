/// The text of a doc comment, made of a comment that somebody wrote for a database.
///
/// Its first sentence becomes the summary, with a blank line after it, as Swift's documentation wants it.
enum DocComment {
  /// The comment's lines, without `///`, none wider than `width` unless a single word is.
  static func lines(of comment: String, width: Int) -> [String] {
    let paragraphs = paragraphs(of: comment)
    guard let first = paragraphs.first else { return [] }
    let (summary, rest) = summary(of: first)
    let blocks = [[summary]] + (rest.isEmpty ? [] : [[rest]]) + paragraphs.dropFirst().map { lines in lines }
    return Array(
      blocks.map { block in block.flatMap { line in wrapped(line, to: width) } }.joined(separator: [""])
    )
  }

  /// The comment's paragraphs, each with the lines it was written in.
  private static func paragraphs(of comment: String) -> [[String]] {
    comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in line.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .map { line in String(String.UnicodeScalarView(line.unicodeScalars.filter(isShown))) }
      .split(separator: "")
      .map(Array.init)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control
  }

  /// The first sentence, ended with a full stop where it has no end, and what follows in its paragraph.
  private static func summary(of paragraph: [String]) -> (summary: String, rest: String) {
    var words = paragraph.joined(separator: " ").split(separator: " ").map(String.init)
    // A full stop before a space ends the sentence for the linter, so these two get the comma they may have.
    words = words.map { word in ["e.g.", "i.e.", "(e.g.", "(i.e."].contains(word) ? word + "," : word }
    let end = words.firstIndex { word in ".!?".contains { mark in word.hasSuffix(String(mark)) } }
    guard let end else {
      let text = words.joined(separator: " ")
      return (
        (":;,".contains { mark in text.hasSuffix(String(mark)) } ? String(text.dropLast()) : text) + ".", ""
      )
    }
    return (words[...end].joined(separator: " "), words[(end + 1)...].joined(separator: " "))
  }

  private static func wrapped(_ line: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in line.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
