import CatalogModel
import Diagnostics
import Execution
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What stands in a schema that nobody manages and needs what a plan would take away is named, and nothing is run.
@Suite struct UnmanagedDependentsTests {
  private static let before = """
    enums: {mood: [sad, glad]}
    functions: {twice: {arguments: n integer, returns: integer, volatility: immutable, sql_body: RETURN n * 2}}
    sequences: {ids: bigint}
    tables:
      t:
        columns: {id: integer, gone: integer?}
        primary_key: [id]
        unique: {gone_once: [gone]}
    """

  private static let withoutColumn = before.replacing(", gone: integer?", with: "")
    .replacing("    unique: {gone_once: [gone]}", with: "")

  @Test(arguments: [
    ("CREATE VIEW theirs.v AS SELECT gone FROM public.t", withoutColumn, "view theirs.v"),
    (
      "CREATE MATERIALIZED VIEW theirs.m AS SELECT gone FROM public.t", withoutColumn,
      "materialized view theirs.m"
    ),
    (
      "CREATE FUNCTION theirs.f() RETURNS bigint LANGUAGE sql RETURN (SELECT max(gone) FROM public.t)",
      withoutColumn,
      "function theirs.f()"
    ),
    (
      "CREATE TABLE theirs.o (gone integer REFERENCES public.t (gone))",
      before.replacing("    unique: {gone_once: [gone]}", with: ""), "foreign key theirs.o.o_gone_fkey"
    ),
    (
      "CREATE TABLE theirs.o (n integer DEFAULT public.twice(1))",
      before.replacing(
        "functions: {twice: {arguments: n integer, returns: integer, volatility: immutable, sql_body: RETURN n * 2}}",
        with: ""
      ),
      "column theirs.o.n"
    ),
    (
      "CREATE TABLE theirs.o (n integer CHECK (public.twice(n) > 2))",
      before.replacing(
        "functions: {twice: {arguments: n integer, returns: integer, volatility: immutable, sql_body: RETURN n * 2}}",
        with: ""
      ),
      "check constraint theirs.o.o_n_check"
    ),
    (
      "CREATE TABLE theirs.o (n bigint DEFAULT nextval('public.ids'))",
      before.replacing("sequences: {ids: bigint}", with: ""),
      "column theirs.o.n"
    ),
    (
      "CREATE TABLE theirs.o (m public.mood)", before.replacing("enums: {mood: [sad, glad]}", with: ""),
      "column theirs.o.m"
    ),
    (
      "CREATE DOMAIN theirs.d AS public.mood", before.replacing("enums: {mood: [sad, glad]}", with: ""),
      "domain theirs.d"
    ),
    ("CREATE TABLE theirs.heir () INHERITS (public.t)", "enums: {mood: [sad, glad]}", "table theirs.heir"),
    (
      "CREATE TABLE theirs.o (n integer); CREATE RULE r AS ON INSERT TO theirs.o DO ALSO INSERT INTO public.t (id, gone) VALUES (new.n, 1)",
      withoutColumn, "rule theirs.o.r"
    ),
    (
      "CREATE TABLE theirs.o (n integer); CREATE POLICY p ON theirs.o USING (EXISTS (SELECT FROM public.t WHERE gone = n))",
      withoutColumn, "policy theirs.o.p"
    ),
  ])
  func areNamed(_ theirs: String, _ after: String, _ dependent: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run("CREATE SCHEMA theirs; " + theirs)
      let refused = await #expect(throws: UnmanagedDependents.self) {
        _ = try await database.migration(to: after)
      }
      #expect(
        refused?.pairs.map(\.dependent.description).contains(dependent) == true,
        "\(String(describing: refused))"
      )
    }
  }
}
