import PostgresClient
import SQLText

/// Looks from a second session for whom a statement waits that may wait for as long as it takes.
///
/// Such as CREATE INDEX CONCURRENTLY, which waits for every older transaction to end, whatever that works on.
struct Lookout {
  private let connection: Connection
  /// Whom it has told of.
  private var known: Set<[String?]> = []

  init(for connection: Connection) { self.connection = connection }

  /// How long whoever is waited for keeps out of sight.
  private static let patience = Duration.seconds(1)

  private enum Event: Sendable {
    case isDone(Result<Void, PostgresError>)
    /// What was seen from a session; nil where there is none to be had.
    case hasSeen(RowSet, Connection)
    case isBlind
  }

  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - report: Told of each transaction that keeps it waiting, once.
  /// - Throws: What the server says to the statement. Where nobody can look, nothing is told.
  mutating func run(_ statement: SQL, report: (String) -> Void) async throws(PostgresError) {
    let connection = connection
    var second: Connection?
    let result = await withTaskGroup(of: Event.self) { group in
      group.addTask {
        do throws(PostgresError) {
          // As a query by itself: what PostgreSQL takes for two statements it refuses.
          _ = try await connection.query(statement)
          return .isDone(.success(()))
        } catch {
          return .isDone(.failure(error))
        }
      }
      group.addTask { await Lookout.look(at: connection, from: nil) }
      while let event = await group.next() {
        switch event {
        case .isBlind: break
        case .hasSeen(let rows, let session):
          second = session
          for row in rows where known.insert([row[0], row[4]]).inserted {
            report(Lookout.words(for: row))
          }
          group.addTask { await Lookout.look(at: connection, from: session) }
        case .isDone(let result):
          group.cancelAll()
          for await case .hasSeen(_, let session) in group { second = session }
          return result
        }
      }
      preconditionFailure("a statement ends in one way or the other")
    }
    await second?.close()
    try result.get()
  }

  /// Waits, and looks once.
  private static func look(at connection: Connection, from session: Connection?) async -> Event {
    do {
      try await Task.sleep(for: patience)
      let second: Connection
      if let session { second = session } else { second = try await Connection.open(connection.options) }
      do {
        return .hasSeen(try await second.query(query(connection.backendPID)), second)
      } catch {
        await second.close()
        return .isBlind
      }
    } catch {
      return .isBlind
    }
  }

  private static func query(_ process: Int32) -> SQL {
    """
    SELECT DISTINCT blocker.pid, a.application_name, a.state,
           extract(epoch FROM clock_timestamp() - a.xact_start)::bigint, a.xact_start, a.backend_type
      FROM unnest(pg_catalog.pg_blocking_pids(\(SQL(verbatim: "\(process)")))) AS blocker (pid)
      LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = blocker.pid
    """
  }

  private static func words(for row: Row) -> String {
    let who =
      row[5] == "autovacuum worker"
      ? "an autovacuum (process \(row[0] ?? "0"))" : OtherSession(row, [0, 1, 2, 3]).words
    return "waits for \(who) to end its transaction"
  }
}
