import SQLText

/// A default that is a sequence's next value and nothing else.
struct CountingDefault {
  /// The sequence's name, quoted where it has to be.
  let sequence: SQL

  /// Recognises the one form in which PostgreSQL writes such a default.
  init?(_ expression: SQL) {
    let (prefix, suffix) = ("nextval('", "'::regclass)")
    let text = expression.text
    guard text.hasPrefix(prefix), text.hasSuffix(suffix) else { return nil }
    let name = text.dropFirst(prefix.count).dropLast(suffix.count).replacing("''", with: "\u{0}")
    guard !name.isEmpty, !name.contains("'") else { return nil }
    sequence = SQL(verbatim: String(name.replacing("\u{0}", with: "'")))
  }
}
