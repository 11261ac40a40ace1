import SQLText

/// Reads the text of a routine's arguments as far as its address needs: words, and case as SQL folds it.
enum RoutineText {
  /// The words of a text in lower case, split at spaces outside of quotes and brackets.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
        word.append(character)
      } else if character.isWhitespace, depth == 0 {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        switch character {
        case "'", "\"": quote = character
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        default: break
        }
        if !character.isWhitespace { word += character.isASCII ? character.lowercased() : String(character) }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The types of what a function gives: those of the columns of a `table (...)`, or the one, with or without `setof`.
  static func resultTypes(_ returns: SQL) -> [SQL] {
    let text = returns.text.trimmed
    // Both words have five letters.
    let (word, rest) = (text.prefix(5).lowercased(), String(text.dropFirst(5)))
    if word == "table", rest.trimmed.hasPrefix("("), let columns = TopLevel.lastGroup(in: rest) {
      let list = TopLevel.list(String(rest[columns].dropFirst().dropLast()))
      return list.map { RoutineArgument(parsing: $0).type }
    }
    return [word == "setof" && rest.first?.isWhitespace == true ? SQL(verbatim: rest.trimmed) : returns]
  }
}
