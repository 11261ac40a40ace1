import Diagnostics

/// Pages on hazards.
struct ExplanationView: View {
  let explanations: [Explanation]
  /// Whether only their names and titles are told.
  let isList: Bool

  func human(_ terminal: Terminal) -> String {
    if isList {
      let width = explanations.map(\.id.count).max() ?? 0
      return explanations.map { page in
        "\(page.id)\(String(repeating: " ", count: width - page.id.count))  \(page.title)\n"
      }.joined()
    }
    return explanations.map { page in
      let head = terminal("\(page.id): \(page.title)", .bold)
      let parts = page.parts.map { title, text, _ in
        "\(terminal(title, .bold))\n\(Self.filled(text, to: min(terminal.width, 100) - 2))"
      }
      return "\(head)\n\n\(parts.joined(separator: "\n\n"))\n"
    }.joined(separator: "\n")
  }

  var json: String {
    let pages = explanations.map { page in
      JSON.object(
        [("id", .string(page.id)), ("title", .string(page.title))]
          + page.parts.map { ($0.key, .string($0.text)) }
      )
    }
    return JSON.document([("explanations", .array(pages))])
  }

  /// The paragraphs of a text in lines that are no longer than a width.
  private static func filled(_ text: String, to width: Int) -> String {
    text.split(separator: "\n").map { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        let isFirst = lines[lines.count - 1].isEmpty
        if !isFirst, lines[lines.count - 1].count + 1 + word.count > width { lines.append("") }
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
      return lines.map { "  \($0)" }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
