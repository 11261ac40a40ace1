import Planning
import SQLText
import TestSupport
import Testing
import Workflows

/// How large what a plan works on is said to be.
@Suite struct RelationSizeTests {
  private static func specs(_ type: String) -> String {
    "tables: {t: {columns: {id: {type: \(type), strategy: in-place}, note: text}}}"
  }

  /// Nobody has counted the rows of a table after a restore or a crash.
  @Test func whatNobodyHasCountedIsNotTakenForNothing() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs("integer"))
      try await database.run(
        """
        INSERT INTO public.t SELECT n, repeat('x', 20) FROM generate_series(1, 20000) AS n;
        SELECT pg_stat_clear_snapshot(); SELECT pg_stat_reset()
        """
      )
      let migration = try await database.migration(to: Self.specs("bigint"))
      let size = try #require(migration.sizes[Relation(schema: "public", name: "t")])
      #expect((10_000...40_000).contains(size.rows), "\(size)")
      #expect((1_000_000...4_000_000).contains(size.bytes), "\(size)")
    }
  }
}
