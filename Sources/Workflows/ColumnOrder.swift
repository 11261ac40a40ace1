import CatalogModel
import Diagnostics
import Diffing
import ObjectKinds
import SQLText

/// The order in which tables will have their columns, which may be another one than that of the specs.
///
/// PostgreSQL puts every new column behind the others. Nothing minds, but what names columns by their position: a view
/// that reads `FROM t z(a, b)` would read other columns in the database than in the specs.
struct ColumnOrder {
  private let changes: Changes
  private let new: Side
  private let columns: [ObjectAddress: [ObjectAddress]]
  private let wanted: [ObjectAddress: [ObjectAddress]]

  init(after changes: Changes, from old: Side, to new: Side) {
    self.changes = changes
    self.new = new
    columns = ColumnOrder.columns(of: old.catalog)
    wanted = ColumnOrder.columns(of: new.catalog)
  }

  private static func columns(of catalog: Catalog) -> [ObjectAddress: [ObjectAddress]] {
    let columns = catalog.addresses.filter { $0.kind == Column.kind }
    return Dictionary(grouping: columns) { $0.parent(Table.kind) }.mapValues { columns in
      columns.sorted { catalog.position(of: $0) < catalog.position(of: $1) }
    }
  }

  /// An error for each object that is written anew and would mean something else in the database.
  func problems(_ annotations: [ObjectAddress: Annotation]) -> [Diagnostic] {
    changes.actions.keys.sorted().flatMap { address -> [Diagnostic] in
      guard let object = new.catalog[address] as? any Querying else { return [] }
      let names = object.queries.map(\.positionalNames).filter { !$0.isEmpty }
      guard !names.isEmpty else { return [] }
      return tables(of: address, names).filter { order(of: $0) != wanted[$0] }.map { table in
        let annotation = annotations[address]
        let order = order(of: table).map { $0.name.description }.joined(separator: ", ")
        return .error(
          "plan.column-order",
          "\(address) names columns by their position, and \(table) will have them in another order than in the specs",
          at: annotation?.keySpans["query"] ?? annotation?.span,
          secondary: annotations[table]?.span.map {
            [Diagnostic.Label(span: $0, message: "the order will be \(order)")]
          } ?? [],
          notes: [
            "write the columns of \(table.label) in the order in which the database will have them: \(order)",
            "PostgreSQL puts new columns last, and never moves one",
          ]
        )
      }
    }
  }

  /// The tables whose columns the names may be about.
  private func tables(of address: ObjectAddress, _ names: [PositionalNames]) -> [ObjectAddress] {
    let needs = new.graph.needs(of: address)
    let isOfJoin = names.contains(where: \.isOfJoin)
    var tables: Set<ObjectAddress> = []
    for need in needs {
      let table = need.kind == Column.kind ? need.parent(Table.kind) : need
      let name = table.qualifiedName.text
      if table.kind == Table.kind, isOfJoin || names.contains(where: { $0.relations.contains(name) }) {
        tables.insert(table)
      }
      guard need.kind == Function.kind else { continue }
      let routine = ObjectAddress(need.kind, need.names[0], need.names[1]).qualifiedName.text
      guard names.contains(where: { $0.functions.contains(routine) }) else { continue }
      tables.formUnion(new.graph.needs(of: need).filter { $0.kind == Table.kind })
    }
    return tables.sorted()
  }

  /// The columns of a table when all is done.
  private func order(of table: ObjectAddress) -> [ObjectAddress] {
    let remaining = (columns[table] ?? []).filter { column in
      switch changes.actions[column] {
      case .drop, .recreate, .replace: false
      case .create, .alter, nil: true
      }
    }
    return remaining + (wanted[table] ?? []).filter { !remaining.contains($0) }
  }
}
