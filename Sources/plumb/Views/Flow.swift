import Diagnostics

/// Pieces of text that are put one behind the other, in lines no wider than the terminal.
struct Flow {
  /// A piece, which no line break goes through.
  struct Piece {
    let text: String
    let looks: [Terminal.Look]
    /// What stands between it and the piece before it in the same line.
    let separator: String

    init(_ text: String, _ looks: Terminal.Look..., after separator: String = " ") {
      self.init(text, looks, after: separator)
    }

    fileprivate init(_ text: String, _ looks: [Terminal.Look], after separator: String) {
      (self.text, self.looks, self.separator) = (text, looks, separator)
    }

    /// The same piece after another separator.
    func after(_ separator: String) -> Piece { Piece(text, looks, after: separator) }
  }

  private let pieces: [Piece]
  /// How far the lines after the first stand in.
  private let indent: Int

  init(_ pieces: [Piece], indent: Int) { (self.pieces, self.indent) = (pieces, indent) }

  /// The lines, without a break after the last.
  ///
  /// - Parameters:
  ///   - terminal: Where they are to go.
  ///   - start: What the first line begins with.
  ///   - shown: The same as it is to look.
  /// - Returns: The lines. A piece that is wider than a line is shortened in its middle.
  func text(_ terminal: Terminal, from start: String = "", shown: String? = nil) -> String {
    var text = shown ?? start
    var column = Text.width(start)
    var isFresh = true
    for (index, piece) in pieces.enumerated() {
      // A comma stays with what it follows.
      let tail = index + 1 < pieces.count ? pieces[index + 1].separator.prefix { $0 != " " }.count : 0
      let separator = isFresh ? "" : piece.separator
      if !isFresh, column + separator.count + Text.width(piece.text) + tail > terminal.width {
        text += separator.prefix { $0 != " " } + "\n" + String(repeating: " ", count: indent)
        column = indent
      } else {
        text += separator
        column += separator.count
      }
      let part = Text.middle(piece.text, width: max(8, terminal.width - column - tail))
      text += terminal(part, piece.looks)
      column += Text.width(part)
      isFresh = false
    }
    return text
  }
}

extension [Flow.Piece] {
  /// The words of a sentence.
  static func words(_ text: String, _ looks: Terminal.Look...) -> [Flow.Piece] {
    Text.line(text, width: .max).split(separator: " ").map { Flow.Piece(String($0), looks, after: " ") }
  }

  /// Names in a list.
  static func list(_ names: [String], _ look: Terminal.Look) -> [Flow.Piece] {
    names.map { Flow.Piece(Text.line($0, width: .max), look, after: ", ") }
  }
}
