import CatalogModel
import Diagnostics
import Execution
import LocalServer
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// What belongs to the server, or reaches beyond it: roles and subscriptions.
@Suite struct RoleTests {
  private func migration(_ connection: Connection, to text: String, in project: Project) async throws
    -> Migration
  {
    let specs = CompiledSpecs(
      sources: [Source(path: "a.yaml", text: text)],
      kinds: project.kinds,
      managed: project.scope.managed
    )
    return try await Migration(
      of: try specs.checked(),
      to: LiveDatabase(reading: connection, for: project),
      in: project
    )
  }

  /// Brings a database to specs, expects nothing to be left to do, and gives the statements.
  @discardableResult
  private func migrate(_ connection: Connection, to text: String, in project: Project) async throws
    -> [String]
  {
    let migration = try await migration(connection, to: text, in: project)
    let executor = Executor(connection, limits: project.limits, environment: project.environment)
    try await executor.run(Script(migration.plan)) { _ in }
    let again = try await self.migration(connection, to: text, in: project)
    #expect(again.plan.steps.map(\.headline) == [])
    return migration.plan.steps.flatMap(\.statements).map(\.sql.text)
  }

  private func with(
    _ managed: Managed = Managed(roles: true),
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

  private func roles(_ pattern: String, on connection: Connection) async throws -> [String] {
    let rows = try await connection.query(
      "SELECT rolname FROM pg_roles WHERE rolname ~ \(Literal(pattern)) ORDER BY 1"
    )
    return rows.map { $0[0] ?? "" }
  }

  @Test func areLeftAloneUnlessSomebodySaysOtherwise() async throws {
    try await with(Managed()) { connection, project in
      let statements = try await migrate(connection, to: "roles: {left_alone: {login: true}}\n", in: project)
      #expect(statements == [])
      let specs = CompiledSpecs(
        sources: [Source(path: "a.yaml", text: "roles: {left_alone: {login: true}}\n")],
        kinds: project.kinds
      )
      #expect(specs.diagnostics.map(\.id) == ["roles.unmanaged"])
      #expect(try await roles("^left_alone$", on: connection) == [])
    }
  }

  @Test func comeChangeAndGo() async throws {
    try await with { connection, project in
      let created = try await migrate(
        connection,
        to: """
          roles:
            coming_group:
            coming_app:
              login: true
              connection_limit: 5
              valid_until: 2027-12-31
              member_of: [{role: coming_group, admin: true}, pg_monitor]
              settings: {statement_timeout: 30s}
              database_settings: {search_path: 'shop, public'}
              comment: It's the app.

          """,
        in: project
      )
      #expect(created.first == "CREATE ROLE coming_group")
      #expect(
        created.contains(
          "CREATE ROLE coming_app LOGIN CONNECTION LIMIT 5 VALID UNTIL '2027-12-31 00:00:00+00'"
        )
      )
      let pulled = try await Pull(of: connection, in: project)
      #expect(pulled.problems(in: project).isEmpty)
      let text = pulled.files.map(\.text).joined()
      #expect(text.contains("{role: coming_group, admin: true}"))
      #expect(
        text.contains("database_settings: {search_path: 'shop, public'}")
          || text.contains("search_path: shop, public")
      )
      let changed = try await migrate(
        connection,
        to: """
          roles:
            coming_group: {createdb: true}
            coming_app: {login: true, member_of: [coming_group], settings: {work_mem: 8MB}}

          """,
        in: project
      )
      #expect(changed.contains("ALTER ROLE coming_app CONNECTION LIMIT -1"))
      #expect(changed.contains("ALTER ROLE coming_app VALID UNTIL 'infinity'"))
      #expect(changed.contains("REVOKE pg_monitor FROM coming_app"))
      #expect(changed.contains("ALTER ROLE coming_app RESET statement_timeout"))
      #expect(changed.contains("ALTER ROLE coming_group CREATEDB"))
      // One that no spec declares is left alone.
      #expect(
        try await migrate(connection, to: "roles: {coming_group: {createdb: true}}\n", in: project) == []
      )
      let gone = "roles: {coming_app: {absent: true}, coming_group: {absent: true}}\n"
      let dropped = try await migrate(connection, to: gone, in: project)
      #expect(dropped.sorted() == ["DROP ROLE coming_app", "DROP ROLE coming_group"])
      #expect(try await roles("^(coming_|plumb_)", on: connection) == [])
    }
  }

  @Test func areNeverMadeForARehearsal() async throws {
    try await with { connection, project in
      let text = "roles: {tried_app: {login: true}}\n"
      let plan = try await migration(connection, to: text, in: project).plan
      #expect(plan.steps.count == 1)
      #expect(try await roles("^(tried_|plumb_)", on: connection) == [])
      let granting = text + "tables: {t: {columns: {a: integer}, grants: {tried_app: [select]}}}\n"
      let invalid = await #expect(throws: InvalidSpecs.self) {
        _ = try await migration(connection, to: granting, in: project)
      }
      #expect(invalid?.diagnostics.map(\.id) == ["role.not-yet"])
      #expect(try await roles("^(tried_|plumb_)", on: connection) == [])
    }
  }

  @Test func areRenamedWithAllThatNamesThem() async throws {
    let other = try await TestServer.another().cluster.connectionOptions(database: "postgres")
    try await with { connection, project in
      var project = project
      project.scratch = other
      let text = """
        roles: {NAME: {connection_limit: 5}}
        tables:
          t:
            columns: {a: {type: integer, grants: {NAME: [update]}}}
            owner: NAME
            grants: {shop_app: [select]}
            row_security: true
            policies: {p: {to: [NAME], using: 'true'}}
        views:
          v: {query: SELECT a FROM t, grants: {NAME: [select]}, column_grants: {a: {NAME: [insert]}}}
        default_privileges: {NAME: {tables: {shop_app: [select]}}}

        """
      try await migrate(connection, to: text.replacing("NAME", with: "renamed_before"), in: project)
      let renaming = text.replacing(
        "NAME: {connection_limit",
        with: "NAME: {was: renamed_before, connection_limit"
      )
      .replacing("NAME", with: "renamed_after")
      let statements = try await migrate(connection, to: renaming, in: project)
      #expect(statements == ["ALTER ROLE renamed_before RENAME TO renamed_after"])
      let held = try await #require(throws: InvalidSpecs.self) {
        _ = try await migration(
          connection,
          to:
            "roles: {renamed_after: {absent: true}}\ntables: {t: {columns: {a: integer}, owner: renamed_after}}\n",
          in: project
        )
      }
      #expect(held.diagnostics.map(\.message) == ["the role `renamed_after` is to be absent"])
      _ = try await connection.execute(
        "DROP OWNED BY renamed_after CASCADE; DROP ROLE renamed_after"
      )
    }
    let scratch = try await Connection.open(other)
    #expect(try await roles("^(renamed_|plumb_)", on: scratch) == [])
    await scratch.close()
  }

  @Test func keepTheirPasswordsToThemselves() async throws {
    try await with { connection, project in
      _ = try await connection.execute("CREATE ROLE secretive LOGIN PASSWORD 'hush'")
      let pulled = try await Pull(of: connection, in: project).files.map(\.text).joined()
      #expect(pulled.contains("secretive:"))
      #expect(!pulled.contains("SCRAM") && !pulled.contains("hush"))
      #expect(try await migrate(connection, to: "roles: {secretive: {login: true}}\n", in: project) == [])
      _ = try await connection.execute("DROP ROLE secretive")
    }
  }

  @Test func aRoleOfTheWrongShapeIsFoundWithoutAServer() {
    let text = "roles: {a: {absent: true, login: true}, b: {valid_until: soon}, c: {password: x}}\n"
    let specs = CompiledSpecs(sources: [Source(path: "a.yaml", text: text)], kinds: Project().kinds)
    #expect(specs.diagnostics.filter { $0.severity == .error }.count == 3)
  }

  @Test func aSubscriptionIsCreatedWithoutConnecting() async throws {
    try await with(Managed()) { connection, project in
      var project = project
      project.environment = ["UPSTREAM": "host=/nowhere dbname=x password=hush"]
      let text = "subscriptions: {inbound: {connection: '${UPSTREAM}', publications: [b, a], binary: true}}\n"
      let created = try await migrate(connection, to: text, in: project)
      let isModern = connection.version.major >= 18
      #expect(
        created == [
          "CREATE SUBSCRIPTION inbound CONNECTION '${UPSTREAM}' PUBLICATION a, b WITH (connect = false, "
            + "slot_name = 'inbound', binary = true\(isModern ? ", streaming = off" : ""))"
        ] || isModern
      )
      let rows = try await connection.query(
        "SELECT subenabled, subconninfo FROM pg_subscription WHERE subname = 'inbound'"
      )
      #expect(rows.first?[0] == "f")
      #expect(rows.first?[1] == "host=/nowhere dbname=x password=hush")
      let pulled = try await Pull(of: connection, in: project)
      #expect(pulled.problems(in: project).isEmpty)
      let specs = pulled.files.map(\.text).joined()
      #expect(specs.contains("${INBOUND_CONNECTION}") && !specs.contains("hush"))
      #expect(try await migrate(connection, to: specs, in: project) == [])
      let renamed = text.replacing("{inbound: {", with: "{inwards: {was: inbound, slot_name: inbound, ")
      #expect(
        try await migrate(connection, to: renamed, in: project) == [
          "ALTER SUBSCRIPTION inbound RENAME TO inwards"
        ]
      )
      let changed =
        "subscriptions: {inwards: {connection: '${UPSTREAM}', publications: [a], slot_name: none, comment: c}}\n"
      #expect(
        try await migrate(connection, to: changed, in: project) == [
          "ALTER SUBSCRIPTION inwards SET PUBLICATION a WITH (refresh = false)",
          "ALTER SUBSCRIPTION inwards SET (slot_name = NONE)",
          "ALTER SUBSCRIPTION inwards SET (binary = false)",
          "COMMENT ON SUBSCRIPTION inwards IS 'c'",
        ]
      )
      _ = try await connection.execute("DROP SUBSCRIPTION inwards")
    }
  }

  @Test func aSubscriptionThatGoesSaysWhatItLeavesBehind() async throws {
    try await with(Managed()) { connection, project in
      _ = try await connection.execute(
        "CREATE SUBSCRIPTION leaving CONNECTION 'dbname=x' PUBLICATION p WITH (connect = false, slot_name = 'kept')"
      )
      let text = "subscriptions: {other: {connection: '${X}', publications: [p], slot_name: none}}\n"
      var project = project
      project.environment = ["X": "dbname=x"]
      let dangers = try await migration(connection, to: text, in: project).plan.dangers
      #expect(dangers.contains { $0.hazard.id == .dataLoss && $0.hazard.message.contains("kept") })
      try await migrate(connection, to: text, in: project)
      _ = try await connection.execute("DROP SUBSCRIPTION other")
    }
  }
}
