package import SQLText

/// The change of a column's type, of which PostgreSQL may make that the whole table is written anew.
package struct Retyping: Hashable, Sendable {
  /// What stands behind the value of the column to convert it, as in `::bigint`; nothing where PostgreSQL does it by itself.
  private let suffix: SQL
  /// The expression by which a spec converts it, as `USING` takes it.
  package let using: SQL?

  package init(suffix: SQL? = nil, using: SQL?) {
    (self.suffix, self.using) = (suffix ?? "", using)
  }

  /// What gives the new value, where only the columns of the row have names.
  package func conversion(of column: Identifier) -> SQL { using ?? "\(column)\(suffix)" }

  /// What gives the new value of a row that has a name itself; nil where that is left to the expression of a spec.
  package func conversion(of column: Identifier, in row: SQL) -> SQL? {
    using == nil ? "\(row).\(column)\(suffix)" : nil
  }
}
