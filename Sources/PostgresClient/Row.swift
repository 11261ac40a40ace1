/// One row of a result.
package struct Row: Sendable {
  package let rowSet: RowSet
  package let index: Int

  @inlinable package init(rowSet: RowSet, index: Int) {
    self.rowSet = rowSet
    self.index = index
  }

  /// A value as text by the number of its column, from 0; nil is NULL.
  @inlinable package subscript(column: Int) -> String? { rowSet.string(index, column) }

  /// A value as text by the name of its column, which must be one of the result's; nil is NULL.
  package subscript(name: String) -> String? {
    guard let column = rowSet.column(name) else { preconditionFailure("the result has no column `\(name)`") }
    return rowSet.string(index, column)
  }
}
