import SQLText

/// The list of `NAME = value` in parentheses with which many commands define an object.
enum DefinitionList {
  /// The list with one entry a line.
  static func sql(@SQLBuilder _ entries: () -> [SQL]) -> SQL {
    "(\n  \(entries().joined(separator: ",\n  "))\n)"
  }
}

extension SQL {
  /// A list on one line, its elements separated by commas.
  static func list(@SQLBuilder _ elements: () -> [SQL]) -> SQL { elements().joined(separator: ", ") }
}
