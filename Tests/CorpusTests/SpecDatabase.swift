import Diagnostics
import Execution
import Planning
import PostgresClient
import SQLText
import TestSupport
import Workflows

/// An empty database with a project whose specs are texts: for tests of what a migration says, refuses, or leaves alone.
struct SpecDatabase {
  let project: Project
  let connection: Connection

  /// Runs a body with a database of its own, in which a project manages some schemas.
  static func with(schemas: [String] = ["public"], _ body: (SpecDatabase) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { options in
        let connection = try await Connection.open(options)
        let project = Project(state: folder, scope: ScopeRules(schemas: schemas))
        do {
          try await body(SpecDatabase(project: project, connection: connection))
        } catch {
          await connection.close()
          throw error
        }
        await connection.close()
      }
    }
  }

  /// Runs statements by hand, as those do who don't ask plumb.
  func run(_ statements: String) async throws {
    _ = try await connection.execute(SQL(verbatim: statements))
  }

  /// Runs a plan.
  func run(_ plan: Plan) async throws {
    try await Executor(connection, limits: Executor.Limits()).run(Script(plan)) { _ in }
  }

  /// What a query gives.
  func rows(_ query: String) async throws -> [[String?]] {
    try await connection.query(SQL(verbatim: query)).map { row in
      row.rowSet.columnNames.indices.map { row[$0] }
    }
  }

  /// Plans what brings the database to specs.
  func migration(to specs: String, in project: Project? = nil) async throws -> Migration {
    let project = project ?? self.project
    let specs = CompiledSpecs(sources: [Source(path: "a.yaml", text: specs)], kinds: project.kinds)
    return try await Migration(
      of: try specs.checked(),
      to: LiveDatabase(reading: connection, for: project),
      in: project
    )
  }

  /// Brings the database to specs.
  func bring(to specs: String) async throws {
    try await run(migration(to: specs).plan)
  }
}
