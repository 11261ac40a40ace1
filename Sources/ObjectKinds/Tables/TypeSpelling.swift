package import SQLText

/// The type of a column by its full name, however a spec spells it.
package struct TypeSpelling: Sendable {
  /// Without aliases, lengths, and dimensions: `character varying`.
  package let name: String
  /// Whether a length or precision is given.
  package let isLimited: Bool

  package init(_ type: SQL) {
    let text = type.text.lowercased()
    let isQuoted = text.contains("\"")
    let name = isQuoted ? text : RoutineType.canonical(text.split(separator: " ").map(String.init))
    self.name = name.hasSuffix("[]") ? String(name.dropLast(2)) : name
    isLimited = text.contains("(")
  }

  /// Whether it is no type but a word for a column that counts.
  package var isSerial: Bool {
    ["serial", "bigserial", "smallserial", "serial2", "serial4", "serial8"].contains(name)
  }
}
