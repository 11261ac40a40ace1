import Diagnostics
import LocalServer
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What takes the columns of a table by their positions takes the same ones in the database as in the specs, or is refused.
@Suite struct ColumnCountTests {
  private static let columns = "id: integer, price: integer, stock: bigint?"
  private static let inTheMiddle = "id: integer, new: integer?, price: integer, stock: bigint?"
  private static let last = "id: integer, price: integer, stock: bigint?, new: integer?"

  /// Specs of a table, and of something that uses it.
  private static func specs(_ columns: String, _ rest: String) -> String {
    "tables: {t: {columns: {\(columns)}}}\n\(rest)"
  }

  private static func function(
    _ body: String,
    _ returns: String = "setof t",
    _ arguments: String = ""
  ) -> String {
    "functions: {f: {arguments: '\(arguments)', returns: '\(returns)', language: sql, sql_body: \"\(body)\"}}"
  }

  private static func view(_ query: String) -> String { "views: {v: {query: \"\(query)\"}}" }

  /// What takes three columns by their positions, and what it is when there are four.
  private static let counting = [
    (function("BEGIN ATOMIC SELECT * FROM t; END"), function("BEGIN ATOMIC SELECT * FROM t; END")),
    (
      function("BEGIN ATOMIC SELECT id, price, stock FROM t ORDER BY stock; END"),
      function("BEGIN ATOMIC SELECT id, 5, price, stock FROM t ORDER BY stock; END")
    ),
    (
      function("BEGIN ATOMIC INSERT INTO t VALUES (1, 2, 3) RETURNING *; END"),
      function("BEGIN ATOMIC INSERT INTO t (id, price) VALUES (1, 2) RETURNING *; END")
    ),
    (function("RETURN ROW(1, 2, 3)::t", "t"), function("RETURN ROW(1, 2, 3, 4)::t", "t")),
    (function("RETURN ROW(1, 2, 3)", "t"), function("RETURN ROW(1, 2, 3, 4)", "t")),
    (
      function("RETURN (('(' || x || ',2,3)')::t).price", "integer", "x text"),
      function("RETURN (('(' || x || ',2,3,4)')::t).price", "integer", "x text")
    ),
    (view("SELECT (ROW(1, 2, 3)::t).price AS p"), view("SELECT (ROW(1, 2, 3, 4)::t).price AS p")),
    (view("SELECT ('(1,2,3)'::t).price AS p"), view("SELECT ('(1,2,3,4)'::t).price AS p")),
    (view("SELECT '{\\\"(1,2,3)\\\"}'::t[] AS p"), view("SELECT '{\\\"(1,2,3,4)\\\"}'::t[] AS p")),
    (
      view("SELECT id FROM t WHERE t = ROW(1, 2, 3::bigint)"),
      view("SELECT id FROM t WHERE t = ROW(1, 2, 3, 4::bigint)")
    ),
  ]

