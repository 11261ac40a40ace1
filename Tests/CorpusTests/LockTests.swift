import CatalogModel
import Execution
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What a plan says of its locks is what others find: each mode that it is said to keep waiting has to wait, and no other.
@Suite struct LockTests {
  private static let before = """
    enums: {state: [new]}
    tables:
      u: {columns: {id: integer}, primary_key: [id]}
      t:
        columns: {id: integer, a: integer?, b: integer?, u: integer?, s: text?, gone: text?, e: state?}
        primary_key: [id]
        indexes: {by_b: [b], old: [u]}
        checks: {changes: b > 0}
      p:
        columns: {id: integer, a: integer}
        partition_by: {range: [id]}
        partitions: {p1: {for: {from: [0], to: [100]}}}
      p2: {columns: {id: integer, a: integer}}
    views: {v: {query: 'SELECT id, a FROM t'}}

    """
  /// One of each thing that plumb does in a way of its own on a table that is in use.
  private static let after = """
    enums: {state: [new, next], kind: [x, y]}
    tables:
      u: {columns: {id: integer}, primary_key: [id]}
      t:
        columns:
          id: bigint
          a: integer
          b: integer?
          u: integer?
          s: kind?
          e: state?
          filled: {type: text, backfill: "'x'"}
          each: uuid = gen_random_uuid()
        primary_key: [id]
        unique: {once: [a]}
        indexes: {by_b: [b, a], by_u: [u]}
        checks: {changes: b >= 0, positive: a > 0}
        foreign_keys: {to_u: {columns: [u], references: u}}
        triggers: {f: {before: [insert], for_each: row, execute: f()}}
      p:
        columns: {id: integer, a: integer -> u}
        partition_by: {range: [id]}
        primary_key: [id]
        indexes: {by_a: [a]}
        partitions: {p1: {for: {from: [0], to: [100]}}}
      q:
        columns: {id: integer, a: integer}
        partition_by: {range: [id]}
        partitions: {p2: {for: {from: [0], to: [100]}}}
    functions:
      f: {returns: trigger, language: plpgsql, body: begin return new; end}
    views: {v: {query: 'SELECT id, a, b FROM t'}}

    """
  private static let rows = """
    INSERT INTO public.u SELECT generate_series(1, 10);
    INSERT INTO public.t SELECT n, n, n, n, 'x', 'y', 'new' FROM generate_series(1, 10) AS n;
    INSERT INTO public.p SELECT n, n FROM generate_series(1, 10) AS n;
    INSERT INTO public.p2 SELECT n, n FROM generate_series(1, 10) AS n
    """

