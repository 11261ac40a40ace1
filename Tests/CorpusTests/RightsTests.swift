import Diagnostics
import Execution
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What a role may not do is told before the first change, and not where PostgreSQL comes to it.
@Suite struct RightsTests {
  private static let before =
    "tables: {t: {columns: {id: integer}}, u: {columns: {id: integer}}}\nviews: {v: SELECT 1 AS one}"

  /// Runs an apply as a role.
  private func apply(_ database: SpecDatabase, as role: String, _ specs: String) async throws {
    var project = database.project
    project.keepsJournal = false
    let specs = CompiledSpecs(sources: [Source(path: "a.yaml", text: specs)], kinds: project.kinds)
    try await database.run("SET ROLE \(role)")
    do {
      try await Application(of: try specs.checked(), to: database.connection, in: project).run { _ in }
    } catch {
      try await database.run("RESET ROLE; SELECT pg_advisory_unlock_all()")
      throw error
    }
    try await database.run("RESET ROLE; SELECT pg_advisory_unlock_all()")
  }

  @Test func areAskedBeforeTheFirstChange() async throws {
    try await SpecDatabase.with(schemas: ["public", "s"]) { database in
      try await database.bring(to: Self.before)
      try await database.run(
        """
        REVOKE CREATE ON SCHEMA public FROM PUBLIC;
        ALTER TABLE public.t OWNER TO shop_owner; ALTER VIEW public.v OWNER TO shop_reporting
        """
      )
      let after = """
        schemas: {s: {}}
        tables: {t: {columns: {id: integer, note: text?}}, u: {columns: {id: integer}}, w: {columns: {id: integer}}}
        """
      let objection = await #expect(throws: Diagnostic.self) {
        try await apply(database, as: "shop_reporting", after)
      }
      #expect(objection?.id == "apply.missing-rights")
      #expect(
        objection?.message == "nothing was run: `shop_reporting` may not do all that the plan needs"
      )
      let notes = objection?.notes ?? []
      let name = try await database.rows("SELECT current_database()")[0][0] ?? ""
      #expect(
        notes.prefix(3) == [
          "table public.t belongs to `shop_owner`", "schema public: it may make nothing there",
          "database \(name): it may make no schemas there",
        ]
      )
      #expect(notes.dropFirst(3).first?.contains("`GRANT shop_owner TO shop_reporting`") == true)
      #expect(notes.contains("let it by `GRANT CREATE ON SCHEMA public TO shop_reporting`"))
      #expect(try await database.rows("SELECT to_regclass('public.v')") == [["public.v"]])
    }
  }

  /// Whoever may act as the owner, may drop as the owner of the schema, or was granted the privilege is not refused.
  @Test(arguments: [
    (
      "ALTER TABLE public.t OWNER TO shop_owner", "shop_owner",
      before.replacing("id: integer}}, u", with: "id: bigint}}, u")
    ),
    (
      "ALTER TABLE public.t OWNER TO shop_owner; ALTER SCHEMA public OWNER TO shop_app", "shop_app",
      "tables: {u: {columns: {id: integer}}}\nviews: {v: SELECT 1 AS one}"
    ),
    (
      "GRANT TRIGGER ON public.t TO shop_app", "shop_app",
      before.replacing(
        "t: {columns: {id: integer}}",
        with:
          "t: {columns: {id: integer}, triggers: {g: {before: [update], for_each: row, execute: suppress_redundant_updates_trigger()}}, grants: {shop_app: [trigger]}}"
      )
    ),
    (
      "GRANT SELECT ON public.t TO shop_app WITH GRANT OPTION", "shop_app",
      before.replacing(
        "t: {columns: {id: integer}}",
        with:
          "t: {columns: {id: integer}, grants: {shop_app: {with_grant_option: [select]}, shop_reporting: [select]}}"
      )
    ),
  ])
  func refuseNobodyWhoMay(_ rights: String, _ role: String, _ after: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(rights)
      try await apply(database, as: role, after)
    }
  }
}
