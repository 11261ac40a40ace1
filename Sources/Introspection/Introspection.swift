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
    let version = connection.version
    let prelude: [SQL] = ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", settings, planning]
    var queries = prelude + kinds.map { $0.catalogQuery(version) }
    queries.append(extensionMemberQuery)
    if withDependencies { queries += [DependencyRows.edgeQuery, DependencyRows.partQuery] }
    queries.append("COMMIT")
    let results: [RowSet]
    do throws(PostgresError) {
      results = try await connection.pipeline(queries)
    } catch {
      _ = try? await connection.execute("ROLLBACK")
      throw error
    }
    let objects = results.dropFirst(prelude.count).prefix(kinds.count)
    let others = results[objects.endIndex...]
    return Snapshot(
      server: version,
      objects: Array(objects),
      extensionMembers: others[objects.endIndex],
      dependencies: withDependencies
        ? DependencyRows(edges: others[objects.endIndex + 1], parts: others[objects.endIndex + 2]) : nil
    )
  }
}
