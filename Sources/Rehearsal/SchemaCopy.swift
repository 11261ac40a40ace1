import CatalogModel
import Diffing
import Introspection
import Planning
import PostgresClient
import SQLText

/// Copies schemas, without their rows, into scratch databases.
struct SchemaCopy {
  let kinds: [any CatalogObject.Type]
  let server: ServerVersion
  /// Where functions that it calls look for what they name without its schema.
  let searchPath: String

  /// Creates the given part of a schema in an empty database.
  ///
  /// - Throws: `PlanDefect` where PostgreSQL refuses what it had itself written.
  func create(_ source: Side, only part: Set<ObjectAddress>, in connection: Connection) async throws {
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
    let present = snapshot.catalog
    let empty = Side(present, dependencies: snapshot.dependencies(), kinds: kinds)
    var target = source
    // What every database begins with stays, unless the source has none of it.
    target.catalog = source.catalog.filtered { part.contains($0) || present.contains($0) }
    target.catalog.annotations = [:]
    // A copy belongs to whoever makes it.
    target.catalog = target.catalog.withoutOwners
    let changes = Changes(from: empty, to: target, server: server)
    let steps = try Planner(kinds: kinds, server: server).steps(for: changes, from: empty, to: target)
    _ = try await connection.query("SELECT set_config('search_path', $1, false)", [searchPath])
    var start = 0
    while start < steps.count {
      let batch = steps[start..<min(start + 100, steps.count)]
      start += batch.count
      if let refusal = try await connection.refusal(of: batch.flatMap(\.statements).map(\.sql)) {
        throw PlanDefect.copyFailed(refusal)
      }
    }
  }
}
