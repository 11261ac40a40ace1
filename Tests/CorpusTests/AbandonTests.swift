import CatalogModel
import Execution
import Foundation
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// An apply that has stopped anywhere can be given up: the schema is then what it was before, and no row is lost.
///
/// `FAULTS=all` stops before and after each statement that is in no transaction; otherwise some of these are tried.
@Suite struct AbandonTests {
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
    views: {v: {query: 'SELECT id, a FROM t'}}

    """
  private static let after = """
    enums: {state: [new], kind: [x, y]}
    tables:
      u: {columns: {id: integer}, primary_key: [id]}
      t:
        columns:
          id: bigint
          a: integer
          b: integer?
          u: integer?
          s: kind?
          remark: {type: text, nullable: true, was: gone}
          e: state?
          filled: {type: text, backfill: "'x'"}
          each: uuid = gen_random_uuid()
        primary_key: [id]
        unique: {once: [a]}
        indexes: {by_b: [b, a], by_u: [u]}
        checks: {changes: b >= 0, positive: a > 0}
        foreign_keys: {to_u: {columns: [u], references: u}}
        triggers: {f: {before: [insert], for_each: row, execute: f()}}
      new: {columns: {id: integer -> u}, primary_key: [id]}
      p:
        columns: {id: integer, a: integer}
        partition_by: {range: [id]}
        primary_key: [id]
        indexes: {by_a: [a]}
        partitions: {p1: {for: {from: [0], to: [100]}}}
    functions:
      f: {returns: trigger, language: plpgsql, body: begin return new; end}
    views: {v: {query: 'SELECT id, a, b FROM t'}}

    """
  private static let rows = """
    INSERT INTO public.u SELECT generate_series(1, 10);
    INSERT INTO public.t SELECT n, n, n, n, 'x', 'y', 'new' FROM generate_series(1, 10) AS n;
    INSERT INTO public.p SELECT n, n FROM generate_series(1, 10) AS n
    """

  @Test(.timeLimit(.minutes(30))) func undoesWhatWasDone() async throws {
    let isThorough = ProcessInfo.processInfo.environment["FAULTS"] == "all"
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(Self.rows)
      let migration = try await database.migration(to: Self.after)
      let stops = Self.stops(in: migration.plan)
      #expect(stops.count > 30)
      var undone = 0
      for (index, steps) in stops.enumerated() where isThorough || index % 9 == 4 {
        undone += try await check(steps, migration, database) ? 1 : 0
      }
      print("\(undone) applies were given up at one of \(stops.count) places")
    }
  }

  /// What is built for the second columns of a key and of what refers to it is theirs until both have changed places.
  @Test func undoesKeysOfSecondColumns() async throws {
    func specs(_ type: String) -> String {
      """
      tables:
        a: {columns: {id: \(type)}, primary_key: [id]}
        b: {columns: {id: \(type), a: '\(type) -> a'}, primary_key: [id]}

