/// The variables of a `.env` file: `KEY=VALUE` lines, with `export`, quotes, and comments as shells have them.
package struct DotEnv: Sendable, Equatable {
  package let variables: [String: String]

  package init(_ text: String) {
    var variables: [String: String] = [:]
    // Swift takes CR and LF together for one character, which is a newline too.
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (name, value) = DotEnv.assignment(line) else { continue }
      variables[name] = value
    }
    self.variables = variables
  }

  private static func assignment(_ line: Substring) -> (String, String)? {
    var line = line.drop(while: \.isWhitespace)
    if line.hasPrefix("export "), let space = line.firstIndex(of: " ") {
      line = line[space...].drop(while: \.isWhitespace)
    }
    guard !line.hasPrefix("#"), let sign = line.firstIndex(of: "=") else { return nil }
    let name = line[..<sign].filter { !$0.isWhitespace }
    guard !name.isEmpty else { return nil }
    return (String(name), value(line[line.index(after: sign)...].drop(while: \.isWhitespace)))
  }

  private static func value(_ text: Substring) -> String {
    switch text.first {
    case "'": return String(text.dropFirst().prefix { $0 != "'" })
    case "\"": return unescaped(text.dropFirst())
    default:
      // A `#` begins a comment only after a blank: URLs hold it too.
      var value = ""
      for character in text {
        if character == "#", value.last?.isWhitespace ?? true { break }
        value.append(character)
      }
      while value.last?.isWhitespace == true { value.removeLast() }
      return value
    }
  }

  /// The text up to the closing quote, with what backslashes stand for.
  private static func unescaped(_ text: Substring) -> String {
    var value = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        value.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        break
      } else {
        value.append(character)
      }
    }
    return value
  }
}
