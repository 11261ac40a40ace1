import CatalogModel
import Diagnostics
import Execution
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What only the data of the live database has against a plan is found before anybody is shown it.
@Suite struct ObstacleTests {
  @Test(arguments: [
    (
      "sequences: {s: {max: 100}}", "SELECT setval('s', 500)",
      "sequence public.s: it has counted to 500, which is beyond the new `max`, 100", "max"
    ),
    (
      "sequences: {s: {increment: -1, min: -100}}",
      "ALTER SEQUENCE s INCREMENT -1 MINVALUE -900 MAXVALUE 600; SELECT setval('s', -500)",
      "sequence public.s: it has counted to -500, which is beyond the new `min`, -100", "min"
    ),
    (
      "sequences: {s: integer}", "SELECT setval('s', 3000000000)",
      "sequence public.s: it has counted to 3000000000, which is beyond the new `max`, 2147483647",
      "sequences: {s: integer}"
    ),
    (
      "sequences: {s: bigint}\ntables: {t: {columns: {id: {type: bigint, identity: {generated: always, max: 100}}}}}",
      "SELECT setval(pg_get_serial_sequence('t', 'id'), 500)",
      "column public.t.id: it has counted to 500, which is beyond the new `max`, 100", "identity"
    ),
  ])
  func isTold(_ after: String, _ seed: String, _ message: String, _ place: String) async throws {
    let before =
      "sequences: {s: bigint}\n"
      + (after.contains("tables") ? "tables: {t: {columns: {id: bigint identity}}}" : "")
    try await self.before(before) { connection, migration in
      _ = try await connection.execute(SQL(verbatim: seed))
      let invalid = await #expect(throws: InvalidSpecs.self) { _ = try await migration(after) }
      let diagnostic = try #require(invalid?.diagnostics.last)
      #expect(diagnostic.message == message)
      #expect(diagnostic.span.map { place.hasPrefix($0.text) || $0.text.hasPrefix(place) } == true)
      #expect(diagnostic.notes.first?.contains("setval") == true)
    }
  }

  @Test func whatFitsIsNoObstacle() async throws {
    try await before("sequences: {s: bigint}") { connection, migration in
      _ = try await connection.execute("SELECT setval('s', 100)")
      let plan = try await migration("sequences: {s: {max: 100}}").plan
      try await Executor(connection, limits: Executor.Limits()).run(plan) { _, _ in }
      #expect(try await migration("sequences: {s: {max: 100}}").plan.isEmpty)
    }
  }

  /// Builds specs, and gives what plans a migration to others.
  private func before(
    _ specs: String,
    _ body: (Connection, (String) async throws -> Migration) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { options in
        let project = Project(state: folder, scope: ScopeRules(schemas: ["*"]))
        let connection = try await Connection.open(options)
        func migration(_ text: String) async throws -> Migration {
          let specs = CompiledSpecs(sources: [Source(path: "a.yaml", text: text)], kinds: project.kinds)
          return try await Migration(
            of: try specs.checked(),
            to: LiveDatabase(reading: connection, for: project),
            in: project
          )
        }
        let first = try await migration(specs)
        try await Executor(connection, limits: Executor.Limits()).run(first.plan) { _, _ in }
        try await body(connection, migration)
        await connection.close()
      }
    }
  }
}
