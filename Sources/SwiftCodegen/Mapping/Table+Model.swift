import CatalogModel
import ObjectKinds
import SQLText

extension Table: SwiftForm {
  func add(to schema: inout ModelSchema, _ mapping: inout ModelMapping) {
    // The rows of a partition are rows of its table.
    guard !mapping.isExternal(address), !isPart else { return }
    let name = address.modelName
    let key = mapping.children(PrimaryKey.self, of: address).first?.columns ?? []
    let references = references(mapping)
    let columns = mapping.children(Column.self, of: address)
      .filter { column in !mapping.isExternal(column.address) }
      .map { column in
        column.model(isKey: key.contains(column.address.name), references[column.address.name], &mapping)
      }
    let directive = mapping.directive(of: address, allowing: [.name])
    schema.tables.append(
      TableModel(
        name,
        columns: columns,
        primaryKey: key.map(\.name),
        details: mapping.details(of: self, at: ModelPlace(name), directive)
      )
    )
  }

  /// What each column refers to.
  ///
  /// A foreign key of one column says more about it than one of several, and of two alike the first declared counts.
  private func references(_ mapping: ModelMapping) -> [Identifier: ColumnReference] {
    let keys = mapping.children(ForeignKey.self, of: address)
    var references: [Identifier: ColumnReference] = [:]
    for key in keys.filter({ $0.columns.count == 1 }) + keys.filter({ $0.columns.count > 1 }) {
      for (column, target) in zip(key.columns, key.targets(mapping)) where references[column] == nil {
        references[column] = target
      }
    }
    return references
  }
}

extension ForeignKey {
  /// The columns that the key's own refer to, in their order; empty where the specs don't tell.
  fileprivate func targets(_ mapping: ModelMapping) -> [ColumnReference] {
    let tables = references.first { reference in reference.property == "references" }?.candidates ?? []
    guard let table = tables.first(where: mapping.catalog.contains) else { return [] }
    let columns =
      target.columns.isEmpty
      ? mapping.children(PrimaryKey.self, of: table).first?.columns ?? [] : target.columns
    guard columns.count == self.columns.count else { return [] }
    return columns.map { column in ColumnReference(table.modelName, column.name) }
  }
}