  @Test(arguments: counting)
  func whatTakesColumnsByPositionIsRefused(_ before: String, _ after: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(Self.columns, before))
      let specs = Self.specs(Self.inTheMiddle, after)
      let refused = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: specs) }
      #expect(refused?.diagnostics.map(\.id) == ["plan.column-order"])
      #expect(refused?.diagnostics.first?.notes.first?.hasSuffix("id, price, stock, new") == true)
      #expect(refused?.diagnostics.first?.span?.start.line == 2)
    }
  }

  /// What uses the table, but finds its columns by their names, or leaves it to the server.
  @Test(arguments: [
    function("BEGIN ATOMIC SELECT t FROM t ORDER BY price; END"),
    function("RETURN (SELECT t FROM t)", "t"),
    function("BEGIN ATOMIC SELECT id, price FROM t; END", "table (a integer, b integer)"),
    function("RETURN (SELECT price FROM t WHERE new IS NULL)", "integer"),
    function("RETURN x.price", "integer", "x t"),
    function("BEGIN ATOMIC INSERT INTO t (id, price) VALUES (1, 2); END", "void"),
    function("RETURN (jsonb_populate_record(NULL::t, x)).price", "integer", "x jsonb"),
    "functions: {f: {returns: setof t, language: plpgsql, body: 'begin return query select * from t; end'}}",
    "functions: {f: {returns: setof t, language: sql, body: 'select * from t'}}",
    view("SELECT id, price, new FROM t"), view("SELECT * FROM t"), view("SELECT t AS row FROM t"),
    view("SELECT (t).price FROM t"), view("SELECT row_to_json(t) AS j, '(:row_typeid )' AS x FROM t"),
  ]) func whatDoesNotIsNot(_ rest: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(Self.columns, ""))
      try await database.bring(to: Self.specs(Self.inTheMiddle, rest))
      #expect(try await database.migration(to: Self.specs(Self.inTheMiddle, rest)).plan.isEmpty)
    }
  }

  @Test func aColumnAtTheEndIsTakenByPosition() async throws {
    let function = Self.function("BEGIN ATOMIC SELECT * FROM t; END")
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(Self.columns, function))
      try await database.run("INSERT INTO t VALUES (1, 2, 300)")
      try await database.bring(to: Self.specs(Self.last, function))
      #expect(try await database.rows("SELECT price, stock, new FROM f()") == [["2", "300", nil]])
    }
  }

  @Test(arguments: [
    "domains: {d: {type: t, checks: {c: 'VALUE IS DISTINCT FROM ROW(1, 2, 3, 4)::t'}}}",
    "domains: {d: {type: t, default: \"'(1,2,3,4)'\"}}",
    "tables: {u: {columns: {r: {type: t, default: 'ROW(1, 2, 3, 4)'}}}}",
    "tables: {u: {columns: {r: t}, checks: {c: 'r IS DISTINCT FROM ROW(1, 2, 3, 4)::t'}}}",
    "tables: {u: {columns: {r: t}, indexes: {i: {columns: ['(r = ROW(1, 2, 3, 4)::t)']}}}}",
    "tables: {u: {columns: {r: t}, indexes: {i: {columns: [r], where: 'r > ROW(1, 2, 3, 4)::t'}}}}",
    "tables: {u: {columns: {r: t}, policies: {p: {using: 'r = ROW(1, 2, 3, 4)::t'}}}}",
    """
    composite_types: {c: {attributes: {inner: t, n: integer}}}
    views: {v: {query: "SELECT '(\\"(1,2,3,4)\\",5)'::c AS c"}}
    """,
    "functions: {f: {arguments: 'x t = ROW(1, 2, 3, 4)', returns: integer, language: sql, body: 'SELECT 1'}}",
  ]) func everythingThatTakesColumnsByPositionIs(_ rest: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(Self.last, ""))
      let table = "tables: {t: {columns: {\(Self.inTheMiddle)}}, "
      let specs =
        rest.hasPrefix("tables: {")
        ? rest.replacing("tables: {", with: table) : Self.specs(Self.inTheMiddle, rest)
      let refused = await #expect(throws: InvalidSpecs.self) { _ = try await database.migration(to: specs) }
      #expect(refused?.diagnostics.map(\.id) == ["plan.column-order"])
    }
  }

  @Test func aRuleGivesRowsBackByPosition() async throws {
    let other = "u: {columns: {id: integer, new: integer?, price: integer, stock: bigint?}}"
    func specs(_ columns: String, _ rule: String) -> String {
      "tables: {t: {columns: {\(columns)}\(rule)}, \(other)}"
    }
    let rule = """
      , rules: {r: {event: insert, instead: true, do: "INSERT INTO u VALUES (1, 2, 3, 4)
      """
    try await SpecDatabase.with { database in
      try await database.bring(to: specs(Self.last, ""))
      let refused = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(to: specs(Self.inTheMiddle, rule + " RETURNING *\"}}"))
      }
      #expect(refused?.diagnostics.map(\.id) == ["plan.column-order"])
      try await database.bring(to: specs(Self.inTheMiddle, rule + "\"}}"))
    }
  }

  /// What has come to terms with the order is left alone when the plan is about something else.
  @Test func whatIsThereStays() async throws {
    let view = "views: {v: {query: 'SELECT (ROW(1, 2, 3)::t).a'}}"
    let (first, second) = ("id: integer?, a: integer?, b: integer?", "id: integer?, b: integer?, a: integer?")
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(first, view))
      try await database.bring(to: Self.specs(second, view + "\nenums: {other: [a]}"))
      #expect(try await database.migration(to: Self.specs(second, view)).plan.steps.count == 1)
    }
  }

  @Test func aColumnThatHeirsGetIsTakenByPosition() async throws {
    func specs(_ columns: String, _ rest: String) -> String {
      """
      tables: {p: {columns: {\(columns)}}, c: {inherits: [p], columns: {own: integer?}}}
      \(rest)
      """
    }
    let function = Self.function("BEGIN ATOMIC SELECT * FROM c; END", "setof c")
    try await SpecDatabase.with { database in
      try await database.bring(to: specs("id: integer?", ""))
      let refused = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(to: specs("id: integer?, new: integer?", function))
      }
      #expect(refused?.diagnostics.first?.notes.first?.hasSuffix("id, own, new") == true)
      try await database.bring(to: specs("id: integer?, new: integer?", ""))
      // A copy of the schema doesn't show it any more.
      let late = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(to: specs("id: integer?, new: integer?", function))
      }
      #expect(late?.diagnostics.map(\.id) == ["plan.column-order"])
    }
  }

  @Test func aComputedColumnIsTakenByPosition() async throws {
    guard try await TestServer.installation().major < 17 else { return }
    let function = Self.function("BEGIN ATOMIC SELECT * FROM t; END")
    func specs(_ factor: Int) -> String {
      Self.specs("id: integer, g: {type: integer, generated: id * \(factor)}, stock: integer", function)
    }
    try await SpecDatabase.with { database in
      try await database.bring(to: specs(2))
      let refused = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(to: specs(3))
      }
      #expect(refused?.diagnostics.first?.notes.first?.hasSuffix("id, stock, g") == true)
    }
  }

  @Test(arguments: [
    function("BEGIN ATOMIC SELECT * FROM t; END"), function("RETURN ROW(1, 2, 300)::t", "t"),
  ]) func aTypeChangesInPlace(_ function: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(Self.columns, function))
      try await database.run("INSERT INTO t VALUES (1, 2, 300)")
      let after = Self.specs(Self.columns.replacing("price: integer", with: "price: bigint"), function)
      let plan = try await database.migration(to: after).plan
      let reasons = plan.steps.compactMap(\.reason)
      let reason = "function public.f() takes the columns of the table by their position"
      #expect(reasons.contains("in place, because \(reason)"))
      try await database.run(plan)
      #expect(try await database.rows("SELECT price, stock FROM f()") == [["2", "300"]])
    }
  }

  @Test func theLastColumnGivesItsPlaceToAnother() async throws {
    let function = Self.function("BEGIN ATOMIC SELECT * FROM t; END")
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs("id: integer, price: integer", function))
      try await database.run("INSERT INTO t VALUES (1, 2)")
      let plan = try await database.migration(to: Self.specs("id: integer, price: bigint", function)).plan
      #expect(plan.steps.compactMap(\.reason).contains("through a second column"))
      try await database.run(plan)
      #expect(try await database.rows("SELECT id, price FROM f()") == [["1", "2"]])
    }
  }

  @Test func theWayBackIsNoneWhereColumnsWouldComeBackInAnotherOrder() async throws {
    let function = Self.function("BEGIN ATOMIC SELECT * FROM t; END")
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.specs(Self.inTheMiddle, function))
      let migration = try await database.migration(to: Self.specs(Self.columns, function))
      #expect(migration.down.obstacle?.contains("takes columns by their position") == true)
    }
  }
}
