import CatalogModel
package import Diffing
package import Execution
import Foundation
import Introspection
import Planning
package import PostgresClient

/// One apply: from taking the lock to reading back what came of it.
package struct Application: Sendable {
  package let migration: Migration
  let connection: Connection
  let specs: CompiledSpecs
  let project: Project

  /// Takes the lock and makes the plan.
  ///
  /// - Throws: `ApplyInProgress` when another apply holds the lock, `UnfinishedApply` when one has stopped halfway, and
  ///   whatever planning throws.
  package init(
    of specs: CompiledSpecs,
    to connection: Connection,
    in project: Project,
    following edited: PlanFile? = nil
  ) async throws {
    try await ApplyLock.take(connection)
    if let unfinished = try await Journal.unfinished(connection) { throw UnfinishedApply(unfinished) }
    self.connection = connection
    self.specs = specs
    self.project = project
    let database = try await LiveDatabase(reading: connection, for: project)
    migration = try await Migration(of: specs, to: database, in: project, following: edited)
  }

  /// Runs the plan and reads the database back.
  ///
  /// - Parameter report: Told of each step before it begins.
  /// - Throws: `WorldChanged` when the database is no longer what the plan was made for, `ExecutionFailure` for what
  ///   the server refuses, `JournalRefused` where nothing can be written down, and `Unfinished` when the outcome is not what
  ///   the specs say.
  package func run(report: (Executor.Event) -> Void) async throws {
    guard try await !hasChanged() else { throw WorldChanged() }
    let executor = Executor(connection, limits: project.limits, environment: project.environment)
    try await executor.run(
      migration.plan,
      undoneBy: PlanFile(down: migration, project)?.text,
      journal: try await journal(),
      report: report
    )
    try await Application.verify(connection, specs, project)
  }

  private func journal() async throws -> Journal? {
    guard project.keepsJournal else { return nil }
    try await Journal.prepare(connection)
    let file = PlanFile(migration, project)
    return Journal(
      connection,
      id: UUID().uuidString.lowercased(),
      plan: file.digest,
      origin: Project.origin
    )
  }

  /// Reads the database back, and compares it with the specs.
  static func verify(_ connection: Connection, _ specs: CompiledSpecs, _ project: Project) async throws {
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

/// An apply that has stopped halfway, and what can become of it.
package struct Resumption: Sendable {
  package let unfinished: Journal.Unfinished
  private let connection: Connection
  private let project: Project

  /// Takes the lock and looks for the apply; nil where none is unfinished.
  ///
  /// - Throws: `ApplyInProgress` when it is still under way, or another one.
  package init?(in connection: Connection, _ project: Project) async throws {
    try await ApplyLock.takeOver(connection)
    guard let unfinished = try await Journal.unfinished(connection) else { return nil }
    self.unfinished = unfinished
    self.connection = connection
    self.project = project
  }

  /// Does the rest, reads the database back, and compares it with the specs.
  ///
  /// - Throws: What an apply throws.
  package func finish(_ specs: CompiledSpecs, report: (Executor.Event) -> Void) async throws {
    try await executor.resume(unfinished, journal: journal, report: report)
    try await Application.verify(connection, specs, project)
  }

  /// Removes what is half done, and gives up the rest.
  package func abandon() async throws { try await executor.abandon(unfinished, journal: journal) }

  private var executor: Executor {
    Executor(connection, limits: project.limits, environment: project.environment)
  }

  private var journal: Journal {
    Journal(connection, id: unfinished.id, plan: unfinished.plan, origin: Project.origin)
  }
}

/// An apply has stopped halfway, and nobody has said what is to become of it.
package struct UnfinishedApply: Error, CustomStringConvertible {
  package let unfinished: Journal.Unfinished

  package init(_ unfinished: Journal.Unfinished) { self.unfinished = unfinished }

  package var description: String {
    let rest = unfinished.rest
    return "an apply by \(unfinished.user), begun at \(unfinished.since), has stopped: "
      + "\(rest.count) of \(unfinished.script.steps.count) steps are left, from \(rest.first?.headline ?? "the end") on"
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
