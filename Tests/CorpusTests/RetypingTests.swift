import CatalogModel
import Execution
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// The type of a column changes while others read and write the table.
@Suite struct RetypingTests {
  private static let before = """
    tables:
      t:
        columns: {id: integer, a: integer?, state: text, note: text?, changed: integer = 0}
        primary_key: [id]
        indexes: [[a]]
        triggers: {touch: {before: [update], for_each: row, execute: touch()}}
    functions:
      touch: {returns: trigger, language: plpgsql, body: begin new.changed := new.changed + 1; return new; end}

    """
  private static let after = """
    enums: {state: [new, old]}
    tables:
      t:
        columns: {id: bigint, a: bigint?, state: state, note: text?, changed: integer = 0}
        primary_key: [id]
        indexes: [[a]]
        triggers: {touch: {before: [update], for_each: row, execute: touch()}}
    functions:
      touch: {returns: trigger, language: plpgsql, body: begin new.changed := new.changed + 1; return new; end}

    """
  private static let rows =
    "INSERT INTO public.t SELECT n, n % 10, 'new', 'x' || n FROM generate_series(1, 2000) AS n"

  /// Between any two transactions of the plan, others write as ever, and find what they have written.
  @Test func keepsInStep() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(Self.rows)
      let plan = try await database.migration(to: Self.after).plan
      #expect(plan.steps.allSatisfy { $0.facts.rewrites.isEmpty })
      let executor = Executor(database.connection, limits: Executor.Limits())
      for (number, transaction) in plan.transactions.enumerated() {
        let part = Plan(steps: transaction.steps, from: plan.from, to: plan.to, server: plan.server)
        try await executor.run(Script(part)) { _ in }
        try await database.run(
          """
          INSERT INTO public.t (id, a, state, note) VALUES (\(3000 + number), -1, 'old', 'late');
          UPDATE public.t SET a = \(number), state = 'old' WHERE id = \(number + 1)
          """
        )
      }
      let count = plan.transactions.count
      let found = try await database.connection.query(
        """
        SELECT count(*), count(*) FILTER (WHERE a = -1 AND id >= 3000), count(*) FILTER (WHERE a = id - 1 AND state = 'old'),
               sum(changed), count(*) FILTER (WHERE id <= 2000 AND note = 'x' || id)
          FROM public.t
        """
      )
      // The trigger of the user has seen what others wrote, and nothing of the copy.
      #expect(
        (0..<5).map { found.string(0, $0) ?? "" }
          == ["\(2000 + count)", "\(count)", "\(count)", "\(count)", "2000"]
      )
      #expect(try await database.migration(to: Self.after).plan.isEmpty)
    }
  }

  /// A part is a part, whatever the condition is made of.
  @Test func fillsSeveralColumnsInParts() async throws {
    try await SpecDatabase.with { database in
      try await database.run(
        """
        CREATE TABLE public.t (id integer PRIMARY KEY, a integer, b integer);
        INSERT INTO public.t SELECT generate_series(1, 5000);
        CREATE TABLE public.parts (size bigint);
        CREATE FUNCTION public.count() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN INSERT INTO public.parts SELECT count(*) FROM written; RETURN NULL; END';
        CREATE TRIGGER count AFTER UPDATE ON public.t REFERENCING NEW TABLE AS written
          EXECUTE FUNCTION public.count()
        """
      )
      var statement: Statement = "UPDATE public.t SET a = 1, b = 2"
      statement.transaction = .batched
      statement.batching = Batching("public.t", set: "a = 1, b = 2", where: "a IS NULL OR b IS NULL")
      let step = Step(.alter, ObjectAddress("table", "public", "t"), statements: [statement])
      let none = Fingerprint("")
      let plan = Plan(steps: [step], from: none, to: none, server: database.connection.version)
      try await Executor(database.connection, limits: Executor.Limits()).run(Script(plan)) { _ in }
      let parts = try await database.connection.query(
        "SELECT max(size), sum(size), (SELECT count(*) FROM public.t WHERE a = 1 AND b = 2) FROM public.parts"
      )
      #expect((parts.string(0, 0).flatMap { Int($0) } ?? 5000) < 5000)
      #expect(parts.string(0, 1) == "5000" && parts.string(0, 2) == "5000")
    }
  }

  /// Where there is no such way, the step says why.
  @Test(arguments: [
    (
      "columns: {id: integer, a: TYPE?}, rules: {r: {event: update, do: NOTHING}}", "integer", "bigint",
      "a rule would see a copy of the values as updates"
    ),
    (
      "columns: {id: integer, a: TYPE?, b: {type: bigint, nullable: true, generated: a + 1}}", "integer",
      "bigint",
      "column public.t.b is computed from it"
    ),
    (
      "columns: {id: integer, a: TYPE?}, partition_by: {hash: [id]}, partitions: {p: {modulus: 1, remainder: 0}}",
      "integer", "bigint", "the table shares its columns with others"
    ),
    (
      "columns: {id: integer, a: TYPE?}, exclusions: {e: {using: btree, elements: [{column: a, with: =}]}}",
      "integer",
      "bigint", "exclusion constraint public.t.e can't be built beside itself"
    ),
    (
      "columns: {id: integer, a: {type: TYPE, nullable: true, using: 'a::TYPE'}}", "timestamptz", "date",
      "sessions may convert the values differently"
    ),
    (
      "columns: {id: integer, a: {type: TYPE, nullable: true, using: 'gen_random_uuid()'}}", "text", "uuid",
      "sessions may convert the values differently"
    ),
    ("columns: {id: integer, a: {type: TYPE, nullable: true, strategy: in-place}}", "integer", "bigint", ""),
  ])
  func saysWhyNot(_ table: String, _ old: String, _ new: String, _ obstacle: String) async throws {
    try await SpecDatabase.with { database in
      func specs(_ type: String) -> String {
        "tables: {t: {\(table.split(separator: "TYPE").joined(separator: type))}}"
      }
      try await database.bring(to: specs(old))
      try await database.run("INSERT INTO public.t (id) VALUES (1)")
      let plan = try await database.migration(to: specs(new)).plan
      let step = try #require(plan.steps.first { $0.address.label == "public.t.a" })
      #expect(step.reason == (obstacle.isEmpty ? nil : "in place, because \(obstacle)"))
      #expect(!step.facts.rewrites.isEmpty, "\(plan.steps.map(\.headline)) \(plan.steps.map(\.facts))")
      try await database.bring(to: specs(new))
      #expect(try await database.migration(to: specs(new)).plan.isEmpty)
    }
  }
}