      """
    }
    try await SpecDatabase.with { database in
      try await database.bring(to: specs("integer"))
      try await database.run("INSERT INTO public.a SELECT 1; INSERT INTO public.b VALUES (1, 1)")
      let migration = try await database.migration(to: specs("bigint"))
      let stops = Self.stops(in: migration.plan)
      #expect(stops.count > 9)
      for steps in stops {
        guard let resumption = try await stopped(steps, migration, database) else { continue }
        let undoing = try await resumption.abandon(accepting: Consent(["data-loss"])) { _ in }
        if case .kept = undoing { Issue.record("\(undoing)") }
      }
      #expect(try await database.migration(to: specs("integer")).plan.isEmpty)
      #expect(try await database.rows("SELECT count(*) FROM pg_class WHERE relname ~ 'plumb_'") == [["0"]])
      #expect(try await database.rows("SELECT b.a FROM public.b JOIN public.a ON a.id = b.a") == [["1"]])
    }
  }

  /// Giving up the way back leads to the same end.
  @Test(arguments: [2, 5]) func undoesTheUndoing(_ step: Int) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(Self.rows)
      let migration = try await database.migration(to: Self.after)
      let stops = Self.stops(in: migration.plan)
      let resumption = try #require(try await stopped(stops[stops.count * 3 / 4], migration, database))
      let interrupted = Task {
        try await resumption.abandon(accepting: Consent(["data-loss"])) { event in
          if case .begins(let begun) = event, begun.number > step { withUnsafeCurrentTask { $0?.cancel() } }
        }
      }
      await #expect(throws: (any Error).self) { try await interrupted.value }
      let again = try #require(
        try await Resumption(in: database.connection, database.project, orGivenUp: true)
      )
      guard case .undone = try await again.abandon(accepting: Consent(["data-loss"]), report: { _ in }) else {
        Issue.record("the way back was not found again")
        return
      }
      #expect(try await database.migration(to: Self.before).plan.isEmpty)
    }
  }

  /// Runs a plan that fails, and gives what is left of it.
  private func stopped(_ steps: [Step], _ migration: Migration, _ database: SpecDatabase) async throws
    -> Resumption?
  {
    let plan = migration.plan
    let script = Script(
      Plan(steps: steps, from: plan.from, to: plan.to, server: plan.server),
      from: migration.beginning?.encoded(kinds: database.project.kinds)
    )
    try await Journal.prepare(database.connection)
    let id = UUID().uuidString
    let journal = Journal(database.connection, id: id, plan: "sha256:of-it", origin: "a test")
    await #expect(throws: ExecutionFailure.self) {
      try await Executor(database.connection, limits: Executor.Limits()).run(script, journal: journal)
    }
    return try await Resumption(in: database.connection, database.project)
  }

  /// The plan with a statement that fails in each place where it can stop between two transactions.
  private static func stops(in plan: Plan) -> [[Step]] {
    var failing = Statement("SELECT 1 / 0")
    failing.transaction = .outside
    var stops: [[Step]] = []
    var done: [Step] = []
    for (index, transaction) in plan.transactions.enumerated() {
      let rest = transaction.steps.dropFirst() + plan.transactions[(index + 1)...].flatMap(\.steps)
      guard let step = transaction.steps.first else { continue }
      let isWhole = transaction.isBlock
      for count in isWhole ? 0..<1 : step.statements.indices {
        let part = Step(step.action, step.address, statements: step.statements[..<count] + [failing])
        stops.append(done + [part] + rest)
      }
      done += transaction.steps
    }
    return stops
  }

  /// Runs a plan until it fails, and gives it up; true where that undid everything.
  private func check(_ steps: [Step], _ migration: Migration, _ original: SpecDatabase) async throws -> Bool {
    var isAsBefore = false
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(Self.rows)
      let connection = database.connection
      let plan = migration.plan
      let script = Script(
        Plan(steps: steps, from: plan.from, to: plan.to, server: plan.server),
        from: migration.beginning?.encoded(kinds: database.project.kinds)
      )
      try await Journal.prepare(connection)
      let journal = Journal(connection, id: UUID().uuidString, plan: "sha256:of-it", origin: "a test")
      let name = Comment(
        rawValue: "at \(steps.first { $0.statements.last?.sql == "SELECT 1 / 0" }?.headline ?? "")"
      )
      await #expect(throws: ExecutionFailure.self, name) {
        try await Executor(connection, limits: Executor.Limits()).run(script, journal: journal)
      }
      guard let resumption = try await Resumption(in: connection, database.project) else { return }
      let undoing = try await resumption.abandon(accepting: Consent(["data-loss"])) { _ in }
      if case .undone = undoing { isAsBefore = true }
      #expect(isAsBefore, "\(name): \(undoing)")
      #expect(try await Resumption(in: connection, database.project) == nil)
      let left = try await database.rows(
        """
        SELECT (SELECT count(*) FROM pg_index WHERE NOT indisvalid),
               (SELECT count(*) FROM pg_constraint WHERE conname ~ 'plumb_'),
               (SELECT count(*) FROM pg_class WHERE relname ~ 'plumb_'),
               (SELECT count(*) FROM pg_proc WHERE proname ~ 'plumb_'),
               (SELECT count(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                 WHERE c.relkind = 'r' AND attname ~ 'plumb_' AND NOT attisdropped),
               (SELECT string_agg(t::text, ';' ORDER BY id) FROM
                 (SELECT id, a, b, u, s, gone, e FROM public.t) AS t),
               (SELECT count(*) FROM public.p)
        """
      )
      let rows = (1...10).map { "(\($0),\($0),\($0),\($0),x,y,new)" }.joined(separator: ";")
      #expect(left == [["0", "0", "0", "0", "0", rows, "10"]], name)
      #expect(try await database.migration(to: Self.before).plan.isEmpty, name)
    }
    return isAsBefore
  }
}
