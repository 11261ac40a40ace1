/// The ways to write a scalar.
enum ScalarText {
  /// On one line: plain where that says the same, else in single quotes, else in double quotes.
  static func inline(_ text: String, style: ScalarStyle?, inFlow: Bool) -> String {
    if style == .plain, text.isEmpty { return inFlow ? "null" : "" }
    let mayBePlain = style == .plain || PlainScalar.readsAsString(text)
    if mayBePlain, PlainScalar.isSyntacticallySafe(text, inFlow: inFlow) { return text }
    let needsEscapes = text.unicodeScalars.contains { $0 == "\n" || PlainScalar.needsEscape($0) }
    // `"'{}'"` is easier to read than `'''{}'''`.
    let isDoubleEasier = text.contains("'") && !text.contains { $0 == "\"" || $0 == "\\" }
    return needsEscapes || isDoubleEasier ? doubleQuoted(text) : singleQuoted(text)
  }

  static func singleQuoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result += "''" } else { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }

  static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0": result += "\\0"
      case _ where PlainScalar.needsEscape(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let isShort = scalar.value <= 0xFF
        result +=
          (isShort ? "\\x" : "\\u") + String(repeating: "0", count: (isShort ? 2 : 4) - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The header and the lines of a block scalar, or `nil` where one would not give the text back.
  static func block(_ text: String, style: ScalarStyle?) -> BlockScalar? {
    guard style != .doubleQuoted, !text.isEmpty else { return nil }
    let isWanted = style == .literal || style == .folded || text.unicodeScalars.contains("\n")
    guard isWanted, !text.unicodeScalars.contains(where: { PlainScalar.needsEscape($0) && $0 != "\t" }) else {
      return nil
    }
    return BlockScalar(text, isFolded: style == .folded)
  }
}
