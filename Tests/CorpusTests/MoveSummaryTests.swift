import CatalogModel
import Diagnostics
import LocalServer
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What moves between schemas is told as a move, whatever it takes along.
@Suite struct MoveSummaryTests {
  @Test func movesAreNeitherCreatedNorDropped() async throws {
    let spec = """
      tables:
        orders:
          was: old.orders
          columns:
            id: serial
            total: integer
          primary_key: [id]
          indexes: {orders_total: [total]}
      sequences:
        numbers: {was: old.numbers}
      """
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { options in
        let project = Project(state: folder, scope: ScopeRules(schemas: ["public"]))
        let specs = CompiledSpecs(sources: [Source(path: "a.yaml", text: spec)], kinds: project.kinds)
        let connection = try await Connection.open(options)
        defer { Task { await connection.close() } }
        for statement: SQL in [
          "CREATE SCHEMA old",
          "CREATE TABLE old.orders (id serial PRIMARY KEY, total integer NOT NULL)",
          "CREATE INDEX orders_total ON old.orders (total)",
          "CREATE SEQUENCE old.numbers",
        ] { _ = try await connection.execute(statement) }
        let migration = try await Migration(
          of: try specs.checked(),
          to: LiveDatabase(reading: connection, for: project),
          in: project
        )
        let summary = PlanSummary(migration, kinds: project.kinds)
        let lines = summary.entries.map {
          "\($0.action.map(\.rawValue) ?? "-") \($0.former?.label ?? "-") \($0.address.label)"
        }
        #expect(lines == ["move old.numbers public.numbers", "move old.orders public.orders"])
        #expect(!summary.entries.contains { !$0.children.isEmpty })
        #expect(summary.counts == [.move: 2])
      }
    }
  }
}
