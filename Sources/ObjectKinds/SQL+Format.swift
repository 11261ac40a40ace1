import SQLText

extension SQL {
  /// The text as PostgreSQL's `format` takes it.
  static func formatted(_ sql: SQL) -> String {
    sql.text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
  }
}
