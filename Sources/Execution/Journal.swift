import CatalogModel
import Foundation
package import PostgresClient
import SQLText

/// What plumb has done to a database, kept in that database, in a schema of its own.
///
/// Rows are only added: what an apply is about to do, what of it is done, and how it ended. What happens in a
/// transaction is written in that transaction, so that the journal says that a step is done exactly if it is.
package struct Journal: Sendable {
  /// One apply that has begun, and neither ended nor been given up.
  package struct Unfinished: Sendable {
    /// What its rows in the journal are known by.
    package let id: String
    package let since: String
    package let user: String
    /// The digest of the plan's text.
    package let plan: String
    package let script: Script
    /// The numbers of the steps that are done.
    let done: Set<Int>
    /// The number of the first step of what was begun last.
    let started: Int?
    /// How far that had come, where it is done a part at a time.
    let place: String?

    /// Whether it was stopped in its first transaction, which the server has undone.
    var isUndone: Bool { done.isEmpty && script.transactions.first?.isBlock == true }

    /// Whether all is done for which a statement has made something, so that this is what it was to be.
    func isComplete(_ statement: Script.Statement, of step: Script.Step) -> Bool {
      let object = statement.settler ?? step.object
      let later = script.steps.filter { $0.number > step.number && $0.object != nil && $0.object == object }
      return done.contains(step.number) && !later.isEmpty && later.allSatisfy { done.contains($0.number) }
    }

    /// The steps that are left to do.
    package var rest: [Script.Step] { script.steps.filter { !done.contains($0.number) } }
  }

  let connection: Connection
  /// What the rows of this apply are known by.
  let id: String
  /// The digest of the plan's text.
  let plan: String
  /// Where plumb runs, and which it is.
  let origin: String

  /// - Parameters:
  ///   - connection: The session that applies.
  ///   - id: What the rows of this apply are known by.
  ///   - plan: The digest of the plan's text.
  ///   - origin: Where plumb runs, and which it is.
  package init(_ connection: Connection, id: String, plan: String, origin: String) {
    self.connection = connection
    self.id = id
    self.plan = plan
    self.origin = origin
  }

  /// Makes the schema where it is not there yet.
  ///
  /// - Throws: `JournalRefused` where it cannot be made.
  package static func prepare(_ connection: Connection) async throws {
    let present = try await connection.query(
      """
      SELECT pg_catalog.obj_description(n.oid, 'pg_namespace'), c.oid IS NOT NULL,
             pg_catalog.has_schema_privilege(n.oid, 'USAGE')
             AND pg_catalog.has_table_privilege(c.oid, 'SELECT') AND pg_catalog.has_table_privilege(c.oid, 'INSERT')
        FROM pg_catalog.pg_namespace n
        LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = 'journal'
       WHERE n.nspname = 'plumb'
      """
    )
    if let row = present.first {
      guard row[0] == JournalSchema.comment, row[1] == "t" else { throw JournalRefused.foreign }
      guard row[2] == "t" else { throw JournalRefused.closed }
      return
    }
    do {
      let hasGuard = try await connection.query(
        "SELECT FROM pg_catalog.pg_language WHERE lanname = 'plpgsql'"
      )
      let statements = hasGuard.isEmpty ? creation : creation + protection
      try await connection.pipeline(["BEGIN"] + statements + ["COMMIT"], into: ()) { _, _, _ in }
    } catch {
      await connection.rollBack()
      guard error.sqlstate == "42501" else { throw error }
      throw JournalRefused.forbidden(error.message)
    }
  }

  private static let creation: [SQL] = [
    "CREATE SCHEMA plumb",
    "COMMENT ON SCHEMA plumb IS \(Literal(JournalSchema.comment))",
    """
    CREATE TABLE plumb.journal (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
      apply uuid NOT NULL,
      event text NOT NULL,
      plan text NOT NULL,
      step integer,
      what text,
      sql text,
      duration interval,
      outcome text,
      script text,
      "user" name NOT NULL DEFAULT session_user,
      origin text NOT NULL
    )
    """,
    "COMMENT ON TABLE plumb.journal IS 'one row for each event of an apply; rows are only added'",
  ]

  private static let protection: [SQL] = [
    """
    CREATE FUNCTION plumb.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$BEGIN RAISE EXCEPTION 'rows of plumb.journal are only added'; END$$
    """,
    """
    CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON plumb.journal
    FOR EACH STATEMENT EXECUTE FUNCTION plumb.refuse_change()
    """,
  ]
}

extension Journal {
  enum Event: String {
    case begun, started, progress, done, failed, finished, abandoned
  }

  /// One row about a step.
  struct Entry {
    let event: Event
    var step: Script.Step?
    var duration: Duration?
    var outcome: String?
    var script: Script?
  }

