import CatalogModel
import Planning
import TestSupport
import Testing
import Workflows

/// What a rehearsal sees is what PostgreSQL will do to the tables that are there.
@Suite struct FactsTests {
  private static let before = """
    tables:
      users: {columns: {id: integer, mail: text?}, primary_key: [id]}
      orders: {columns: {id: integer, user_id: integer?, note: varchar(10)?}, primary_key: [id]}
    """

  private static func orders(_ columns: String, _ rest: String = "") -> String {
    """
    tables:
      users: {columns: {id: integer, mail: text?}, primary_key: [id]}
      orders: {columns: {\(columns)}, primary_key: [id]\(rest)}
    """
  }

  @Test(arguments: [
    (
      orders("id: bigint, user_id: integer?, note: varchar(10)?"),
      [
        "locks: ACCESS EXCLUSIVE on public.orders",
        "scans: public.orders", "rewrites: public.orders",
      ]
    ),
    (
      orders("id: integer, user_id: integer?, note: varchar(20)?"),
      ["locks: ACCESS EXCLUSIVE on public.orders"]
    ),
    (
      orders("id: integer, user_id: integer, note: varchar(10)?"),
      ["locks: ACCESS EXCLUSIVE on public.orders", "scans: public.orders"]
    ),
    (
      orders("id: integer, user_id: integer?, note: varchar(10)?", ", indexes: [[note]]"),
      ["locks: SHARE on public.orders", "scans: public.orders"]
    ),
    (
      orders("id: integer, user_id: integer? -> users, note: varchar(10)?"),
      [
        "locks: SHARE ROW EXCLUSIVE on public.orders, SHARE ROW EXCLUSIVE on public.users",
        "scans: public.orders",
      ]
    ),
    (
      orders("id: integer, user_id: integer?, note: varchar(10)?, at: timestamptz = now()"),
      ["locks: ACCESS EXCLUSIVE on public.orders"]
    ),
    (
      orders("id: integer, user_id: integer?, note: varchar(10)?, at: timestamptz = clock_timestamp()"),
      [
        "locks: ACCESS EXCLUSIVE on public.orders", "scans: public.orders",
        "rewrites: public.orders",
      ]
    ),
    (before + "\n  new: {columns: {id: integer}, checks: {c: id > 0}, indexes: [[id]]}", []),
  ])
  func areSeen(_ after: String, _ expected: [String]) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      let plan = try await database.migration(to: after).plan
      #expect(plan.steps.flatMap(\.facts.lines) == expected, "\(plan.steps.map(\.headline))")
    }
  }

  /// What puts something at risk is what was seen, and nothing that might be so.
  @Test func areWhatHazardsComeFrom() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      func hazards(_ columns: String, _ rest: String = "") async throws -> [String] {
        let plan = try await database.migration(to: Self.orders(columns, rest)).plan
        return plan.steps.flatMap(\.statements).flatMap(\.hazards).map { "\($0.id.rawValue): \($0.message)" }
      }
      #expect(try await hazards("id: integer, user_id: integer?, note: varchar(20)?") == [])
      #expect(
        try await hazards("id: bigint, user_id: integer?, note: varchar(10)?") == [
          "rewrite: public.orders is written anew while reads and writes wait"
        ]
      )
      #expect(
        try await hazards("id: integer, user_id: integer, note: varchar(10)?") == [
          "scan: public.orders is read from end to end while reads and writes wait"
        ]
      )
      // What an earlier step of the transaction has locked stays so.
      #expect(
        try await hazards("id: integer, user_id: integer?, note: varchar(20)?", ", indexes: [[user_id]]") == [
          "scan: public.orders is read from end to end while reads and writes wait"
        ]
      )
    }
  }

  /// What can't be in a transaction is seen from a second session.
  @Test func areSeenFromOutside() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.orders("id: integer, note: text?", ", indexes: {old: [note]}"))
      try await database.run("INSERT INTO public.orders VALUES (1, 'x')")
      let after = Self.orders("id: integer, note: text?", ", indexes: {new: [note, id]}")
      let plan = try await database.migration(to: after).plan
      #expect(
        plan.steps.map { [$0.headline] + $0.facts.lines } == [
          [
            "create index public.orders.new", "locks: SHARE UPDATE EXCLUSIVE on public.orders",
            "scans: public.orders",
          ],
          ["drop index public.orders.old", "locks: SHARE UPDATE EXCLUSIVE on public.orders"],
        ]
      )
    }
  }
}
