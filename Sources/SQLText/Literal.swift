/// A string constant in SQL.
package struct Literal: Hashable, Sendable {
  package let value: String

  package init(_ value: String) { self.value = value }

  /// The constant with its quotes, in the `E''` form where it holds a backslash.
  ///
  /// That form reads the same whatever `standard_conforming_strings` says.
  package var quoted: String {
    let doubled = value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return "'\(doubled)'" }
    return "E'" + doubled.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      + "'"
  }

  /// The text between dollar quotes whose tag does not occur in it, as function bodies are written.
  package static func dollarQuoted(_ text: String) -> SQL {
    var tag = ""
    var attempt = 0
    while text.contains("$\(tag)$") || text.hasSuffix("$\(tag)") || (tag.isEmpty && text.hasSuffix("$")) {
      attempt += 1
      tag = attempt == 1 ? "body" : "body\(attempt)"
    }
    return SQL(verbatim: "$\(tag)$\(text)$\(tag)$")
  }
}
