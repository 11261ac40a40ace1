import Diagnostics
import LocalServer
import PostgresClient
import TestSupport
import Testing
import Workflows

/// What PostgreSQL refuses of specs is shown where it stands in them.
@Suite struct ErrorPlaceTests {
  @Test(arguments: [
    (
      """
      tables:
        t: {columns: {id: integer, name: text}}
      views:
        v: |
          SELECT id,
                 t.wrong
            FROM t
      """, "6:12", "t"
    ),
    (
      """
      functions:
        f:
          returns: integer
          sql_body: RETURN (SELECT 'é' || x FROM nowhere)
      """, "4:44", "nowhere"
    ),
    (
      """
      functions:
        f:
          returns: bigint
          body: |
            SELECT count(*)
              FROM nowhere
      """, "6:14", "nowhere"
    ),
    (
      """
      tables:
        t:
          columns: {id: integer}
          checks:
            c: id > 0 AND wrong > 1
      """, "5:21", "wrong"
    ),
    (
      """
      tables:
        t:
          columns:
            id: {type: integer, default: 1 + wrong(2)}
      """, "4:40", "wrong"
    ),
    (
      """
      tables:
        t:
          columns:
            id: integer
            n: {type: integer, generated: id + wrong}
      """, "5:42", "wrong"
    ),
    (
      """
      tables:
        t:
          columns: {id: integer}
          policies:
            p: {using: id > wrong}
      """, "5:23", "wrong"
    ),
    (
      """
      functions:
        f: {returns: trigger, language: plpgsql, body: BEGIN RETURN NEW; END}
      tables:
        t:
          columns: {id: integer}
          triggers:
            a: {before: [update], for_each: row, when: new.wrong > 1, execute: f()}
      """, "7:50", "new"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer, at: date}
          partition_by: {range: [at]}
          partitions:
            p1: {from: [2020-01-01], to: [2020-13-01]}
      """, "6:37", "2020"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer}
          partition_by: {list: [id]}
          partitions:
            p1: {in: [1, two, 3]}
      """, "6:20", "two"
    ),
    (
      """
      tables:
        p: {columns: {id: integer}, partition_by: {range: [id]}}
        p1: {partition_of: p, for: {from: [1], to: ['1e']}}
      """, "3:48", "1e"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer, name: text}
          partition_by: {range: [id, (lower(nam))]}
      """, "4:39", "nam"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer, name: text}
          indexes: {by_name: [id, lower(nam)]}
      """, "4:35", "nam"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer, name: text}
          indexes: {by_name: [id, wrong(name) desc nulls last]}
      """, "4:29", "wrong"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer}
          indexes: {some: {columns: [id], where: id > 0 AND wrong}}
      """, "4:55", "wrong"
    ),
    (
      """
      tables:
        p:
          columns: {id: integer}
          exclusions: {x: {using: btree, elements: [{column: id, with: "="}], where: id > wrong}}
      """, "4:85", "wrong"
    ),
  ])
  func isTheText(_ spec: String, place: String, text: String) async throws {
    try await SpecDatabase.with(schemas: ["*"]) { database in
      let invalid = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: spec) }
      let span = try #require(invalid?.diagnostics.first?.span)
      #expect(span.description == "a.yaml:\(place)")
      #expect(span.text == text)
    }
  }
  /// What needs each other is told once, and what only waits for it or for another refused object not at all.
  @Test(arguments: [
    (
      """
      views:
        v: select * from w
        w: select * from x
        x: {query: select 1 as a from public.v}
        waits: select * from v
      """, ["2:3 view public.v needs view public.w, which needs view public.x, which needs view public.v"]
    ),
    ("views:\n  v: select * from v", ["2:3 view public.v needs itself"]),
    (
      """
      schema: s
      views:
        b: select n from a
        a: select wrong as n from t
        c: select n from s.b
      tables: {t: {columns: {n: integer}}}
      """, [#"4:13 column "wrong" does not exist"#]
    ),
    (
      """
      composite_types: {c: {attributes: {d: d}}}
      domains: {d: {type: c}}
      tables: {t: {columns: {c: c}}}
      """, ["2:11 domain public.d needs composite type public.c, which needs domain public.d"]
    ),
  ])
  func isToldOnce(_ spec: String, _ expected: [String]) async throws {
    try await SpecDatabase.with(schemas: ["*"]) { database in
      let invalid = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: spec) }
      let found = invalid?.diagnostics.map { diagnostic in
        let start = diagnostic.span?.start
        return "\(start?.line ?? 0):\(start?.column ?? 0) \(diagnostic.message)"
      }
      #expect(found == expected)
    }
  }
}
