/// The words that a name in a database is made of.
enum Words {
  /// The name's words in lower case: `order_items` and `OrderItems` are both `order`, `items`.
  ///
  /// A name without a letter or digit is spelled by Unicode's names of its characters, an empty one is `empty`.
  static func words(of name: String) -> [String] {
    var words = words(of: name, spelling: symbolNames)
    if words.isEmpty { words = self.words(of: name, spelling: [:], spellsAll: true) }
    return words.isEmpty ? ["empty"] : words
  }

  private static func words(
    of name: String,
    spelling names: [Unicode.Scalar: String],
    spellsAll: Bool = false
  ) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func endWord() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar.belongsToWord {
        if startsWord(scalar, after: word.last, before: next) { endWord() }
        word.append(scalar)
      } else if scalar == "'" || scalar == "’" || scalar.properties.isDefaultIgnorableCodePoint {
        continue
      } else {
        endWord()
        let isMinus = scalar == "-" && (next == nil || (index == 0 && next?.isDigit == true))
        let symbol = isMinus ? "minus" : names[scalar]
        let isPicture = !scalar.isASCII && !scalar.properties.isWhitespace
        if let symbol {
          words.append(symbol)
        } else if spellsAll || isPicture {
          words += unicodeName(of: scalar)
        }
      }
    }
    endWord()
    return words
  }

  /// Whether a capital begins a word: after a small letter, or as the last of several (`HTTPServer`).
  private static func startsWord(
    _ scalar: Unicode.Scalar,
    after previous: Unicode.Scalar?,
    before next: Unicode.Scalar?
  ) -> Bool {
    guard scalar.properties.isUppercase, let previous else { return false }
    return !previous.properties.isUppercase || next?.properties.isLowercase == true
  }

  private static func unicodeName(of scalar: Unicode.Scalar) -> [String] {
    (scalar.properties.name ?? "").lowercased().split { character in
      !character.isLetter && !character.isNumber
    }
    .map(String.init)
  }

  private static let symbolNames: [Unicode.Scalar: String] = [
    "+": "plus", "%": "percent", "&": "and", "@": "at", "#": "sharp", "*": "star", "<": "less",
    ">": "greater",
    "=": "equal", "!": "not", "?": "question", "$": "dollar", "~": "tilde", "^": "caret", "|": "or",
  ]
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether the character can stand in an identifier as part of a word: letters, marks, and digits.
  fileprivate var belongsToWord: Bool {
    guard !properties.isDefaultIgnorableCodePoint else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}
