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
    var queries: [SQL] = ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", settings]
    queries += kinds.map { $0.catalogQuery(version) }
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
    let first = 2 + kinds.count
    return Snapshot(
      server: version,
      objects: Array(results[2..<first]),
      extensionMembers: results[first],
      dependencies: withDependencies
        ? DependencyRows(edges: results[first + 1], parts: results[first + 2]) : nil
    )
  }
}
