package import PostgresClient
import SQLText

/// The lock that keeps two applies to one database from overlapping.
///
/// PostgreSQL holds it for the session, so it is gone with the process, however that ends.
package enum ApplyLock {
  /// The halves of the advisory lock's key: `plum` and `appl` in ASCII.
  private static let key = (0x706c_756d, 0x6170_706c)

  /// Takes the lock, as soon as a session has let go of it whose client is gone, which its server may yet have to notice.
  ///
  /// - Parameter connection: The session that is to hold it.
  /// - Throws: `ApplyInProgress` when another session keeps it.
  package static func takeOver(_ connection: Connection) async throws {
    for _ in 0..<40 {
      do { return try await take(connection) } catch is ApplyInProgress {
        try await Task.sleep(for: .milliseconds(250))
      }
    }
    try await take(connection)
  }

  /// Takes the lock.
  ///
  /// - Parameter connection: The session that is to hold it.
  /// - Throws: `ApplyInProgress` when another session has it.
  package static func take(_ connection: Connection) async throws {
    let taken = try await connection.query("SELECT pg_try_advisory_lock(\(key.0), \(key.1))")
    guard taken.string(0, 0) != "t" else { return }
    let holder = try await connection.query(
      """
      SELECT a.pid, a.usename, a.client_addr, a.backend_start
        FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
       WHERE l.locktype = 'advisory' AND l.classid = \(key.0) AND l.objid = \(key.1) AND l.granted
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """
    )
    throw ApplyInProgress(
      holder: holder.first.map { row in
        "process \(row[0] ?? "?") of \(row[1] ?? "?") from \(row[2] ?? "this machine"), since \(row[3] ?? "?")"
      }
    )
  }
}

/// Another apply holds the lock.
package struct ApplyInProgress: Error, CustomStringConvertible {
  let holder: String?

  package var description: String {
    "another apply to this database is under way\(holder.map { " (\($0))" } ?? ""); wait for it to end"
  }
}
