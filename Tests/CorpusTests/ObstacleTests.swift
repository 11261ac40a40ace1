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
    try await SpecDatabase.with { database in
      try await database.bring(to: before)
      try await database.run(seed)
      let invalid = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: after) }
      let diagnostic = try #require(invalid?.diagnostics.last)
      #expect(diagnostic.message == message)
      #expect(diagnostic.span.map { place.hasPrefix($0.text) || $0.text.hasPrefix(place) } == true)
      #expect(diagnostic.notes.first?.contains("setval") == true)
    }
  }

  @Test func whatFitsIsNoObstacle() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "sequences: {s: bigint}")
      try await database.run("SELECT setval('s', 100)")
      let after = "sequences: {s: {max: 100}}"
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }
}
