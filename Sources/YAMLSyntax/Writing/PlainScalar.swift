/// When a text can stand without quotes.
enum PlainScalar {
  /// Whether every reader, of YAML 1.1 or 1.2, takes the text for a string when it is not quoted.
  static func readsAsString(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 64 else { return !text.isEmpty }
    return !words.contains(text.lowercased()) && !looksNumeric(Array(text.utf8))
  }

  /// Whether the text comes back as it is when it is not quoted.
  static func isSyntacticallySafe(_ text: String, inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, !text.hasPrefix("...") else { return false }
    guard first != 0x20, last != 0x20, last != UInt8(ascii: ":") else { return false }
    let second = bytes.count > 1 ? bytes[1] : 0x20
    if first == UInt8(ascii: "-") {
      guard second != 0x20, second != first, !isFlowIndicator(second) else { return false }
    } else if indicators.contains(first) {
      return false
    }
    for (index, byte) in bytes.enumerated().dropFirst() {
      if byte == 0x20, bytes[index - 1] == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return false }
      if inFlow, isFlowIndicator(byte) { return false }
      // Older readers take a `?` in brackets for the sign of a key.
      if inFlow, byte == UInt8(ascii: "?") { return false }
    }
    return !(inFlow && isFlowIndicator(first))
      && text.unicodeScalars.allSatisfy { !needsEscape($0) && $0 != "\n" }
  }

  /// Whether a character can only be written as an escape, or would be changed by a reader.
  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`".utf8)

  private static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=", ".",
    ".inf", "+.inf", "-.inf", ".nan",
  ]

  /// Integers, floats, numbers to the base of 60, dates: more than any one reader takes for such.
  private static func looksNumeric(_ text: [UInt8]) -> Bool {
    let isSigned = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    let bytes = text.dropFirst(isSigned ? 1 : 0)
    guard let first = bytes.first, isDigit(first) || first == UInt8(ascii: ".") else { return false }
    if let second = bytes.dropFirst().first, first == UInt8(ascii: "0"), "xXoObB".utf8.contains(second) {
      return bytes.dropFirst(2).allSatisfy { isDigit($0) || "abcdefABCDEF_".utf8.contains($0) }
    }
    let startsWithYear = bytes.prefix(4).allSatisfy(isDigit) && bytes.dropFirst(4).first == UInt8(ascii: "-")
    if startsWithYear, bytes.dropFirst(5).first.map(isDigit) == true { return true }
    return bytes.allSatisfy { isDigit($0) || "_.:eE+-".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
