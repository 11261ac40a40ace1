import CatalogModel
import Diagnostics
import Diffing
import Execution
import LocalServer
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// Roles, owners, and grants, as far as they are about more than one pair of specs.
@Suite struct AccessTests {
  private static let table = """
    tables:
      orders:
        columns:
          id: bigint identity
        identity_sequences:
          id: {comment: counts, grants: {shop_app: usage}}
        grants:
          shop_app: [select]
          shop_reporting: {with_grant_option: [select]}
    views:
      recent:
        query: SELECT id FROM orders
        grants: {shop_app: [select]}

    """

  private func specs(_ text: String, in project: Project) -> CompiledSpecs {
    CompiledSpecs(
      sources: [Source(path: "a.yaml", text: text)],
      kinds: project.kinds,
      managed: project.scope.managed
    )
  }

  /// Brings a database to specs, and gives the statements.
  @discardableResult
  private func migrate(_ connection: Connection, to text: String, in project: Project) async throws
    -> [String]
  {
    let database = try await LiveDatabase(reading: connection, for: project)
    let migration = try await Migration(of: try specs(text, in: project).checked(), to: database, in: project)
    try await Executor(connection, limits: Executor.Limits()).run(Script(migration.plan)) { _ in }
    let drift = try await Drift(
      of: LiveDatabase(reading: connection, for: project),
      from: specs(text, in: project),
      in: project
    )
    #expect(drift.differences.map(\.address.description) == [])
    return migration.plan.steps.flatMap(\.statements).map(\.sql.text)
  }

  private func with(
    _ managed: Managed = Managed(),
    _ body: (Connection, Project) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { options in
        let connection = try await Connection.open(options)
        let scope = ScopeRules(schemas: ["*"], managed: managed)
        try await body(connection, Project(specs: folder, state: "\(folder)/state", scope: scope))
        await connection.close()
      }
    }
  }

  /// In a schema `public` that somebody has made anew, nobody may look anything up, unlike in the first one.
  @Test func publicMadeAnewIsClosed() async throws {
    try await SpecDatabase.with { database in
      try await database.run("DROP SCHEMA public; CREATE SCHEMA public")
      let open = "tables: {t: {columns: {a: integer}}}"
      let plan = try await database.migration(to: open).plan
      #expect(plan.steps.flatMap(\.statements).map(\.sql).contains("GRANT USAGE ON SCHEMA public TO PUBLIC"))
      try await database.bring(to: "schemas: {public: {grants: {public: []}}}\n\(open)")
      #expect(try await database.rows("SELECT nspacl FROM pg_namespace WHERE nspname = 'public'") == [[nil]])
      try await database.bring(to: open)
      #expect(try await database.migration(to: open).plan.isEmpty)
    }
  }

  @Test func aMisspeltRoleIsFoundBeforeAnythingRuns() async throws {
    try await with { connection, project in
      let text = Self.table.replacing("shop_app: [select]\n", with: "shop_ap: [select]\n", maxReplacements: 1)
      let invalid = await #expect(throws: InvalidSpecs.self) {
        try await migrate(connection, to: text, in: project)
      }
      let problem = try #require(invalid?.diagnostics.first)
      #expect(invalid?.diagnostics.count == 1)
      #expect(problem.message == "the server has no role `shop_ap`")
      #expect(problem.notes == ["did you mean `shop_app`?"])
      #expect(problem.span.map { "\($0)" } == "a.yaml:8:7")
    }
  }

  @Test func aRoleThatIsGoneIsFoundInSpecsThatWereElaboratedBefore() async throws {
    try await with { connection, project in
      _ = try await connection.execute("CREATE ROLE shop_passing")
      let text = Self.table.replacing("shop_app:", with: "shop_passing:")
      try await migrate(connection, to: text, in: project)
      _ = try await connection.execute("DROP OWNED BY shop_passing; DROP ROLE shop_passing")
      await #expect(throws: InvalidSpecs.self) { try await migrate(connection, to: text, in: project) }
    }
  }

  @Test func aPrivilegeThatTheKindDoesNotHaveIsFoundWithoutAServer() {
    let text = Self.table.replacing("[select]\n", with: "[select, excute]\n", maxReplacements: 1)
    let problem = specs(text, in: Project()).diagnostics.first
    #expect(problem?.message == "there is no privilege `excute` on a table or view")
    #expect(problem?.span.map { "\($0)" } == "a.yaml:8:26")
    let near = specs(text.replacing("excute", with: "insrt"), in: Project()).diagnostics.first
    #expect(near?.notes == ["did you mean `insert`?"])
  }

  @Test func unmanagedGrantsStayAndNeedNoRoles() async throws {
    try await with(Managed(grants: false)) { connection, project in
      let text = Self.table.replacing("shop_app:", with: "nobody_has_this:")
      try await migrate(connection, to: text, in: project)
      _ = try await connection.execute("GRANT SELECT ON public.orders, public.recent TO shop_reporting")
      let changed = text.replacing("SELECT id FROM", with: "SELECT id::text AS id FROM")
      let statements = try await migrate(connection, to: changed, in: project)
      #expect(statements.last == "GRANT SELECT ON TABLE public.recent TO shop_reporting")
    }
  }

  @Test func allOwnersAreComparedWhereTheyAreManaged() async throws {
    try await with(Managed(owners: true)) { connection, project in
      try await migrate(connection, to: Self.table, in: project)
      _ = try await connection.execute("ALTER VIEW public.recent OWNER TO shop_owner")
      let pulled = try await Pull(of: connection, in: project).files.map(\.text).joined()
      #expect(pulled.contains("owner: shop_owner"))
      #expect(!pulled.contains("owner: postgres"))
      let statements = try await migrate(connection, to: Self.table, in: project)
      #expect(statements == ["ALTER VIEW public.recent OWNER TO postgres"])
    }
  }

  @Test func aPullOfWhatWasGrantedGivesItBack() async throws {
    try await with { connection, project in
      try await migrate(connection, to: Self.table, in: project)
      let pull = try await Pull(of: connection, in: project)
      #expect(pull.problems(in: project).isEmpty)
      let text = pull.files.map(\.text).joined(separator: "---\n")
      #expect(text.contains("shop_reporting: {with_grant_option: [select]}"))
      #expect(try await migrate(connection, to: text, in: project) == [])
    }
  }

  @Test func rolesThatAScratchServerLacksAreStoodInFor() async throws {
    let other = try await TestServer.other().cluster.connectionOptions(database: "postgres")
    let scratch = try await Connection.open(other)
    _ = try await scratch.execute(
      "CREATE ROLE left_behind; COMMENT ON ROLE left_behind IS 'plumb: stands in for a role of another server'"
    )
    try await with { connection, project in
      var project = project
      project.scratch = other
      try await migrate(connection, to: Self.table, in: project)
      let changed = Self.table.replacing("shop_app: [select]", with: "shop_app: [insert]", maxReplacements: 1)
      try await migrate(connection, to: changed + "    owner: shop_owner\n", in: project)
    }
    let rows = try await scratch.query("SELECT rolname FROM pg_roles WHERE rolname ~ '^(shop|left)_'")
    #expect(rows.map { $0[0] ?? "" } == [])
    await scratch.close()
  }
}
