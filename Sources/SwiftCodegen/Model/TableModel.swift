/// A table or a view, of whose rows a struct is made.
package struct TableModel: Hashable, Sendable {
  package var name: ModelName
  package var isView: Bool
  package var columns: [ColumnModel]

  /// The names of the primary key's columns, in the key's order; empty where there is none.
  package var primaryKey: [String]
  package var details: ModelDetails

  package init(
    _ name: ModelName,
    isView: Bool = false,
    columns: [ColumnModel],
    primaryKey: [String] = [],
    details: ModelDetails = ModelDetails()
  ) {
    self.name = name
    self.isView = isView
    self.columns = columns
    self.primaryKey = primaryKey
    self.details = details
  }

  func column(named name: String) -> ColumnModel? { columns.first { column in column.name == name } }
}
