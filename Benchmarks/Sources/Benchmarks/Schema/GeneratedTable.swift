/// A made-up table: twelve columns, three indexes, a foreign key, and a check.
struct GeneratedTable {
  struct Column {
    var name: String
    var type: String
    var defaultValue: String?
    var isNullable = false
    var reference: String?

    /// The column as a spec writes it.
    var shorthand: String {
      type + (isNullable ? "?" : "") + (defaultValue.map { " = \($0)" } ?? "")
        + (reference.map { " -> \($0)" } ?? "")
    }
  }

  let name: String
  var comment: String?
  var columns: [Column]
  var check: String
  var indexes: [[String]]

  /// The spec file of the table.
  var yaml: String {
    var lines = ["tables:", "  \(name):"]
    if let comment { lines.append("    comment: \(comment)") }
    lines.append("    columns:")
    lines += columns.map { "      \($0.name): \($0.shorthand)" }
    lines += ["    primary_key: [id]", "    checks:", "      \(name)_check: \(check)", "    indexes:"]
    lines += indexes.map { "      - [\($0.joined(separator: ", "))]" }
    return lines.joined(separator: "\n") + "\n"
  }
}