  /// The statement that adds rows; inside a transaction it takes effect with that.
  func addition(of entries: [Entry]) -> SQL {
    let rows = entries.map { entry -> SQL in
      let seconds = entry.duration.map { "make_interval(secs => \(SQL(verbatim: $0.inSeconds)))" as SQL }
      let script = entry.script.flatMap { try? JSONEncoder().encode($0) }.map {
        String(decoding: $0, as: UTF8.self)
      }
      let values: [SQL] = [
        "\(Literal(id))", "\(Literal(entry.event.rawValue))", "\(Literal(plan))",
        entry.step.map { "\($0.number)" } ?? "NULL", text(entry.step?.headline), text(entry.step?.text),
        seconds.map { "pg_catalog.\($0)" } ?? "NULL", text(entry.outcome), text(script), "\(Literal(origin))",
      ]
      return "(\(values))"
    }
    return """
      INSERT INTO plumb.journal (apply, event, plan, step, what, sql, duration, outcome, script, origin)
      SELECT apply::uuid, event, plan, step::int, what, sql, duration::interval, outcome, script, origin
        FROM (VALUES \(rows)) AS added (apply, event, plan, step, what, sql, duration, outcome, script, origin)
      """
  }

  func add(_ entries: [Entry]) async throws(PostgresError) {
    _ = try await connection.query(addition(of: entries))
  }

  private func text(_ value: String?) -> SQL { value.map { "\(Literal($0))" } ?? "NULL" }

  /// The apply that has begun last, of those that have not been undone as a whole, if it has not ended.
  ///
  /// - Parameters:
  ///   - connection: A session.
  ///   - orGivenUp: Whether one counts that has been given up.
  /// - Returns: Nil where there is none.
  /// - Throws: What the server says, and what is wrong with the row of the journal.
  package static func unfinished(
    _ connection: Connection,
    orGivenUp: Bool = false
  ) async throws -> Unfinished? {
    guard try await isPresent(connection) else { return nil }
    let endings: SQL = orGivenUp ? "'finished'" : "'finished', 'abandoned'"
    let rows = try await connection.query(
      """
      SELECT j.apply, j.at, j."user", j.script, j.plan FROM plumb.journal j
       WHERE j.event = 'begun'
         AND j.id > coalesce((SELECT max(f.id) FROM plumb.journal f WHERE f.event = 'finished'), 0)
         AND NOT EXISTS (SELECT FROM plumb.journal e WHERE e.apply = j.apply AND e.event IN (\(endings)))
       ORDER BY j.id DESC
      """
    )
    for row in rows {
      if let found = try await unfinished(row, connection), !found.isUndone { return found }
    }
    return nil
  }

  /// What the row of its beginning, and all that came after it, tell of an apply.
  private static func unfinished(_ row: Row, _ connection: Connection) async throws -> Unfinished? {
    guard let id = row[0], let since = row[1], let text = row[3] else { return nil }
    let script = try JSONDecoder().decode(Script.self, from: Data(text.utf8))
    let steps = try await connection.query(
      "SELECT event, step, outcome FROM plumb.journal WHERE apply = \(Literal(id))::uuid AND step IS NOT NULL ORDER BY id"
    )
    let numbers = steps.compactMap { step in step[1].flatMap { Int($0) }.map { (step[0] ?? "", $0) } }
    let started = numbers.last { $0.0 == Event.started.rawValue }?.1
    let places = steps.filter { $0[0] == Event.progress.rawValue && $0[1].flatMap { Int($0) } == started }
      .compactMap { $0[2] }
    return Unfinished(
      id: id,
      since: since,
      user: row[2] ?? "",
      plan: row[4] ?? "",
      script: script,
      done: Set(numbers.filter { $0.0 == Event.done.rawValue }.map(\.1)),
      started: started,
      place: places.last
    )
  }

  static func isPresent(_ connection: Connection) async throws(PostgresError) -> Bool {
    try await connection.query(
      """
      SELECT pg_catalog.has_table_privilege(c.oid, 'SELECT')
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'plumb' AND c.relname = 'journal' AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
         AND pg_catalog.obj_description(n.oid, 'pg_namespace') = \(Literal(JournalSchema.comment))
      """
    ).first?[0] == "t"
  }
}

extension Script.Step {
  /// All that it runs, without secrets.
  fileprivate var text: String { statements.map { $0.sql + ";" }.joined(separator: "\n") }
}

extension Duration {
  fileprivate var inSeconds: String {
    let (seconds, attoseconds) = components
    let microseconds = String(attoseconds / 1_000_000_000_000)
    return "\(seconds).\(String(repeating: "0", count: 6 - microseconds.count))\(microseconds)"
  }
}

/// Why there can be no journal.
package enum JournalRefused: Error, CustomStringConvertible {
  case foreign
  case closed
  case forbidden(String)

  package var description: String {
    switch self {
    case .foreign:
      "the database has a schema `plumb` that is not plumb's journal; rename it, or apply with --no-journal"
    case .closed:
      "the journal may not be written by this role: GRANT USAGE ON SCHEMA plumb and SELECT, INSERT ON plumb.journal to it"
    case .forbidden(let message):
      "the journal cannot be made: \(message); grant CREATE on the database, or apply with --no-journal"
    }
  }
}
