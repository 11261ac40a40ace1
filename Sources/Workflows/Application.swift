import CatalogModel
package import Diffing
package import Execution
import Foundation
import Introspection
import LocalServer
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
  /// - Throws: `WorldChanged` when the database is no longer what the plan was made for, a `Diagnostic` where the role may
  ///   not do what the plan needs, `ExecutionFailure` for what the server refuses, `JournalRefused` where nothing can be
  ///   written down, and `Unfinished` when the outcome is not what the specs say; `DumpDisagrees` when `pg_dump` sees
  ///   another outcome than that of the rehearsal.
  /// - Returns: Whether `pg_dump` was asked.
  @discardableResult
  package func run(report: (Executor.Event) -> Void) async throws -> Bool {
    let before = await dump()
    guard try await !hasChanged() else { throw WorldChanged() }
    if let objection = try await migration.rights?.objection(in: connection) { throw objection }
    let executor = Executor(connection, limits: project.limits, environment: project.environment)
    try await executor.run(
      Script(
        migration.plan,
        undoneBy: PlanFile(down: migration, project)?.text,
        from: migration.beginning?.encoded(kinds: project.kinds)
      ),
      journal: try await journal(),
      report: report
    )
    try await Application.verify(connection, specs, project)
    guard let before, let after = await dump() else { return false }
    let disagreements = SchemaDump.disagreements(
      rehearsed: (migration.dumps[0], migration.dumps[1]),
      applied: (before, after)
    )
    guard disagreements.isEmpty else { throw DumpDisagrees(lines: disagreements) }
    return true
  }

  /// What pg_dump says of the database, where it has been asked of the rehearsal too.
  private func dump() async -> SchemaDump? {
    guard migration.dumps.count == 2, let dumper = project.dumper else { return nil }
    // A second opinion isn't worth a longer wait: where somebody holds a table, the plan itself has to wait for it.
    let timeout = min(project.limits.lockTimeout, 1_000)
    return await dumper.dump(connection.options, lockTimeout: timeout).map { SchemaDump($0) }
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

/// A plan has not done in the database what it did in the rehearsal, as pg_dump sees it.
package struct DumpDisagrees: Error {
  /// A line for each object.
  package let lines: [String]
}

/// The database does not equal the specs after a plan that was proven to lead there.
package struct Unfinished: Error {
  package let differences: [Difference]
}
