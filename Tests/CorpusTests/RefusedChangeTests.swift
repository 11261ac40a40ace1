import CatalogModel
import Diagnostics
import Execution
import Planning
import PostgresClient
import TestSupport
import Testing
import Workflows

/// What PostgreSQL cannot change is refused at its place in the spec, with the way out.
@Suite struct RefusedChangeTests {
  @Test(arguments: [
    (
      "tables: {t: {columns: {id: integer?}}}", "tables: {t: {columns: {id: uuid?}}}",
      "column public.t.id: cannot cast type integer to uuid", "using: EXPRESSION"
    ),
    (
      "tables: {t: {columns: {id: json?}}}", "tables: {t: {columns: {id: 'integer[]?'}}}",
      "column public.t.id: cannot cast type json to integer[]", "using: EXPRESSION"
    ),
    (
      "tables: {a: {columns: {n: integer}}, holder: {columns: {v: a?}}}",
      "tables: {a: {columns: {n: bigint}}, holder: {columns: {v: a?}}}",
      #"column public.a.n: cannot alter table "a" because column "holder.v" uses its row type"#,
      "held by column public.holder.v"
    ),
    (
      "composite_types: {c: {attributes: {v: a}}}\ntables: {a: {columns: {n: integer}}, holder: {columns: {v: 'c[]?'}}}",
      "composite_types: {c: {attributes: {v: a}}}\ntables: {a: {columns: {n: integer, m: integer identity}}, holder: {columns: {v: 'c[]?'}}}",
      #"column public.a.m: cannot alter table "a" because column "holder.v" uses its row type"#,
      "held by column public.holder.v"
    ),
    (
      """
      tables: {p: {columns: {id: integer, day: date}, partition_by: {range: [day]}, partitions: {
        p1: {from: ['2021-01-01'], to: ['2022-01-01'], partition_by: {range: [id]}}}}}
      """,
      """
      tables: {p: {columns: {id: bigint, day: date}, partition_by: {range: [day]}, partitions: {
        p1: {from: ['2021-01-01'], to: ['2022-01-01'], partition_by: {range: [id]}}}}}
      """,
      "column public.p.id: its type cannot change, because the table is partitioned by it",
      "declare a new table"
    ),
    (
      """
      tables: {t: {columns: {id: integer identity}}}
      views: {v: {query: "select nextval('t_id_seq'::regclass) as n"}}
      """,
      """
      tables: {t: {columns: {id: serial}}}
      views: {v: {query: "select nextval('t_id_seq'::regclass) as n"}}
      """,
      "column public.t.id: its identity cannot go while others use its sequence",
      "let go of the identity's sequence first"
    ),
  ])
  func isExplained(_ before: String, _ after: String, _ message: String, _ wayOut: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: before)
      let refused = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: after) }
      let diagnostic = try #require(refused?.diagnostics.first)
      #expect(diagnostic.id == "plan.refused-change")
      #expect(diagnostic.message == message)
      #expect(diagnostic.span != nil)
      #expect(diagnostic.notes.joined(separator: "\n").contains(wayOut), "\(diagnostic.notes)")
    }
  }

  /// The way back is refused, and the way there is not: the name is taken again by what the others then find.
  @Test func sequenceOfOthersBecomesAnIdentity() async throws {
    let others = """
      functions: {f: {returns: bigint, language: sql, sql_body: "RETURN nextval('t_id_seq'::regclass)"}}
      views: {v: {query: "select nextval('t_id_seq'::regclass) as n"}}
      """
    let tables = { (id: String, n: String) in
      "\ntables: {t: {columns: {id: \(id)}}, u: {columns: {m: integer = nextval('t_id_seq'), n: \(n)}}}"
    }
    try await SpecDatabase.with { database in
      try await database.bring(to: others + tables("serial", "integer"))
      let after = others + tables("integer identity", "integer = nextval('t_id_seq')")
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }
}
