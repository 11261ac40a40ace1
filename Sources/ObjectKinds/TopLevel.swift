/// Finds the separators of plumb's own shorthands, past anything in quotes or brackets.
enum TopLevel {
  /// Where a separator stands outside of quotes and brackets.
  static func range(of separator: String, in text: String, last: Bool = false) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var depth = 0
    var quote: Character?
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        depth -= 1
      } else if depth == 0, text[index...].hasPrefix(separator) {
        found = index..<text.index(index, offsetBy: separator.count)
        if !last { return found }
      }
      index = text.index(after: index)
    }
    return found
  }

  /// Whether names can stand in such a list as they are.
  static func canHold(_ names: [String]) -> Bool {
    names.allSatisfy { name in
      !name.isEmpty && name == name.trimmed && !name.contains { "(),[]\"'".contains($0) }
    }
  }

  /// The parts of a list, split at commas outside of quotes and brackets.
  static func list(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = text
    while let comma = range(of: ",", in: rest) {
      parts.append(String(rest[..<comma.lowerBound]).trimmed)
      rest = String(rest[comma.upperBound...])
    }
    return parts + [rest.trimmed]
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension TopLevel {
  /// The last group in parentheses or other brackets, with them, where the text ends with it.
  static func lastGroup(in text: String, _ open: Character = "(", _ close: Character = ")")
    -> Range<String.Index>?
  {
    var depth = 0
    var index = text.endIndex
    while index > text.startIndex {
      index = text.index(before: index)
      if text[index] == close { depth += 1 }
      if text[index] == open { depth -= 1 }
      if depth == 0 { return index..<text.endIndex }
    }
    return nil
  }
}
