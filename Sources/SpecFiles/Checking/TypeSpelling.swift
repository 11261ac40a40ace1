/// The name of a type as SQL spells it, without its length, precision, and dimensions.
///
/// Only what is plainly a name is taken apart; anything else is left to PostgreSQL.
struct TypeSpelling {
  /// The words of the name, those without quotes in lower case: `["character", "varying"]`.
  private(set) var words: [String] = []
  private(set) var isQuoted = false
  /// The name of the schema, where there is one.
  private(set) var schema: String?
  /// The name as it is written.
  private(set) var written = ""

  /// The name by which PostgreSQL looks the type up.
  var name: String { words.joined(separator: " ") }

  init?(_ text: String) {
    var rest = Substring(text)
    var isAfterDot = false
    while let first = rest.first {
      switch first {
      case " ", "\t", "\n": rest.removeFirst()
      case ".":
        guard schema == nil, words.count == 1, !isAfterDot else { return nil }
        schema = words.removeFirst()
        isAfterDot = true
        rest.removeFirst()
      case "(", "[":
        guard !words.isEmpty, let end = rest.firstIndex(of: first == "(" ? ")" : "]") else { return nil }
        rest = rest[rest.index(after: end)...]
      case "\"":
        guard words.isEmpty, let name = Self.quoted(&rest) else { return nil }
        (written, isQuoted) = (name, true)
        words.append(name)
        isAfterDot = false
      default:
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
        guard !word.isEmpty, !isQuoted || isAfterDot else { return nil }
        rest = rest[word.endIndex...]
        written += (words.isEmpty ? "" : " ") + word
        if isAfterDot { (written, isQuoted) = (String(word), false) }
        words.append(word.lowercased())
        isAfterDot = false
      }
    }
    guard !words.isEmpty else { return nil }
    // `integer array`; nothing else is called so without quotes.
    if words.count > 1, words.last == "array" { words.removeLast() }
  }

  private static func quoted(_ rest: inout Substring) -> String? {
    rest.removeFirst()
    var name = ""
    while let character = rest.popFirst() {
      if character != "\"" {
        name.append(character)
      } else if rest.first == "\"" {
        name.append(rest.removeFirst())
      } else {
        return name.isEmpty ? nil : name
      }
    }
    return nil
  }
}
