import CatalogModel
import Diagnostics
import Diffing
import Introspection
import ObjectKinds
import SQLText

/// The order in which tables will have their columns, which may be another one than that of the specs.
///
/// PostgreSQL puts every new column behind the others. Nothing minds, but what takes columns by their position: a view
/// that reads `FROM t z(a, b)`, or makes `ROW(1, 2)` a row of the table, would take other columns in the database than in
/// the specs.
struct ColumnOrder {
  private let new: Side
  /// The columns of tables as they will be, where that is another order than the specs'.
  private(set) var misordered: [ObjectAddress: [Identifier]] = [:]

  /// The order that follows from changes, before anybody has tried them.
  init(after changes: Changes, from old: Side, to new: Side) {
    self.new = new
    let columns = ColumnOrder.columns(of: old.catalog)
    for (table, wanted) in ColumnOrder.columns(of: new.catalog) {
      let remaining = (columns[table] ?? []).filter { column in
        switch changes.actions[table.child(Column.kind, column)] {
        case .drop, .recreate, .replace: false
        case .create, .alter, nil: true
        }
      }
      let order = remaining + wanted.filter { !remaining.contains($0) }
      if order != wanted { misordered[table] = order }
    }
  }

  /// The order that a rehearsal has shown.
  ///
  /// - Parameters:
  ///   - places: The columns of the tables as they will be.
  ///   - wanted: The columns as they are to be; what isn't in it is nobody's business.
  ///   - new: What is wanted.
  init(_ places: ColumnPlaces, insteadOf wanted: [ObjectAddress: [Identifier]], in new: Side) {
    self.new = new
    for table in places.tables.values {
      let wanted = wanted[table.address] ?? []
      let order = table.names.filter(wanted.contains)
      if order != wanted.filter(order.contains) { misordered[table.address] = order }
    }
  }

  /// The columns that tables have by themselves, in their order.
  private static func columns(of catalog: Catalog) -> [ObjectAddress: [Identifier]] {
    let columns = catalog.addresses.filter { $0.kind == Column.kind }
    return Dictionary(grouping: columns) { $0.parent(Table.kind) }.mapValues { columns in
      columns.sorted { catalog.position(of: $0) < catalog.position(of: $1) }.map(\.name)
    }
  }

  /// The columns of all tables in the order in which they come where the tables are made: first those of their parents.
  static func order(in catalog: Catalog) -> [ObjectAddress: [Identifier]] {
    let own = columns(of: catalog)
    var orders: [ObjectAddress: [Identifier]] = [:]
    func order(of table: ObjectAddress) -> [Identifier] {
      if let order = orders[table] { return order }
      let references = catalog[table]?.references ?? []
      let parents = references.filter { ["inherits", "partition_of"].contains($0.property) }
        .compactMap { $0.candidates.first(where: catalog.contains) }
      var order: [Identifier] = []
      for column in parents.flatMap(order(of:)) + (own[table] ?? []) where !order.contains(column) {
        order.append(column)
      }
      orders[table] = order
      return order
    }
    for table in catalog.addresses where table.kind == Table.kind { _ = order(of: table) }
    return orders
  }

  /// An object, and a table whose columns it takes by their position.
  struct Count: Hashable {
    let object: ObjectAddress
    let table: ObjectAddress
  }

  /// The objects that name columns by their position as their texts tell, each with a table that will have another order
  /// than in the specs.
  func counts(by objects: some Sequence<ObjectAddress>) -> [Count] {
    guard !misordered.isEmpty else { return [] }
    return objects.sorted().flatMap { address -> [Count] in
      guard let object = new.catalog[address] as? any Querying else { return [] }
      let names = object.queries.map(\.positionalNames).filter { !$0.isEmpty }
      guard !names.isEmpty else { return [] }
      return tables(of: address, names).filter { misordered[$0] != nil }.map {
        Count(object: address, table: $0)
      }
    }
  }

  /// An error for each object that would mean something else in the database.
  func problems(_ counts: [Count], _ annotations: [ObjectAddress: Annotation]) -> [Diagnostic] {
    counts.map { count in
      let (annotation, table) = (annotations[count.object], count.table)
      let order = (misordered[table] ?? []).map(\.description).joined(separator: ", ")
      let span = annotation.flatMap { $0.keySpans["query"] ?? $0.keySpans["sql_body"] ?? $0.span }
      return .error(
        "plan.column-order",
        "\(count.object) takes columns by their position, and \(table) will have them in another order than in the specs",
        at: span,
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
}

extension ColumnPlaces.Table {
  var address: ObjectAddress { ObjectAddress(Table.kind, schema, name) }
}

extension ColumnPlaces {
  /// The columns of the tables, by the addresses of these.
  var order: [ObjectAddress: [Identifier]] {
    Dictionary(tables.values.map { ($0.address, $0.names) }) { first, _ in first }
  }
}
