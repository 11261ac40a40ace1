package import PostgresClient
import SQLText

/// How many rows the tables of a database hold.
package enum RowCounts {
  /// The counts of all tables that have rows, without names, which change.
  package static func of(_ connection: Connection) async throws(PostgresError) -> [Int] {
    let tables = try await connection.query(
      """
      SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      """
    )
    var counts: [Int] = []
    for row in tables {
      let count = try await connection.query("SELECT count(*) FROM ONLY \(SQL(verbatim: row[0] ?? ""))")
      counts.append(count.string(0, 0).flatMap { Int($0) } ?? 0)
    }
    return counts.filter { $0 > 0 }.sorted()
  }
}
