/// The column that a foreign key refers to.
package struct ColumnReference: Hashable, Sendable {
  package var table: ModelName
  package var column: String

  package init(_ table: ModelName, _ column: String) {
    self.table = table
    self.column = column
  }
}
