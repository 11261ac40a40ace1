import CatalogModel
import Diagnostics
import Execution
import Foundation
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

  @Test(arguments: [
    (
      "a: integer", "INSERT INTO t VALUES (1, NULL), (2, NULL)",
      "column public.t.a: 2 rows have no value: id = 1, 2"
    ),
    (
      "a: integer?}, unique: {k: [a]", "INSERT INTO t SELECT n, n % 2 FROM generate_series(1, 9) AS n",
      "unique constraint public.t.k: 2 values occur more than once: a = "
    ),
    (
      "a: integer?}, indexes: {k: {columns: [a], unique: true, where: a > 1}",
      "INSERT INTO t VALUES (1, 1), (2, 1), (3, 2), (4, 2)",
      "index public.t.k: 1 value occurs more than once: a = 2"
    ),
    (
      "a: integer?}, checks: {c: a <> 5", "INSERT INTO t SELECT n, 5 FROM generate_series(1, 9) AS n",
      "check constraint public.t.c: 9 rows break it: id = 1, 2, 3, ..."
    ),
    (
      "a: integer?}, foreign_keys: {f: {columns: [a], references: t}",
      "INSERT INTO t VALUES (1, 1), (2, NULL), (3, 7)",
      "foreign key public.t.f: 1 value has no row in public.t: a = 7"
    ),
    (
      "a: smallint?", "INSERT INTO t VALUES (1, 70000), (2, 7), (3, -32769), (4, -32768)",
      "column public.t.a: 2 rows break it: id = 1, 3"
    ),
    (
      "a: 'numeric(4,2)?'", "INSERT INTO t VALUES (1, 99), (2, 100)",
      "column public.t.a: 1 row breaks it: id = 2"
    ),
    ("a: varchar(2)?", "INSERT INTO t VALUES (1, 123)", "column public.t.a: 1 row breaks it: id = 1"),
  ])
  func rowsAreAsked(_ columns: String, _ seed: String, _ message: String) async throws {
    try await SpecDatabase.with { database in
      func specs(_ columns: String) -> String {
        "tables: {t: {columns: {id: integer, \(columns)}, primary_key: [id]}}"
      }
      try await database.bring(to: specs("a: integer?"))
      try await database.run(seed)
      let invalid = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(to: specs(columns))
      }
      #expect(
        invalid?.diagnostics.first?.message.hasPrefix(message) == true,
        "\(invalid?.diagnostics.first?.message ?? "")"
      )
      #expect(invalid?.diagnostics.first?.span != nil)
    }
  }

  /// What a type allows that the plan itself makes is known from the specs.
  @Test func typesThatAreYetToComeAreAsked() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(
        to: "tables: {t: {columns: {id: integer, a: text, b: text?, c: 'text[]'}, primary_key: [id]}}"
      )
      try await database.run("INSERT INTO t VALUES (1, 'x', 'yes', '{x}'), (2, 'z', NULL, '{x,z}')")
      let invalid = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(
          to: """
            enums: {kind: [x, y]}
            domains: {short: {type: text, checks: {c: length(value) < 3}}, known: {type: short, nullable: false}}
            tables: {t: {columns: {id: integer, a: kind, b: known?, c: 'kind[]'}, primary_key: [id]}}
            """
        )
      }
      #expect(
        invalid?.diagnostics.map(\.message) == [
          "column public.t.a: 1 row breaks it: id = 2",
          "column public.t.b: 2 rows are not of domain public.known: id = 1, 2",
          "column public.t.c: 1 row breaks it: id = 2",
        ]
      )
    }
  }

  /// Nothing can be said of rows that the plan itself changes before.
  @Test func rowsThatThePlanMendsAreNoObstacle() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables: {t: {columns: {id: integer, a: integer?}}}")
      try await database.run("INSERT INTO t VALUES (1, NULL), (2, 3)")
      let after =
        "tables: {t: {columns: {id: integer, a: {type: integer, backfill: 30 * id}}, checks: {c: a IS NOT NULL}, unique: [[a]]}}"
      try await database.bring(to: after)
      #expect(try await database.migration(to: after).plan.isEmpty)
    }
  }

  /// A table that somebody else holds is not waited for: what its rows are like, the statement itself will find.
  @Test func nobodyIsWaitedFor() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables: {t: {columns: {a: integer?}}}")
      try await database.run("INSERT INTO public.t VALUES (NULL)")
      let other = try await Connection.open(database.connection.options)
      _ = try await other.execute("BEGIN; LOCK TABLE public.t")
      var project = database.project
      project.limits.lockTimeout = 100
      let plan = try await database.migration(to: "tables: {t: {columns: {a: integer}}}", in: project).plan
      #expect(!plan.isEmpty)
      #expect(await database.connection.transactionStatus == .idle)
      await other.close()
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

  @Test(arguments: [
    ("tables: {t: {columns: {id: integer, a: text}, primary_key: [id]}}", true),
    ("tables: {u: {was: t, columns: {id: integer, a: text}, primary_key: [id]}}", true),
    ("enums: {e: [x]}\ntables: {t: {columns: {id: integer, a: e}, primary_key: [id]}}", true),
    ("tables: {t: {columns: {id: integer, a: text?}, primary_key: [id]}}", false),
    ("tables: {t: {columns: {id: integer, a: {type: text, backfill: \"'x'\"}}, primary_key: [id]}}", false),
    ("tables: {t: {columns: {id: integer, a: bigserial}, primary_key: [id]}}", false),
    (
      "domains: {d: {type: text, default: \"'x'\"}}\ntables: {t: {columns: {id: integer, a: d}, primary_key: [id]}}",
      false
    ),
  ])
  func aColumnThatNeedsValuesIsNotForTablesWithRows(_ after: String, _ isObstacle: Bool) async throws {
    let before = "tables: {t: {columns: {id: integer}, primary_key: [id]}}"
    try await SpecDatabase.with { database in
      try await database.bring(to: before)
      #expect(try await !database.migration(to: after).plan.isEmpty, "nobody minds in an empty table")
      try await database.run("INSERT INTO public.t VALUES (7), (8)")
      guard isObstacle else {
        try await database.bring(to: after)
        return
      }
      let invalid = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: after) }
      #expect(
        invalid?.diagnostics.map {
          $0.message.components(separatedBy: ": ").dropFirst().joined(separator: ": ")
        }
          == ["2 rows would have no value: id = 7, 8"]
      )
    }
  }

  private static func table(_ column: String, _ rest: String = "") -> String {
    "tables: {t: {columns: {id: integer, \(column)}, primary_key: [id]\(rest)}}\n"
  }

  private static func partitioned(_ partitions: String, _ rest: String = "") -> String {
    "tables: {p: {columns: {id: integer}, partition_by: {range: [id]}, partitions: {\(partitions)}}\(rest)}\n"
  }

  @Test(arguments: [
    (
      "domains: {d: integer}\n" + table("a: d"), "INSERT INTO public.t VALUES (1, -1)",
      "domains: {d: {type: integer, checks: {positive: value > 0}}}\n" + table("a: d"),
      "domain public.d: 1 value of public.t.a breaks it: id = 1"
    ),
    (
      "domains: {d: integer}\n" + table("a: d?"), "INSERT INTO public.t VALUES (1, NULL)",
      "domains: {d: {type: integer, nullable: false}}\n" + table("a: d?"),
      "domain public.d: 1 value of public.t.a breaks it: id = 1"
    ),
    (
      "domains: {d: {type: integer, checks: {positive: value > 0}}}\n" + table("a: integer"),
      "INSERT INTO public.t VALUES (1, -1)",
      "domains: {d: {type: integer, checks: {positive: value > 0}}}\n" + table("a: d"),
      "column public.t.a: 1 row is not of domain public.d: id = 1"
    ),
    (
      "domains: {d: integer}\n" + table("a: d"), "INSERT INTO public.t VALUES (1, 50), (2, 5)",
      "domains: {d: {type: bigint, checks: {c: VALUE < 10}}}\n" + table("a: d"),
      "column public.t.a: 1 row is not of domain public.d: id = 1"
    ),
    (
      "domains: {d: integer}\n" + table("a: d?"), "INSERT INTO public.t VALUES (1, 50), (2, NULL)",
      "domains: {inner: {type: bigint, checks: {c: VALUE > 0}}, d: {type: inner, nullable: false}}\n"
        + table("a: d?"),
      "column public.t.a: 1 row is not of domain public.d: id = 2"
    ),
    (
      "domains: {d: text}\n" + table("a: d"), "INSERT INTO public.t VALUES (1, 'x')",
      "domains: {d: integer}\n" + table("a: d"),
      "column public.t.a: invalid input syntax for type integer: \"x\""
    ),
    (
      "domains: {d: integer}\n" + table("a: 'd[]'"),
      "INSERT INTO public.t VALUES (1, '{5}'), (2, '{5,50,NULL}')",
      "domains: {d: {type: bigint, checks: {c: VALUE < 10}}}\n" + table("a: 'd[]'"),
      "column public.t.a: 1 row breaks it: id = 2"
    ),
    (
      "domains: {d: integer}\ncomposite_types: {c: {attributes: {x: d, y: d}}}\n" + table("a: c?"),
      "INSERT INTO public.t VALUES (1, '(5,5)'), (2, '(5,50)'), (3, NULL), (4, '(,5)')",
      "domains: {d: {type: bigint, nullable: false, checks: {c: VALUE < 10}}}\n"
        + "composite_types: {c: {attributes: {x: d, y: d}}}\n" + table("a: c?"),
      "column public.t.a: 2 rows break it: id = 2, 4"
    ),
    (
      "composite_types: {c: {attributes: {n: 'numeric(12,2)'}}}\n" + table("a: c"),
      "INSERT INTO public.t VALUES (1, ROW(99.99)), (2, ROW(100)), (3, ROW('NaN'))",
      "composite_types: {c: {attributes: {m: {type: 'numeric(4,2)', was: n}}}}\n" + table("a: c"),
      "column public.t.a: 1 row breaks it: id = 2"
    ),
    (
      "composite_types: {c: {attributes: {n: bigint}}, outer: {attributes: {cs: 'c[]'}}}\ndomains: {d: outer}\n"
        + table("a: d"),
      "INSERT INTO public.t VALUES (1, ROW('{(1)}')), (2, ROW('{(1),NULL,(40000)}')), (3, ROW(NULL))",
      "composite_types: {c: {attributes: {n: smallint}}, outer: {attributes: {cs: 'c[]'}}}\ndomains: {d: outer}\n"
        + table("a: d"),
      "column public.t.a: 1 row breaks it: id = 2"
    ),
    (
      "composite_types: {c: {attributes: {n: text}}}\n" + table("a: c"),
      "INSERT INTO public.t VALUES (1, ROW('x'))",
      "composite_types: {c: {attributes: {n: integer}}}\n" + table("a: c"),
      "column public.t.a: invalid input syntax for type integer: \"x\""
    ),
    (
      "enums: {e: [a, b]}\ncomposite_types: {c: {attributes: {v: e}}}\n" + table("a: c"),
      "INSERT INTO public.t VALUES (1, ROW('b')), (2, ROW('a'))",
      "enums: {e: [a]}\ncomposite_types: {c: {attributes: {v: e}}}\n" + table("a: c"),
      "column public.t.a: 1 row breaks it: id = 1"
    ),
    (
      "enums: {e: [a, b]}\n" + table("a: e"), "INSERT INTO public.t VALUES (1, 'b'), (2, 'a')",
      "enums: {e: [a]}\n" + table("a: e"), "column public.t.a: 1 row breaks it: id = 1"
    ),
    (
      "enums: {e: [a, b]}\n" + table("a: 'e[]'"), "INSERT INTO public.t VALUES (1, '{a,b}'), (2, '{a,NULL}')",
      "enums: {e: [a]}\n" + table("a: 'e[]'"), "column public.t.a: 1 row breaks it: id = 1"
    ),
    (
      table("a: integer"), "INSERT INTO public.t VALUES (1, 0)",
      table("a: integer, g: {type: integer, generated: 1 / a}"), "column public.t.g: division by zero"
    ),
    (
      table("a: integer"), "INSERT INTO public.t VALUES (1, 0)",
      table("a: integer", ", indexes: {i: [1 / a]}"),
      "index public.t.i: division by zero"
    ),
    (
      table("r: int4range"), "INSERT INTO public.t VALUES (1, '[1,5)'), (2, '[2,3)'), (3, '[7,8)')",
      table("r: int4range", ", exclusions: {x: {using: gist, elements: [{column: r, with: '&&'}]}}"),
      "exclusion constraint public.t.x: 1 row conflicts with another: id = 1"
    ),
    (
      table("a: integer") + "materialized_views: {m: {query: select a from t}}",
      "INSERT INTO public.t VALUES (1, 1), (2, 1); REFRESH MATERIALIZED VIEW public.m",
      table("a: integer")
        + "materialized_views: {m: {query: select a from t, indexes: {i: {columns: [a], unique: true}}}}",
      "index public.m.i: 1 value occurs more than once: a = 1"
    ),
    (
      partitioned("", ", c: {columns: {id: integer}}"), "INSERT INTO public.c VALUES (100)",
      partitioned("c: {for: {from: [1], to: [10]}}"), "table public.c: 1 row breaks it: ctid = (0,1)"
    ),
    (
      partitioned("d: {for: default}"), "INSERT INTO public.p VALUES (5), (50)",
      partitioned("d: {for: default}, c: {for: {from: [1], to: [10]}}"),
      "table public.c: 1 row breaks it: ctid = (0,1)"
    ),
    (
      partitioned("c: {for: {from: [1], to: [10]}}"), "INSERT INTO public.p VALUES (9)",
      partitioned("c: {for: {from: [1], to: [5]}}"), "table public.c: 1 row breaks it: ctid = (0,1)"
    ),
    (
      table("a: integer"), "INSERT INTO public.t VALUES (1, 5)",
      "tables: {u: {was: t, columns: {id: integer, a: integer -> u}, primary_key: [id]}}",
      "foreign key public.u.u_a_fkey: 1 value has no row in public.u: a = 5"
    ),
    (
      table("a: integer"), "INSERT INTO public.t VALUES (1, 5)",
      table("b: {type: integer, was: a}", ", checks: {c: b > 6}"),
      "check constraint public.t.c: 1 row breaks it: id = 1"
    ),
    (
      table("a: integer"), "INSERT INTO public.t VALUES (1, 5), (2, 5)",
      table("b: {type: integer, was: a}", ", unique: [[b]]"),
      "unique constraint public.t.t_b_key: 1 value occurs more than once: b = 5"
    ),
    (
      table("a: integer?"), "INSERT INTO public.t VALUES (1, NULL)", table("b: {type: integer, was: a}"),
      "column public.t.b: 1 row has no value: id = 1"
    ),
  ])
  func theDataIsAskedBeforehand(_ before: String, _ seed: String, _ after: String, _ message: String)
    async throws
  {
    try await SpecDatabase.with { database in
      try await database.bring(to: before)
      try await database.run(seed)
      let invalid = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: after) }
      #expect(invalid?.diagnostics.map(\.message) == [message])
    }
  }

  /// What is called otherwise by then is what it was, and nobody minds labels that only get other names.
  @Test func newNamesAreNoObstacle() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "enums: {e: [a, b, c]}\n" + Self.table("a: e"))
      try await database.run("INSERT INTO public.t VALUES (1, 'b')")
      let after =
        "enums: {e: {labels: [z, a], renamed_labels: {z: b}}}\n" + Self.table("a2: {type: e, was: a}")
      try await database.bring(to: after)
      #expect(try await database.rows("SELECT a2 FROM public.t") == [["z"]])
    }
  }
}
