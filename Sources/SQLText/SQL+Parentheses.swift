extension SQL {
  /// The expression in parentheses, of which it gets none that it already has.
  ///
  /// A comment at the end must not swallow the closing one.
  package var parenthesized: SQL {
    isParenthesized ? self : text.contains("--") ? "(\(self)\n)" : "(\(self))"
  }

  /// The expression without the pair of parentheses around all of it, which PostgreSQL writes and no person does.
  package var unparenthesized: SQL {
    guard isParenthesized else { return self }
    let inner = text.dropFirst().dropLast()
    let isTight = inner.first?.isWhitespace == false && inner.last?.isWhitespace == false
    return isTight ? SQL(verbatim: String(inner)) : self
  }

  /// Whether one pair of parentheses holds all of the text, as far as that can be told without reading SQL.
  private var isParenthesized: Bool {
    let bytes = Array(text.utf8)
    // Comments and dollar quotes could hide a parenthesis; a backslash could hide the end of a constant.
    guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")"),
      !text.contains("--"), !text.contains("/*"), !bytes.contains(UInt8(ascii: "$")),
      !bytes.contains(UInt8(ascii: "\\"))
    else { return false }
    var depth = 0
    var quote: UInt8?
    for (index, byte) in bytes.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index == bytes.count - 1 }
      default: break
      }
    }
    return false
  }
}
