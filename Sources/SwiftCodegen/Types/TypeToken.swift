/// A word of a type's text.
enum TypeToken: Hashable {
  /// A word without quotes, in lower case as PostgreSQL folds it.
  case word(String)
  case quoted(String)
  case number(Int)
  case symbol(Character)

  var identifier: String? {
    switch self {
    case .word(let name), .quoted(let name): name
    case .number, .symbol: nil
    }
  }

  /// The text's words, or `nil` when a quote is open or a character belongs to no type.
  static func tokens(of text: String) -> [TypeToken]? {
    var tokens: [TypeToken] = []
    var rest = Substring(text)
    while let next = rest.first {
      if next.isWhitespace {
        rest.removeFirst()
      } else if next == "\"" {
        guard let name = quotedName(from: &rest) else { return nil }
        tokens.append(.quoted(name))
      } else if next.isLetter || next == "_" {
        let word = rest.prefix { character in
          character.isLetter || character.isNumber || character == "_" || character == "$"
        }
        tokens.append(.word(folded(word)))
        rest.removeFirst(word.count)
      } else if next.isASCII, next.isNumber {
        let digits = rest.prefix { character in character.isASCII && character.isNumber }
        guard let number = Int(digits) else { return nil }
        tokens.append(.number(number))
        rest.removeFirst(digits.count)
      } else {
        guard "()[],.-".contains(next) else { return nil }
        tokens.append(.symbol(next))
        rest.removeFirst()
      }
    }
    return tokens
  }

  private static func quotedName(from rest: inout Substring) -> String? {
    var name = ""
    rest.removeFirst()
    while let next = rest.popFirst() {
      guard next == "\"" else {
        name.append(next)
        continue
      }
      guard rest.first == "\"" else { return name.isEmpty ? nil : name }
      name.append(rest.removeFirst())
    }
    return nil
  }

  /// The word with the ASCII letters in lower case; PostgreSQL leaves others alone in UTF-8.
  private static func folded(_ word: Substring) -> String {
    String(word.map { character in character.isASCII ? Character(character.lowercased()) : character })
  }
}
