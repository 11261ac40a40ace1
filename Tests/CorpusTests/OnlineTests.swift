import CatalogModel
import Execution
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What is done to a table with rows keeps nobody waiting for long.
@Suite struct OnlineTests {
  private static let before = """
    tables:
      u: {columns: {id: integer}, primary_key: [id]}
      t: {columns: {id: integer, a: integer?, b: integer?, u: integer?}}

    """
  private static let after = """
    tables:
      u: {columns: {id: integer}, primary_key: [id]}
      t:
        columns: {id: integer, a: integer, b: integer?, u: integer?, c: {type: text, backfill: "'x'"}}
        primary_key: [id]
        unique: [[a]]
        checks: {positive: a > 0}
        indexes: [[b]]
        foreign_keys: [{columns: [u], references: u}]

    """
  private static let rows = """
    INSERT INTO public.u SELECT generate_series(1, 10);
    INSERT INTO public.t SELECT n, n, n, n FROM generate_series(1, 10) AS n
    """

  private func statements(_ plan: Plan) -> [String] { plan.steps.flatMap(\.statements).map(\.sql.text) }

  @Test func takesTheLongWayOnlyWithRows() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      let short = try await database.migration(to: Self.after).plan
      #expect(short.transactions.count == 1)
      #expect(!statements(short).contains { $0.contains("CONCURRENTLY") || $0.contains("NOT VALID") })
      try await database.run(Self.rows)
      var offline = database.project
      offline.isOffline = true
      let whole = try await database.migration(to: Self.after, in: offline).plan
      #expect(statements(whole) == statements(short))
      let plan = try await database.migration(to: Self.after).plan
      #expect(statements(plan).contains("CREATE INDEX CONCURRENTLY t_b_idx ON public.t (b)"))
      #expect(
        statements(plan).contains("ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey")
      )
      #expect(
        statements(plan).contains(
          "ALTER TABLE public.t ADD CONSTRAINT t_u_fkey FOREIGN KEY (u) REFERENCES public.u (id) NOT VALID"
        )
      )
      try await database.bring(to: Self.after)
      #expect(try await database.migration(to: Self.after).plan.isEmpty)
    }
  }

  /// Nobody waits for what reads the rows, and what others wait for reads none.
  @Test func locksOutNobodyWhileItReads() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(Self.rows)
      let plan = try await database.migration(to: Self.after).plan
      let reading = plan.steps.filter { !$0.facts.scans.isEmpty || !$0.facts.rewrites.isEmpty }
      #expect(!reading.isEmpty)
      for step in reading {
        #expect(
          step.facts.locks.values.allSatisfy { $0 < .share },
          "\(step.headline): \(step.facts.lines), \(step.statements.map(\.sql.text))"
        )
      }
    }
  }

  /// A change of a view takes it away and brings it back in one transaction, whatever else is done to its table.
  @Test func neverShowsTheTimeBetween() async throws {
    try await SpecDatabase.with { database in
      let specs = """
        tables: {t: {columns: {id: integer, a: A_TYPE}, indexes: {i: [KEYS]}, checks: {c: CHECKED}}}
        views: {v: {query: 'SELECT a FROM t'}}

        """
      func text(_ type: String, _ keys: String, _ checked: String) -> String {
        specs.replacing("A_TYPE", with: type).replacing("KEYS", with: keys)
          .replacing("CHECKED", with: checked)
      }
      try await database.bring(to: text("integer", "a", "id > 0"))
      try await database.run("INSERT INTO public.t VALUES (1, 2)")
      let after = text("bigint", "a, id", "id > 0 AND a > 0")
      let plan = try await database.migration(to: after).plan
      let places = plan.transactions.indices.filter { index in
        plan.transactions[index].steps.contains { $0.address.kind == "view" }
      }
      #expect(places.count == 1)
      #expect(plan.transactions.count > 1)
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }

  /// A policy that is recreated is never gone for others, although a label of an enum has to be committed by itself.
  @Test func addsLabelsBeforeAnythingIsGone() async throws {
    try await SpecDatabase.with { database in
      let specs = """
        enums: {kind: [LABELS]}
        tables:
          t:
            columns: {id: integer, level: A_TYPE, kind: kind = 'open'}
            row_security: true
            policies: {secret: {for: select, permissive: false, using: "kind <> ALL ('{SECRET}') AND level < 5"}}
        views: {v: {query: 'SELECT kind, level FROM t'}}

        """
      func text(_ labels: String, _ type: String, _ secret: String) -> String {
        specs.replacing("LABELS", with: labels).replacing("A_TYPE", with: type).replacing(
          "SECRET",
          with: secret
        )
      }
      try await database.bring(to: text("open, secret", "integer", "secret"))
      try await database.run("INSERT INTO public.t VALUES (1, 2)")
      let after = text("open, secret, hidden", "bigint", "secret,hidden")
      let plan = try await database.migration(to: after).plan
      #expect(plan.transactions.first?.steps.map(\.address.kind) == ["enum"])
      for kind: Kind in ["policy", "view"] {
        let places = plan.transactions.filter { $0.steps.contains { $0.address.kind == kind } }
        #expect(places.count == 1)
      }
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }

  /// What rows have to refer to is never free to go, whatever else is validated in between.
  @Test func keepsForeignKeysThroughCommits() async throws {
    try await SpecDatabase.with { database in
      func text(_ type: String, _ check: String) -> String {
        """
        tables:
          t:
            columns: {id: {type: \(type), strategy: in-place}, u: integer}
            primary_key: [id]
            checks: {c: {expression: \(check), comment: sane}}
          r: {columns: {t_id: {type: \(type), references: t on delete cascade, strategy: in-place}}}
          s: {columns: {t_id: {type: \(type), references: t on delete cascade, strategy: in-place}}}

        """
      }
      try await database.bring(to: text("integer", "id > 0"))
      try await database.run(
        "INSERT INTO public.t VALUES (1, 2); INSERT INTO public.r VALUES (1); INSERT INTO public.s VALUES (1)"
      )
      let after = text("bigint", "id > 0 AND u > 0")
      let plan = try await database.migration(to: after).plan
      let statements = plan.transactions.map { $0.steps.flatMap(\.statements).map(\.sql.text) }
      #expect(statements.count == 4)
      let first = try #require(statements.first)
      #expect(first.filter { $0.contains("DROP CONSTRAINT") }.count == 3)
      #expect(first.filter { $0.contains("ADD CONSTRAINT") && $0.hasSuffix("NOT VALID") }.count == 3)
      #expect(statements.dropFirst().allSatisfy { $0.count == 1 && $0[0].contains("VALIDATE CONSTRAINT") })
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }

  /// PostgreSQL tells no trigger of the default of a new column, but of what somebody writes into it.
  @Test func tellsOnlyOfWhatTriggersSee() async throws {
    try await SpecDatabase.with { database in
      let specs = """
        tables:
          t:
            columns: {id: integer, changes: {type: integer, default: 0}MORE}
            triggers: {touch: {before: [update], for_each: row, execute: touch()}}
        functions:
          touch: {returns: trigger, language: plpgsql, body: begin new.changes := new.changes + 1; return new; end}

        """
      try await database.bring(to: specs.replacing("MORE", with: ""))
      try await database.run("INSERT INTO public.t VALUES (1), (2)")
      let given = specs.replacing("MORE", with: ", g: {type: uuid, default: gen_random_uuid()}")
      #expect(
        try await self.backfills(database.migration(to: given).plan) == [
          "every row without a value is written"
        ]
      )
      try await database.bring(to: given)
      #expect(try await database.rows("SELECT changes, count(g) FROM public.t GROUP BY 1") == [["0", "2"]])
      let written = given.replacing(
        "}\n    triggers",
        with: ", w: {type: text, backfill: \"'x'\"}}\n    triggers"
      )
      #expect(
        try await self.backfills(database.migration(to: written).plan)
          == ["every row without a value is written, and trigger touch sees each as an update"]
      )
      try await database.bring(to: written)
      #expect(try await database.rows("SELECT changes, count(w) FROM public.t GROUP BY 1") == [["1", "2"]])
    }
  }

  private func backfills(_ plan: Plan) -> Set<String> {
    Set(plan.dangers.map(\.hazard).filter { $0.id == .backfill }.map(\.message))
  }

  @Test func buildsBesideWhatItReplaces() async throws {
    try await SpecDatabase.with { database in
      let specs = "tables: {t: {columns: {a: integer, b: integer}, unique: {k: KEY}}}"
      try await database.bring(to: specs.replacing("KEY", with: "[a]"))
      try await database.run("INSERT INTO public.t VALUES (1, 2)")
      let after = specs.replacing("KEY", with: "[a, b]")
      let plan = try await database.migration(to: after).plan
      #expect(
        plan.transactions.map { $0.steps.flatMap(\.statements).map(\.sql.text) } == [
          ["CREATE UNIQUE INDEX CONCURRENTLY k_plumb_new ON public.t (a, b)"],
          [
            "ALTER TABLE public.t DROP CONSTRAINT k",
            "ALTER TABLE public.t ADD CONSTRAINT k UNIQUE USING INDEX k_plumb_new",
          ],
        ]
      )
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }

  /// Whatever the key is like, each row is written once, a part of them at a time.
  @Test(arguments: [
    "k: integer}, primary_key: [k]", "k: text}, primary_key: [k]",
    "k: integer, l: 'varchar(20)'}, primary_key: [l, k]",
    "k: integer}",
  ])
  func fillsInParts(_ table: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables: {t: {columns: {\(table)}}")
      let isDouble = table.contains("l:")
      try await database.run(
        "INSERT INTO public.t SELECT n\(isDouble ? ", n % 7" : "") FROM generate_series(1, 3000) AS n"
      )
      let columns = "b: {type: text, nullable: true, backfill: \"'x' || k\"}, c: uuid = gen_random_uuid(), "
      let after = "tables: {t: {columns: {\(columns)\(table)}}"
      let plan = try await database.migration(to: after).plan
      #expect(plan.steps.flatMap(\.statements).filter { $0.batching != nil }.count == 3)
      #expect(plan.steps.allSatisfy { $0.facts.rewrites.isEmpty })
      try await database.bring(to: after)
      let counts = try await database.connection.query(
        "SELECT count(*), count(DISTINCT c) FROM public.t WHERE b = 'x' || k"
      )
      #expect(counts.string(0, 0) == "3000" && counts.string(0, 1) == "3000")
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }

  @Test func leavesNoUnfinishedIndex() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables: {t: {columns: {a: integer}}}")
      try await database.run("INSERT INTO public.t VALUES (1)")
      let after = "tables: {t: {columns: {a: integer}, unique: {k: [a]}}}"
      let plan = try await database.migration(to: after).plan
      try await database.run("INSERT INTO public.t VALUES (1)")
      let executor = Executor(database.connection, limits: Executor.Limits())
      await #expect(throws: ExecutionFailure.self) { try await executor.run(Script(plan)) { _ in } }
      let left = try await database.connection.query("SELECT relname FROM pg_class WHERE relname = 'k'")
      #expect(left.isEmpty)
    }
  }
}
