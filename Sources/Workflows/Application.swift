package import Diffing
import Execution
import Introspection
package import Planning
package import PostgresClient

/// One apply: from taking the lock to reading back what came of it.
package struct Application: Sendable {
  package let migration: Migration
  let connection: Connection
  let specs: CompiledSpecs
  let project: Project

  /// Takes the lock and makes the plan.
  ///
  /// - Throws: `ApplyInProgress` when another apply holds the lock, and whatever planning throws.
  package init(of specs: CompiledSpecs, to connection: Connection, in project: Project) async throws {
    try await ApplyLock.take(connection)
    self.connection = connection
    self.specs = specs
    self.project = project
    let database = try await LiveDatabase(reading: connection, for: project)
    migration = try await Migration(of: specs, to: database, in: project)
  }

  /// Runs the plan and reads the database back.
  ///
  /// - Parameter report: Told of each step before it begins, with its number.
  /// - Throws: `WorldChanged` when the database is no longer what the plan was made for, `ExecutionFailure` for what
  ///   the server refuses, and `Unfinished` when the outcome is not what the specs say.
  package func run(report: (Step, Int) -> Void) async throws {
    guard try await !hasChanged() else { throw WorldChanged() }
    let executor = Executor(connection, limits: project.limits, environment: project.environment)
    try await executor.run(migration.plan, report: report)
    let database = try await LiveDatabase(reading: connection, for: project)
    let drift = try await Drift(of: database, from: specs, in: project)
    guard drift.differences.isEmpty else { throw Unfinished(differences: drift.differences) }
  }

  private func hasChanged() async throws -> Bool {
    let now = try await Introspection.snapshot(
      of: connection,
      kinds: project.liveKinds,
      withDependencies: false
    ).catalog
    return !differences(from: migration.observed, to: migration.scope.projection(of: now)).isEmpty
  }
}

/// The database was changed by somebody else after the plan was made.
package struct WorldChanged: Error, CustomStringConvertible {
  package var description: String {
    "the database was changed after the plan was made, so nothing was run; plan again"
  }
}

/// The database does not equal the specs after a plan that was proven to lead there.
package struct Unfinished: Error {
  package let differences: [Difference]
}
