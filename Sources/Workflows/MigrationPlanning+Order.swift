import CatalogModel
import Diagnostics
import Diffing
import Introspection
import PostgresClient
import Rehearsal
import SQLText

extension MigrationPlanning {
  /// What will take other columns of tables than the specs have it take, because the tables will have them in another
  /// order.
  ///
  /// No comparison finds that: objects are read back with the same texts.
  ///
  /// - Parameters:
  ///   - places: The columns as the steps leave them.
  ///   - wanted: The order in which they should be.
  ///   - written: What the steps write. Whatever else takes columns by position has come to terms with the order, unless
  ///     the steps change that.
  ///   - connection: The copy on which the steps have run.
  /// - Returns: The order, and the objects with their tables.
  /// - Throws: What the server says.
  func counts(
    in places: ColumnPlaces,
    insteadOf wanted: [ObjectAddress: [Identifier]],
    writing written: Set<ObjectAddress>,
    _ connection: Connection
  ) async throws -> (order: ColumnOrder, counts: [ColumnOrder.Count]) {
    let order = ColumnOrder(places, insteadOf: wanted, in: desired)
    guard !order.misordered.isEmpty else { return (order, []) }
    let tables = places.tables.filter { order.misordered[$0.value.address] != nil }
    let snapshot = try await Introspection.snapshot(
      of: connection,
      kinds: project.kinds.inScratch,
      withDependencies: false
    )
    let counters = try await snapshot.counters(ofColumnsOf: tables.keys.sorted(), in: connection)
    let found = counters.filter { counter in
      desired.catalog.contains(counter.object)
        && (written.contains(counter.object) || places.reordered.contains(counter.table))
    }.compactMap { counter in
      tables[counter.table].map { ColumnOrder.Count(object: counter.object, table: $0.address) }
    }
    let all = Set(found + order.counts(by: written))
    return (order, all.sorted { ($0.object, $0.table) < ($1.object, $1.table) })
  }

  /// The same after steps that have been tried.
  func counts(after performance: Performance, of route: Route) async throws
    -> (order: ColumnOrder, counts: [ColumnOrder.Count])
  {
    try await counts(
      in: performance.places,
      insteadOf: ColumnOrder.order(in: desired.catalog),
      writing: route.written,
      performance.scratch.connection
    )
  }
}
