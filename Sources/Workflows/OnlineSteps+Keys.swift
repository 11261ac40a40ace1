import CatalogModel
import Diffing
import ObjectKinds
import Planning
import SQLText

/// Foreign keys, which find the key that they refer to by its columns and not by its name.
extension OnlineSteps {
  /// Whether a foreign key, made before a step, would hold on to a key that the step drops.
  ///
  /// PostgreSQL takes the first key that fits, which is the oldest, whatever is to follow it.
  func wouldFind(_ address: ObjectAddress, what step: Step) -> Bool {
    guard step.action == .drop, let foreignKey = desired.catalog[address] as? ForeignKey,
      let columns = keyColumns(of: former(step.address)), let table = step.address.table
    else { return false }
    let targets = foreignKey.target.table.addresses([Table.kind], from: address.names[0])
    return targets.contains(present(table)) && Set(columns) == Set(foreignKey.target.columns)
  }

  /// The columns, by the names that they have when the steps begin, that a key of now makes unique for foreign keys.
  private func keyColumns(of address: ObjectAddress) -> [Identifier]? {
    let columns: [Identifier?]
    switch live.catalog[address] {
    case let key as PrimaryKey where key.deferrable == .immediate: columns = key.columns
    case let key as Unique where key.deferrable == .immediate: columns = key.columns
    case let index as Index where index.isUnique && index.predicate == nil:
      columns = index.columns.map(\.column)
    default: return nil
    }
    guard let table = address.table else { return nil }
    return columns.compactMap { column in column.map { present(table.child(Column.kind, $0)).name } }
  }
}

extension ObjectAddress {
  /// The table that something with a name of its own within a table belongs to.
  fileprivate var table: ObjectAddress? { names.count == 3 ? parent(Table.kind) : nil }
}
