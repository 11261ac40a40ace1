import Diagnostics
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What names columns by their position reads the same columns in the database as in the specs, or is refused.
@Suite struct ColumnOrderTests {
  private static func specs(_ columns: String, _ names: String) -> String {
    """
    tables: {t: {columns: {\(columns)}}}
    views: {al: {query: "select z.q, z.r from t as z(\(names))"}}
    """
  }

  @Test func aColumnInTheMiddleIsRefused() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs("a: integer?, f: integer?", "q, r"))
      let after = Self.specs("a: integer?, n: integer?, f: integer?", "q, n, r")
      let refused = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: after) }
      let diagnostic = try #require(refused?.diagnostics.first)
      #expect(diagnostic.id == "plan.column-order")
      #expect(diagnostic.span?.start.line == 2)
      #expect(diagnostic.notes.first?.hasSuffix("a, f, n") == true)
      try await database.bring(to: Self.specs("a: integer?, f: integer?, n: integer?", "q, r, n"))
    }
  }

  @Test func aColumnInTheMiddleGoes() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs("a: integer?, n: integer?, f: integer?", "q, n, r"))
      try await database.run("INSERT INTO t (a, f) VALUES (1, 99)")
      try await database.bring(to: Self.specs("a: integer?, f: integer?", "q, r"))
      #expect(try await database.connection.query("SELECT r FROM al").string(0, 0) == "99")
    }
  }

  @Test func whatNamesColumnsItselfIsNot() async throws {
    try await SpecDatabase.with { database in
      let view = "\nviews: {v: {query: 'select t.a, n.n from t, generate_series(1, 2) as n(n)'}}"
      try await database.bring(to: "tables: {t: {columns: {a: integer?, f: integer?}}}" + view)
      let after =
        "tables: {t: {columns: {a: integer?, n: integer?, f: integer?}}}"
        + view.replacing("1, 2", with: "1, 3")
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }
}
