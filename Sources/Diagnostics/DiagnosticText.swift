/// The human text of one diagnostic.
struct DiagnosticText {
  private(set) var text = ""
  private let style: TextStyle
  private let gutterWidth: Int

  init(_ diagnostic: Diagnostic, style: TextStyle) {
    self.style = style
    let spans = [diagnostic.span].compactMap(\.self) + diagnostic.secondary.map(\.span)
    let widest = spans.map { $0.source.lineNumber(at: $0.range.lowerBound) }.max() ?? 0
    gutterWidth = max(String(widest).count, 2)
    let code = style(" [\(Self.printable(diagnostic.id))]", .gutter)
    add(diagnostic.message, as: diagnostic.severity, at: diagnostic.span, suffix: code)
    for label in diagnostic.secondary { add(label.message, as: .note, at: label.span) }
    for note in diagnostic.notes { add("note", note) }
    for fixIt in diagnostic.fixIts { add("help", fixIt.message) }
  }

  private mutating func add(
    _ message: String,
    as severity: Diagnostic.Severity,
    at span: Span?,
    suffix: String = ""
  ) {
    if let span {
      let start = span.start
      text += style("\(Self.printable(span.source.path)):\(start.line):\(start.column): ", .bold)
    }
    text += style("\(severity.rawValue): ", severity.look)
    text += style(Self.printable(message, indent: "  "), .bold) + suffix + "\n"
    guard let span else { return }
    let snippet = Snippet(of: span)
    let number = String(snippet.lineNumber)
    text += style(padding(gutterWidth - number.count) + number + " |", .gutter)
    text += (snippet.text.isEmpty ? "" : " ") + snippet.text + "\n"
    text += style(padding(gutterWidth) + " |", .gutter) + " " + style.marks(snippet.marks) + "\n"
  }

  private mutating func add(_ kind: String, _ message: String) {
    let lead = padding(gutterWidth) + " = "
    let indent = padding(gutterWidth + 3)
    text += style(lead, .gutter) + style("\(kind): ", .bold) + Self.printable(message, indent: indent) + "\n"
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Text without anything that a terminal would obey; further lines are indented.
  private static func printable(_ text: String, indent: String = "") -> String {
    guard text.unicodeScalars.contains(where: DisplayWidth.isUnprintable) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\n", !indent.isEmpty {
        result += "\n" + indent
      } else if scalar == "\t" {
        result += "  "
      } else if DisplayWidth.isUnprintable(scalar) {
        result += DisplayCell.picture(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension TextStyle {
  /// The marks in their colour, not the blanks before them.
  func marks(_ marks: String) -> String {
    let blanks = marks.prefix { $0 == " " }
    return blanks + self(String(marks.dropFirst(blanks.count)), .marks)
  }
}