  @Test func keepWaitingWhomTheyAreSaidTo() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(Self.rows)
      let plan = try await database.migration(to: Self.after).plan
      let other = try await Connection.open(database.connection.options)
      let onlooker = try await Connection.open(database.connection.options)
      var tried = 0
      for transaction in plan.transactions {
        let statements = transaction.steps.flatMap(\.statements)
        if transaction.isBlock || statements.contains(where: { $0.batching != nil }) {
          tried += try await check(transaction.steps, database.connection, other)
        } else {
          tried += try await checkOutside(transaction.steps, database.connection, other, onlooker)
          // What removes something can be done only once.
          if statements.allSatisfy({ $0.remnantRemoval == nil }) { continue }
        }
        let part = Plan(steps: transaction.steps, from: plan.from, to: plan.to, server: plan.server)
        try await Executor(database.connection, limits: Executor.Limits()).run(Script(part)) { _ in }
      }
      await other.close()
      await onlooker.close()
      #expect(try await database.migration(to: Self.after).plan.isEmpty)
      print("\(tried) locks were tried against \(plan.steps.count) steps")
      #expect(tried > 300)
    }
  }

  /// Holds the locks of a transaction, and has a second session ask for each mode; then the other way round.
  private func check(_ steps: [Step], _ connection: Connection, _ other: Connection) async throws -> Int {
    var facts = Facts()
    for step in steps { facts.formUnion(step.facts) }
    let statements = steps.flatMap(\.statements).map(\.sql)
    var tried = 0
    for table in try await tables(connection) {
      for mode in LockMode.allCases {
        let held = facts.locks[table]
        // A reader, and one who locks rows, leaves a weak lock that no plan mentions.
        guard held != nil || mode < .exclusive else { continue }
        let isExpected = held.map(mode.conflicting.contains) ?? false
        let name: Comment =
          "\(steps.map(\.headline)): \(mode.sql) on \(table), held \(held?.sql ?? "nothing")"
        let lock: SQL =
          "LOCK TABLE ONLY \(SQL(verbatim: table.description)) IN \(SQL(verbatim: mode.sql)) MODE"
        _ = try await connection.execute("BEGIN")
        for statement in statements { _ = try await connection.query(statement) }
        _ = try await other.execute("BEGIN")
        #expect(await refuses("\(lock) NOWAIT", other) == isExpected, "they have to wait: \(name)")
        _ = try await other.execute("ROLLBACK")
        _ = try await connection.execute("ROLLBACK")
        _ = try await other.execute("BEGIN; \(lock)")
        _ = try await connection.execute("BEGIN; SET LOCAL lock_timeout = '20ms'")
        var isRefused = false
        for statement in statements where !isRefused { isRefused = await refuses(statement, connection) }
        #expect(isRefused == isExpected, "it has to wait: \(name)")
        _ = try await connection.execute("ROLLBACK")
        _ = try await other.execute("ROLLBACK")
        tried += 2
      }
    }
    return tried
  }

  /// Has what can't be in a transaction wait for somebody, and a third session ask for each mode meanwhile.
  private func checkOutside(
    _ steps: [Step],
    _ connection: Connection,
    _ other: Connection,
    _ onlooker: Connection
  ) async throws -> Int {
    let step = try #require(steps.first)
    let statement = try #require(step.statements.first)
    var tried = 0
    for table in try await tables(connection) {
      let held = step.facts.locks[table]
      _ = try await other.execute(
        "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM ONLY \(SQL(verbatim: table.description)) LIMIT 1"
      )
      async let done = connection.query(statement.sql)
      for _ in 0..<200 {
        let waits = try await onlooker.query(
          "SELECT FROM pg_locks WHERE NOT granted AND locktype = 'virtualxid'"
        )
        if !waits.isEmpty { break }
        try await Task.sleep(for: .milliseconds(5))
      }
      for mode in LockMode.allCases where held != nil || mode < .exclusive {
        // The one that it waits for reads the table.
        guard mode != .accessExclusive else { continue }
        let lock: SQL =
          "LOCK TABLE ONLY \(SQL(verbatim: table.description)) IN \(SQL(verbatim: mode.sql)) MODE NOWAIT"
        _ = try await onlooker.execute("BEGIN")
        #expect(
          await refuses(lock, onlooker) == (held.map(mode.conflicting.contains) ?? false),
          "they have to wait: \(step.headline): \(mode.sql) on \(table), held \(held?.sql ?? "nothing")"
        )
        _ = try await onlooker.execute("ROLLBACK")
        tried += 1
      }
      _ = try await other.execute("COMMIT")
      _ = try await done
      if let removal = statement.remnantRemoval { _ = try await connection.query(removal) }
      if statement.remnantRemoval == nil { break }
    }
    return tried
  }

  private func tables(_ connection: Connection) async throws -> [Relation] {
    let rows = try await connection.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname IN ('t', 'u', 'p', 'p1', 'p2') ORDER BY 1"
    )
    return rows.compactMap { $0[0].map { Relation(schema: "public", name: Identifier($0)) } }
  }

  /// Whether a statement has to wait for somebody.
  private func refuses(_ statement: SQL, _ connection: Connection) async -> Bool {
    do throws(PostgresError) {
      _ = try await connection.query(statement)
      return false
    } catch {
      #expect(error.sqlstate == "55P03", "\(error)")
      return true
    }
  }
}
