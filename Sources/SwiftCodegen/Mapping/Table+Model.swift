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
    let refusing = Set(
      key + mapping.children(InheritedColumn.self, of: address).filter(\.isNotNull).map(\.address.name)
    )
    let columns = everyColumn(mapping)
      .filter { column in !mapping.isExternal(column.address) }
      .map { column in
        column.model(isKey: refusing.contains(column.address.name), references[column.address.name], &mapping)
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

  /// The columns that the table has: those of its parents or of its type, and then its own.
  private func everyColumn(_ mapping: ModelMapping, within heirs: Set<ObjectAddress> = []) -> [Column] {
    let inherited = references.filter { $0.property == "inherits" }.flatMap { reference -> [Column] in
      guard let parent = reference.candidates.lazy.compactMap({ mapping.catalog[$0] as? Table }).first,
        !heirs.contains(parent.address)
      else { return [] }
      return parent.everyColumn(mapping, within: heirs.union([address]))
    }
    let typed = references.filter { $0.property == "of" }.flatMap(\.candidates)
      .lazy.compactMap { mapping.catalog[$0] as? CompositeType }.first
    let attributes: [Column] =
      typed?.attributes.pairs.map { pair -> Column in
        var column = Column(blank: address.child(Column.kind, Identifier(pair.key)))
        column.type = pair.value.type
        column.isNullable = true
        return column
      } ?? []
    var names: Set<Identifier> = []
    let all = inherited + attributes + mapping.children(Column.self, of: address)
    return all.filter { names.insert($0.address.name).inserted }
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
