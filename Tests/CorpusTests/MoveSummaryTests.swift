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
    try await SpecDatabase.with { database in
      try await database.run(
        """
        CREATE SCHEMA old;
        CREATE TABLE old.orders (id serial PRIMARY KEY, total integer NOT NULL);
        CREATE INDEX orders_total ON old.orders (total);
        CREATE SEQUENCE old.numbers
        """
      )
      let summary = PlanSummary(try await database.migration(to: spec), kinds: database.project.kinds)
      let lines = summary.entries.map {
        "\($0.action.map(\.rawValue) ?? "-") \($0.former?.label ?? "-") \($0.address.label)"
      }
      #expect(lines == ["move old.numbers public.numbers", "move old.orders public.orders"])
      #expect(!summary.entries.contains { !$0.children.isEmpty })
      #expect(summary.counts == [.move: 2])
    }
  }

  @Test func aSchemaIsRenamedWithAllThatIsInIt() async throws {
    try await SpecDatabase.with { database in
      try await database.run("CREATE SCHEMA old; CREATE TABLE old.orders (id integer NOT NULL)")
      let spec = """
        schemas: {new: {was: old}}
        tables: {new.orders: {columns: {id: integer, total: integer?}}}
        """
      let project = Project(state: database.project.state, scope: ScopeRules())
      let summary = PlanSummary(try await database.migration(to: spec, in: project), kinds: project.kinds)
      #expect(summary.counts[.create] == 1)
      #expect(summary.counts[.rename] == 1)
      let schema = summary.entries.first { $0.address.label == "new" }
      #expect(schema?.action == .rename)
      #expect(schema?.former?.label == "old")
    }
  }
}
