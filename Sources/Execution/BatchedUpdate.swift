import CatalogModel
import Foundation
import PostgresClient
import SQLText

/// Writes the rows of a table that lack something, a part of the table at a time, each part in a transaction of its own.
///
/// The parts go along the primary key, or along the pages of a table without one. Each is to take a tenth of a second, so
/// that whoever waits for a row waits no longer. Between two of them nothing is locked, and that is when plumb waits:
/// for replicas that have fallen behind, and for others who want the table.
package struct BatchedUpdate {
  /// What has been done of it.
  package struct Progress: Sendable {
    /// How many rows or pages were passed, whether they lacked something or not.
    package var passed = 0
    /// About how many there are; nil where nobody knows.
    package let total: Int?
    /// `rows`, or `pages` of a table without a primary key.
    package let unit: String
    /// Since when.
    package let start = ContinuousClock.now
    /// Where it stands, as a journal keeps it.
    var place: String?
  }

  private let update: Batching
  private let connection: Connection
  private let lockTries: Int

  init(_ update: Batching, _ connection: Connection, lockTries: Int) {
    (self.update, self.connection, self.lockTries) = (update, connection, lockTries)
  }

  /// How long a part is to take.
  private static let aim = Duration.milliseconds(100)
  /// How far replicas may be behind, in bytes.
  private static let lag = 64 << 20

  /// Runs it to the end.
  ///
  /// - Parameters:
  ///   - place: Where it was stopped, if it was.
  ///   - report: Told from time to time how far it is, and may write that down.
  /// - Throws: What the server says.
  func run(from place: String?, report: (Progress) async throws(PostgresError) -> Void) async throws {
    var walk = try await walk(from: place)
    var progress = Progress(total: walk.unit == "rows" ? try await total() : nil, unit: walk.unit)
    // The statistics of a table may say that it is small when it no longer is.
    _ = try await connection.execute("SET enable_seqscan = off")
    if update.bypassesTriggers { _ = try await connection.execute(Batching.bypass) }
    var (size, tries) = (walk.firstSize, 0)
    var told = ContinuousClock.now
    while true {
      let start = ContinuousClock.now
      do {
        guard let passed = try await part(&walk, size) else { break }
        (progress.passed, progress.place, tries) = (progress.passed + passed, walk.place, 0)
      } catch let error as PostgresError {
        tries += 1
        guard error.sqlstate == "55P03" || error.sqlstate == "40P01", tries < lockTries else { throw error }
        size = max(1, size / 2)
        try await Task.sleep(for: Executor.pause(after: tries))
        continue
      }
      let took = ContinuousClock.now - start
      let factor = min(2, max(0.5, BatchedUpdate.aim / max(took, .microseconds(1))))
      size = min(walk.greatestSize, max(1, Int(Double(size) * factor)))
      if ContinuousClock.now - told > .seconds(2) {
        told = .now
        try await report(progress)
        try await waitForReplicas()
      }
      try await giveWay()
    }
    _ = try await connection.execute("RESET enable_seqscan")
    if update.bypassesTriggers { _ = try await connection.execute(Batching.bypassEnd) }
  }

  /// Writes the next part; nil where there is none.
  private func part(_ walk: inout any TableWalk, _ size: Int) async throws -> Int? {
    guard let (range, rows) = try await walk.range(size, connection) else { return nil }
    let written = try await connection.query(
      "UPDATE \(update.relation) SET \(update.assignment) WHERE (\(update.condition)) AND \(range)"
    )
    walk.advance(hasWritten: written.commandTag != "UPDATE 0")
    return rows
  }

  private func total() async throws -> Int? {
    let rows = try await connection.query(
      "SELECT reltuples::bigint FROM pg_catalog.pg_class WHERE oid = \(relationID)"
    )
    return rows.first?[0].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  private var relationID: SQL { "\(Literal(update.relation.text))::pg_catalog.regclass" }

  private func walk(from place: String?) async throws -> any TableWalk {
    let key = try await connection.query(
      """
      SELECT pg_catalog.quote_ident(a.attname), pg_catalog.format_type(a.atttypid, a.atttypmod)
        FROM pg_catalog.pg_index i
       CROSS JOIN LATERAL pg_catalog.generate_series(0, i.indnkeyatts - 1) AS k (position)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.position]
       WHERE i.indrelid = \(relationID) AND i.indisprimary AND i.indisvalid
       ORDER BY k.position
      """
    )
    if !key.isEmpty {
      let columns = key.map { (name: SQL(verbatim: $0[0] ?? ""), type: SQL(verbatim: $0[1] ?? "")) }
      return KeyWalk(update.relation, columns, from: place)
    }
    let pages = try await connection.query(
      """
      WITH RECURSIVE line AS (
        SELECT \(relationID)::pg_catalog.oid AS part
        UNION ALL SELECT h.inhrelid FROM line JOIN pg_catalog.pg_inherits h ON h.inhparent = line.part)
      SELECT pg_catalog.max(pg_catalog.pg_relation_size(line.part))
             / pg_catalog.current_setting('block_size')::bigint FROM line
      """
    )
    return PageWalk(pages: pages.first?[0].flatMap { Int($0) } ?? 0, from: place)
  }

  /// Waits as long as a replica is too far behind.
  private func waitForReplicas() async throws {
    while true {
      let rows = try await connection.query(
        """
        SELECT pg_catalog.max(pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), r.replay_lsn))
          FROM pg_catalog.pg_stat_replication r WHERE r.state = 'streaming'
        """
      )
      guard let behind = rows.first?[0].flatMap({ Double($0) }), behind > Double(BatchedUpdate.lag) else {
        return
      }
      try await Task.sleep(for: .seconds(1))
    }
  }

  /// Lets those go first who wait for the table.
  private func giveWay() async throws {
    for _ in 0..<20 {
      let rows = try await connection.query(
        "SELECT FROM pg_catalog.pg_locks l WHERE NOT l.granted AND l.relation = \(relationID) LIMIT 1"
      )
      guard !rows.isEmpty else { return }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}

/// A way through all rows of a table, from one part to the next.
private protocol TableWalk {
  /// How large the first part is, and how large one may be at most.
  var firstSize: Int { get }
  var greatestSize: Int { get }
  /// Where the next part begins, as a journal keeps it.
  var place: String? { get }
  /// The condition on the rows of the next part, and how many these are; nil at the end.
  mutating func range(_ size: Int, _ connection: Connection) async throws -> (condition: SQL, rows: Int)?
  /// Goes on behind the part.
  mutating func advance(hasWritten: Bool)
  /// What the parts are counted in.
  var unit: String { get }
}

/// Along the primary key.
private struct KeyWalk: TableWalk {
  let unit = "rows"
  let firstSize = 500
  let greatestSize = 50_000
  private let relation: SQL
  private let columns: [(name: SQL, type: SQL)]
  /// The key of the last row before the part, and that of its last row; nil where the table begins and ends.
  private var (lower, upper): ([String]?, [String]?) = (nil, nil)
  private var isAtEnd = false

  init(_ relation: SQL, _ columns: [(name: SQL, type: SQL)], from place: String?) {
    (self.relation, self.columns) = (relation, columns)
    lower = place.flatMap { try? JSONDecoder().decode([String].self, from: Data($0.utf8)) }
    if lower?.count != columns.count { lower = nil }
  }

  var place: String? {
    lower.flatMap { try? JSONEncoder().encode($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private var key: SQL { "(\(columns.map(\.name)))" }
  private func bound(_ values: [String]) -> SQL {
    "(\(zip(values, columns).map { "\(Literal($0))::\($1.type)" as SQL }))"
  }

  mutating func range(_ size: Int, _ connection: Connection) async throws -> (condition: SQL, rows: Int)? {
    guard !isAtEnd else { return nil }
    let start = lower.map { "\(key) > \(bound($0))" as SQL }
    // By a bare name, it would be put in the order of the texts.
    let keys = columns.map { "walked.\($0.name)" as SQL }
    let last = try await connection.query(
      """
      SELECT \(keys.map { "\($0)::text" as SQL }) FROM \(relation) AS walked \(start.map { "WHERE \($0)" } ?? "")
       ORDER BY \(keys) OFFSET \(size - 1) LIMIT 1
      """
    ).first
    upper = last.map { row in columns.indices.map { row[$0] ?? "" } }
    let conditions = [start, upper.map { "\(key) <= \(bound($0))" }].compactMap(\.self)
    return (conditions.isEmpty ? "true" : conditions.joined(separator: " AND "), size)
  }

  mutating func advance(hasWritten: Bool) {
    if let upper { lower = upper } else { isAtEnd = true }
  }
}

/// Along the pages.
///
/// A row that others write while they are walked over may move to a page that was passed, so they are walked over again
/// until there was nothing to write, or three times.
private struct PageWalk: TableWalk {
  let unit = "pages"
  let firstSize = 16
  let greatestSize = 4_096
  private let pages: Int
  private var (next, end): (Int, Int)
  private var rounds = 3
  private var isDirty = false

  init(pages: Int, from place: String?) {
    self.pages = pages
    next = place.flatMap { Int($0) } ?? 0
    end = next
  }

  var place: String? { String(next) }

  mutating func range(_ size: Int, _ connection: Connection) async throws -> (condition: SQL, rows: Int)? {
    guard next < pages else { return nil }
    end = next + size
    let upper: SQL = end < pages ? " AND ctid < '(\(end),0)'::pg_catalog.tid" : ""
    return ("ctid >= '(\(next),0)'::pg_catalog.tid\(upper)", size)
  }

  mutating func advance(hasWritten: Bool) {
    next = end
    isDirty = isDirty || hasWritten
    guard next >= pages, isDirty, rounds > 1 else { return }
    (next, isDirty, rounds) = (0, false, rounds - 1)
  }
}
