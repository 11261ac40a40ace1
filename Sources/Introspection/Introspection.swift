package import CatalogModel
package import PostgresClient
package import SQLText

/// Reads databases.
package enum Introspection {
  /// Settings under which the server writes expressions and constants the same way every time, with every name
  /// outside `pg_catalog` qualified.
  package static let settings: SQL = """
    SELECT set_config(name, value, false)
      FROM (VALUES ('search_path', ''), ('datestyle', 'ISO, MDY'), ('intervalstyle', 'postgres'),
                   ('timezone', 'UTC'), ('extra_float_digits', '1'), ('bytea_output', 'hex'),
                   ('quote_all_identifiers', 'off'), ('xmlbinary', 'base64'), ('lc_monetary', 'C'))
           AS setting(name, value)
    """

  /// Settings for the planner while the catalogs are read.
  ///
  /// The tables of a query are joined in the order in which it names them: planning ten joins costs more than most
  /// queries, and of a schema made a moment ago there are no statistics, so what the planner takes for the better
  /// order is often a loop over everything.
  private static let planning: SQL = """
    SELECT set_config('join_collapse_limit', '1', true), set_config('enable_material', 'off', true)
    """

  private static let extensionMemberQuery: SQL = """
    SELECT classid::regclass, objid, 0, refobjid
      FROM pg_depend WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass AND objid >= 16384
    """

  /// Reads all objects of a database in one round trip, as they were at one moment.
  ///
  /// The connection is left with the settings that reading needs.
  package static func snapshot(
    of connection: Connection,
    kinds: [any CatalogObject.Type],
    withDependencies: Bool = true
  ) async throws(PostgresError) -> Snapshot {
    let dependencies = withDependencies ? DependencyRows.queries : []
    return try await read(connection, kinds, ending: dependencies + ["COMMIT"])
  }

  /// Reads all objects of a database, and leaves the transaction open, so that `end` tells of the same moment.
  ///
  /// Dependencies cost a quarter of the whole, and where nothing differs nobody asks for them.
  package static func begin(
    _ connection: Connection,
    kinds: [any CatalogObject.Type]
  ) async throws(PostgresError) -> Snapshot {
    try await read(connection, kinds, ending: [])
  }

  /// Ends what `begin` began, and adds what depends on what where that is wanted.
  package static func end(
    _ snapshot: inout Snapshot,
    _ connection: Connection,
    withDependencies: Bool
  ) async throws(PostgresError) {
    guard withDependencies else {
      _ = try await connection.execute("COMMIT")
      return
    }
    let results = try await connection.pipeline(DependencyRows.queries + ["COMMIT"])
    snapshot.dependencies = DependencyRows(results[...])
  }

  private static func read(
    _ connection: Connection,
    _ kinds: [any CatalogObject.Type],
    ending: [SQL]
  ) async throws(PostgresError) -> Snapshot {
    let version = connection.version
    let prelude: [SQL] = ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", settings, planning]
    let queries = prelude + kinds.map { $0.catalogQuery(version) } + [extensionMemberQuery] + ending
    let results: [RowSet]
    do throws(PostgresError) {
      results = try await connection.pipeline(queries)
    } catch {
      _ = try? await connection.execute("ROLLBACK")
      throw error
    }
    let members = prelude.count + kinds.count
    return Snapshot(
      server: version,
      objects: Array(results[prelude.count..<members]),
      extensionMembers: results[members],
      dependencies: ending.count > 1 ? DependencyRows(results[(members + 1)...]) : nil
    )
  }
}
