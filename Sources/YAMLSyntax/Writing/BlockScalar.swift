/// A text as the lines of `|` or `>`.
struct BlockScalar {
  /// The indicators after `|` or `>`, and that sign itself.
  let header: String

  /// The lines, without indentation.
  let lines: [Substring]

  /// Whether empty lines after it would become part of the text.
  let keepsBreaks: Bool

  private static let widestLine = 80

  /// `nil` for a text with a line of blanks only, which readers don't agree about.
  init?(_ text: String, isFolded: Bool) {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
      Substring.init
    )
    guard lines.contains(where: { !$0.isEmpty }) else { return nil }
    guard lines.allSatisfy({ $0.isEmpty || !$0.allSatisfy(Self.isBlank) }) else { return nil }
    let endsWithBreak = lines.last?.isEmpty == true
    if endsWithBreak { lines.removeLast() }
    keepsBreaks = endsWithBreak && lines.last?.isEmpty == true
    let chomping = keepsBreaks ? "+" : endsWithBreak ? "" : "-"
    let first = lines.first ?? ""
    let needsIndent = first.isEmpty || first.first.map(Self.isBlank) == true
    let canFold = isFolded && lines.allSatisfy { !$0.isEmpty && $0.first.map(Self.isBlank) == false }
    header = (canFold ? ">" : "|") + (needsIndent ? "2" : "") + chomping
    self.lines = canFold ? Array(lines.map(Self.folded).joined(separator: [""])) : lines
  }

  private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }

  /// A line broken at single spaces between words.
  private static func folded(_ line: Substring) -> [Substring] {
    var result: [Substring] = []
    var rest = line
    while rest.count > widestLine {
      guard let space = breakingSpace(in: rest) else { break }
      result.append(rest[..<space])
      rest = rest[rest.index(after: space)...]
    }
    return result + [rest]
  }

  /// The last single space that leaves a line short enough, or the first there is.
  private static func breakingSpace(in line: Substring) -> Substring.Index? {
    var best: Substring.Index?
    var before: Character = " "
    for (column, index) in line.indices.enumerated() {
      let after = line.index(after: index)
      if line[index] == " ", !isBlank(before), after < line.endIndex, !isBlank(line[after]) {
        if column > widestLine, best != nil { return best }
        best = index
        if column > widestLine { return best }
      }
      before = line[index]
    }
    return best
  }
}
