import CatalogModel
import Planning

/// Dangers that need consent, with the words that give it.
struct Losses {
  private let dangers: [Plan.Danger]

  init(_ dangers: [Plan.Danger]) { self.dangers = dangers }

  /// The words by themselves are never shortened, because people copy them.
  func text(_ terminal: Terminal) -> String {
    let words = dangers.map { "--accept \(Text.shellWord($0.acceptance))" }
    let width = words.map(Text.width).max() ?? 0
    let messages = dangers.map { Text.line($0.hazard.message, width: .max) }
    let areBeside = width + 4 + (messages.map(Text.width).max() ?? 0) <= terminal.width
    return zip(words, messages).map { word, message in
      let padding = String(repeating: " ", count: width - Text.width(word))
      guard areBeside else {
        let below = Flow(.words(message), indent: 6).text(terminal, from: "      ")
        return "  \(terminal(word, .bold))\n\(below)\n"
      }
      return "  \(terminal(word, .bold))\(padding)  \(message)\n"
    }.joined()
  }
}
