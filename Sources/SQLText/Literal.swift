/// A string constant in SQL.
package struct Literal: Hashable, Sendable {
  package let value: String

  package static func == (left: Literal, right: Literal) -> Bool { left.value.hasSameBytes(as: right.value) }
  package func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: value) }

  package init(_ value: String) { self.value = value }

  /// The constant with its quotes, in the `E''` form where it holds a backslash.
  ///
  /// That form reads the same whatever `standard_conforming_strings` says.
  package var quoted: String {
    let doubled = value.doubling("'")
    return value.utf8.contains(UInt8(ascii: "\\")) ? "E'\(doubled.doubling("\\"))'" : "'\(doubled)'"
  }

  /// The text between dollar quotes whose tag does not occur in it, as function bodies are written.
  package static func dollarQuoted(_ text: String) -> SQL {
    var tag = ""
    var attempt = 0
    // The last character and the closing tag must not make a tag together.
    while "\(text)$".containsBytes(of: "$\(tag)$") {
      attempt += 1
      tag = attempt == 1 ? "body" : "body\(attempt)"
    }
    return SQL(verbatim: "$\(tag)$\(text)$\(tag)$")
  }
}
