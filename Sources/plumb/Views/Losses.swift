import CatalogModel
import Planning

/// Dangers that need consent, with the words that give it.
struct Losses {
  private let dangers: [Plan.Danger]

  init(_ dangers: [Plan.Danger]) { self.dangers = dangers }

  func text(_ terminal: Terminal) -> String {
    let words = dangers.map { "--accept \(Text.shellWord($0.acceptance))" }
    let width = words.map(\.count).max() ?? 0
    return zip(dangers, words).map { danger, word in
      let padding = String(repeating: " ", count: width - word.count)
      return "  \(terminal(word, .bold))\(padding)  \(danger.hazard.message)\n"
    }.joined()
  }
}
