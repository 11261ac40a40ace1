import Planning
import PostgresClient
import SQLText

/// Looks who would keep a transaction waiting before it asks for its locks, because everybody else would then have to
/// wait behind it.
struct Guard {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Somebody who holds a lock that is in the way, and does so for a while already.
  private struct Blocker {
    /// The process and its transaction, and the relation.
    let id: [String]
    let words: String
    let kind: Kind

    enum Kind { case session, autovacuum, wraparound, unknown }
  }

  /// How long a lock has to be held to count; whoever is done sooner keeps nobody waiting for long.
  private static let patience = Duration.milliseconds(50)
  /// How often to look again whether somebody is gone.
  private static let looks = 20

  /// Waits until nobody is in the way, for a second or so.
  ///
  /// An autovacuum gives way to whoever waits for it, but only after a second, for which all others wait too. So it is told
  /// at once, unless it has to go on.
  ///
  /// - Parameter locks: The locks that will be asked for.
  /// - Returns: Who is still in the way, in words; nil where nobody is, or where nobody can tell.
  /// - Throws: What the server says.
  func obstacle(to locks: [Script.Lock]) async throws -> String? {
    guard !locks.isEmpty else { return nil }
    var blockers = try await self.blockers(of: locks)
    for look in 0..<Guard.looks where !blockers.isEmpty {
      try await Task.sleep(for: Guard.patience)
      blockers = try await self.blockers(of: locks).filter { blockers[$0.key] != nil }
      guard look == 0 else { continue }
      for blocker in blockers.values where blocker.kind == .autovacuum {
        _ = try? await connection.query(
          "SELECT pg_catalog.pg_cancel_backend(\(SQL(verbatim: blocker.id[0])))"
        )
      }
    }
    let known = blockers.values.filter { $0.kind == .session || $0.kind == .wraparound }
    return known.isEmpty ? nil : known.map(\.words).sorted().joined(separator: ", ")
  }

  private func blockers(of locks: [Script.Lock]) async throws(PostgresError) -> [[String]: Blocker] {
    let wanted = locks.map { lock in
      let modes = lock.mode.conflicting.map { "\(Literal("\($0.catalogName)"))" as SQL }
      return "(pg_catalog.to_regclass(\(Literal(lock.relation))), ARRAY[\(modes)], \(Literal(lock.relation)))"
        as SQL
    }
    let rows = try await connection.query(
      """
      SELECT coalesce(l.pid, 0), l.virtualtransaction, wanted.name, a.backend_type, a.application_name,
             a.state, extract(epoch FROM clock_timestamp() - a.xact_start)::bigint, a.query LIKE '%wraparound)'
        FROM (VALUES \(wanted)) AS wanted (relation, modes, name)
        JOIN pg_catalog.pg_locks l ON l.relation = wanted.relation AND l.mode = ANY (wanted.modes)
        LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
       WHERE l.granted AND l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid()
         AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
      """
    )
    return Dictionary(rows.map(Guard.blocker).map { ($0.id, $0) }) { first, _ in first }
  }

  private static func blocker(_ row: Row) -> Blocker {
    let (process, relation) = (row[0] ?? "0", row[2] ?? "")
    var kind = Blocker.Kind.unknown
    var words = OtherSession(row, [0, 4, 5, 6]).words
    if process == "0" {
      kind = .session
    } else if row[3] == "autovacuum worker" {
      let isForced = row[7] == "t"
      (kind, words) = (isForced ? .wraparound : .autovacuum, "an autovacuum to prevent wraparound")
    } else if row[3] != nil {
      kind = .session
    }
    return Blocker(
      id: [process, row[1] ?? "", relation],
      words: "\(words) holds a lock on \(relation)",
      kind: kind
    )
  }
}

extension LockMode {
  /// The name in pg_locks.
  fileprivate var catalogName: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst() + "Lock"
  }
}
