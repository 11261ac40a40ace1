import PostgresClient
import SQLText

/// A session that reads a database at the very moment at which another one does.
///
/// Of a large database the server needs most of the time to read its catalogs, and one session keeps one of its
/// processors busy. Where a second one cannot be had, because the server has no place for it or stands behind something
/// that keeps the sessions apart, the first reads everything.
struct SecondSession {
  private let connection: Connection

  /// Connects as another session did, and takes its view of the database; nil where that cannot be.
  init?(beside other: Connection, at name: String) async {
    guard let connection = try? await Connection.open(other.options) else { return nil }
    do {
      let share: SQL = "SET TRANSACTION SNAPSHOT \(Literal(name))"
      let start = Introspection.start.map(\.sql)
      _ = try await connection.pipeline(start.prefix(1) + [share] + start.dropFirst())
    } catch {
      await connection.close()
      return nil
    }
    self.connection = connection
  }

  /// Reads and ends the session; nil where that failed.
  func read(_ queries: [Introspection.Query]) async -> [(rows: RowSet, part: Snapshot.Part)]? {
    let results = try? await connection.pipeline(queries.map(\.sql))
    await connection.close()
    return results.map { zip($0, queries).map { (rows: $0, part: $1.part) } }
  }
}
