import CatalogModel
import Planning

/// Dangers that need consent, with the words that give it.
struct Losses {
  private let dangers: [Plan.Danger]

  init(_ dangers: [Plan.Danger]) { self.dangers = dangers }

  func text(_ terminal: Terminal) -> String {
    let words = dangers.map { "--accept \(Losses.shellWord($0.acceptance))" }
    let width = words.map(\.count).max() ?? 0
    return zip(dangers, words).map { danger, word in
      let padding = String(repeating: " ", count: width - word.count)
      return "  \(terminal(word, .bold))\(padding)  \(danger.hazard.message)\n"
    }.joined()
  }

  /// The word as a shell takes it.
  private static func shellWord(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_.:,/+@%".utf8.contains(byte)
    }
    return isPlain
      ? word
      : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
