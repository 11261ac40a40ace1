import Execution
import Introspection
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What plumb writes down in the databases that it changes.
@Suite struct JournalTests {
  private func journal(_ connection: Connection) -> Journal {
    Journal(connection, id: "6b1c9a1e-0000-4000-8000-000000000001", plan: "sha256:of-it", origin: "a test")
  }

  @Test func isOnlyAddedTo() async throws {
    try await SpecDatabase.with { database in
      let connection = database.connection
      #expect(try await History(of: connection, last: 5).applies.isEmpty)
      try await Journal.prepare(connection)
      try await Journal.prepare(connection)
      let plan = try await database.migration(to: "tables: {t: {columns: {a: integer}}}").plan
      try await Executor(connection, limits: Executor.Limits()).run(
        Script(plan),
        journal: journal(connection)
      )
      let applies = try await History(of: connection, last: 5).applies
      #expect(applies.map(\.state) == ["finished"])
      #expect(applies.first?.entries.map(\.event) == ["begun", "started", "done", "finished"])
      #expect(applies.first?.entries[2].sql?.hasPrefix("CREATE TABLE public.t") == true)
      for change in [
        "UPDATE plumb.journal SET plan = ''", "DELETE FROM plumb.journal", "TRUNCATE plumb.journal",
      ] {
        let error = await #expect(throws: PostgresError.self) { try await database.run(change) }
        #expect(error?.message == "rows of plumb.journal are only added")
      }
      // It is no part of what the specs describe.
      #expect(try await database.migration(to: "tables: {t: {columns: {a: integer}}}").plan.isEmpty)
    }
  }

  @Test func tellsWhatIsLeft() async throws {
    try await SpecDatabase.with { database in
      let connection = database.connection
      try await Journal.prepare(connection)
      try await database.bring(to: "tables: {t: {columns: {a: integer}}}")
      try await database.run("INSERT INTO public.t VALUES (1), (1)")
      let plan = try await database.migration(
        to: "tables: {t: {columns: {a: integer, b: {type: integer, backfill: '2'}}, checks: {c: a > 0}}}"
      ).plan
      let executor = Executor(connection, limits: Executor.Limits())
      try await database.run("INSERT INTO public.t VALUES (-1)")
      let failure = await #expect(throws: ExecutionFailure.self) {
        try await executor.run(Script(plan), journal: self.journal(connection))
      }
      #expect(failure?.error.sqlstate == "23514")
      let unfinished = try #require(await Journal.unfinished(connection))
      #expect(
        unfinished.rest.map(\.headline) == ["alter check constraint public.t.c (while others read and write)"]
      )
      try await database.run("DELETE FROM public.t WHERE a < 0")
      try await executor.resume(unfinished, journal: journal(connection)) { _ in }
      #expect(try await Journal.unfinished(connection) == nil)
      #expect(
        try await database.migration(
          to: "tables: {t: {columns: {a: integer, b: {type: integer, backfill: '2'}}, checks: {c: a > 0}}}"
        ).plan.isEmpty
      )
    }
  }

  @Test func removesWhatIsHalfDone() async throws {
    try await SpecDatabase.with { database in
      let connection = database.connection
      try await Journal.prepare(connection)
      let specs = "tables: {t: {columns: {a: integer, b: integer}, unique: {k: KEY}, checks: {c: CHECKED}}}"
      func text(_ key: String, _ check: String) -> String {
        specs.replacing("KEY", with: key).replacing("CHECKED", with: check)
      }
      try await database.bring(to: text("[a]", "a > 0"))
      try await database.run("INSERT INTO public.t VALUES (2, 2)")
      let plan = try await database.migration(to: text("[a, b]", "a > -5 AND b > 1")).plan
      try await database.run("INSERT INTO public.t VALUES (1, 1)")
      let executor = Executor(connection, limits: Executor.Limits())
      let failure = await #expect(throws: ExecutionFailure.self) {
        try await executor.run(Script(plan), journal: self.journal(connection))
      }
      #expect(failure?.error.sqlstate == "23514")
      let unfinished = try #require(await Journal.unfinished(connection))
      try await executor.abandon(unfinished, journal: journal(connection))
      #expect(try await Journal.unfinished(connection) == nil)
      #expect(try await History(of: connection, last: 1).applies.map(\.state) == ["abandoned"])
      let left = try await connection.query(
        "SELECT conname FROM pg_constraint WHERE conname ~ 'plumb_' UNION SELECT relname FROM pg_class WHERE relname ~ '_plumb_'"
      )
      #expect(left.isEmpty)
    }
  }

  @Test func leavesASchemaOfOthersAlone() async throws {
    try await SpecDatabase.with { database in
      try await database.run("CREATE SCHEMA plumb")
      await #expect(throws: JournalRefused.self) { try await Journal.prepare(database.connection) }
      let unmodelled = try await database.migration(to: "tables: {t: {columns: {a: integer}}}").unmodelled
      #expect(unmodelled.objects.map(\.type) == ["schema with a reserved name"])
    }
  }
}
