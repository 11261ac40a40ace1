import CatalogModel
import Diagnostics
import Diffing
package import Execution
import Foundation
import Introspection
import LocalServer
package import Planning
package import PostgresClient
import Rehearsal
import SQLText

/// An apply that has stopped halfway, and what can become of it.
package struct Resumption: Sendable {
  /// What became of the steps that were done when the rest was given up.
  package enum Undoing: Sendable {
    /// Nothing was left of any.
    case nothingToUndo
    /// The schema is what it was before, after so many steps.
    case undone(steps: Int)
    /// They stay as they are.
    case kept(because: Reason)

    package enum Reason: Sendable {
      /// What the way back would lose, for which nobody has given consent.
      case losses([Plan.Danger])
      /// There is no way back, for reasons that a rehearsal or the data gave.
      case obstacles([String])
      /// What the schema was before isn't known.
      case unknown
    }
  }

  package let unfinished: Journal.Unfinished
  private let connection: Connection
  private let project: Project

  /// Takes the lock and looks for the apply; nil where none is unfinished.
  ///
  /// - Parameters:
  ///   - connection: A session.
  ///   - project: The project.
  ///   - orGivenUp: Whether one will do that has been given up, to go back to what was there before it.
  /// - Throws: `ApplyInProgress` when it is still under way, or another one.
  package init?(in connection: Connection, _ project: Project, orGivenUp: Bool = false) async throws {
    try await ApplyLock.takeOver(connection)
    guard let unfinished = try await Journal.unfinished(connection, orGivenUp: orGivenUp) else { return nil }
    self.unfinished = unfinished
    self.connection = connection
    self.project = project
  }

  /// Does the rest, reads the database back, and compares it with the specs.
  ///
  /// - Throws: What an apply throws.
  package func finish(_ specs: CompiledSpecs, report: (Executor.Event) -> Void) async throws {
    try await executor.resume(unfinished, journal: journal(unfinished.id), report: report)
    try await Application.verify(connection, specs, project)
  }

  /// Removes what is half done, gives up the rest, and takes the schema back to what it was, where nothing is against it.
  ///
  /// The way back is planned as any other, from the schema as it is to what the journal says of how it was, and journalled
  /// as an apply of its own.
  ///
  /// - Parameters:
  ///   - consent: The losses that somebody accepts.
  ///   - begin: Told how many steps there will be.
  ///   - report: Told of each step before it begins.
  /// - Returns: What became of what was done.
  /// - Throws: What an apply throws.
  package func abandon(
    accepting consent: Consent,
    begin: (Int) -> Void = { _ in },
    report: (Executor.Event) -> Void
  ) async throws -> Undoing {
    try await executor.abandon(unfinished, journal: journal(unfinished.id))
    guard let beginning = unfinished.script.beginning.flatMap({ Beginning($0, kinds: project.kinds) }) else {
      return .kept(because: .unknown)
    }
    let plan: Plan
    do {
      guard let found = try await wayBack(to: beginning) else { return .nothingToUndo }
      plan = found
    } catch let defect as PlanDefect {
      return .kept(because: .obstacles([defect.description]))
    } catch let invalid as InvalidSpecs {
      return .kept(because: .obstacles(invalid.diagnostics.map(\.message)))
    } catch let cycle as DependencyCycle {
      return .kept(because: .obstacles([cycle.description]))
    }
    let risks = project.policy.risks(of: plan) { _ in nil }
    let refused = risks.of(.refuse) + consent.missing(from: risks).map(\.danger)
    guard refused.isEmpty else { return .kept(because: .losses(refused)) }
    begin(plan.steps.count)
    // Whoever gives up the way back as well still wants what was there in the beginning.
    let script = Script(plan, from: unfinished.script.beginning)
    try await executor.run(script, journal: journal(UUID().uuidString.lowercased()), report: report)
    return .undone(steps: plan.steps.count)
  }

  /// What leads from the schema as it is to what it was; nil where it is that already.
  private func wayBack(to beginning: Beginning) async throws -> Plan? {
    let database = try await LiveDatabase(reading: connection, for: project).ended(withDependencies: true)
    let (kinds, traits) = (project.kinds, database.traits)
    let live = Side(database.catalog.inScratch(project), dependencies: database.dependencies, kinds: kinds)
    var former = beginning.side(amid: live.catalog, database.dependencies, kinds: kinds)
    let comparison = try await Comparison(
      of: database,
      withFormer: former.catalog,
      summary: beginning.summary,
      in: project
    )
    guard !comparison.differences.isEmpty else { return nil }
    // What comes back belongs to the same role.
    for (address, owner) in beginning.owners where !live.catalog.contains(address) {
      if let owners = comparison.owners, owner != owners.user { former.catalog.setOwner(owner, of: address) }
    }
    let side = former
    return try await ScratchSupply.with(
      like: traits.scratchServer(of: project),
      major: traits.version.major
    ) { scratch in
      if project.scratch != nil { try await scratch.provide(live.catalog.roles.union(side.catalog.roles)) }
      let planning = MigrationPlanning(
        live: live,
        desired: side,
        comparison: comparison,
        project: project,
        server: traits.version,
        searchPath: traits.searchPath,
        scratch: scratch,
        database: connection
      )
      let performance = try await planning.proven(try await planning.route())
      let plan = Plan(
        steps: performance.steps,
        from: Fingerprint(live.catalog),
        to: Fingerprint(side.catalog),
        server: traits.version
      )
      let obstacles = try await Obstacles(
        in: live.catalog,
        to: side,
        connection,
        lockTimeout: project.limits.lockTimeout
      ).found(by: plan)
      guard obstacles.isEmpty else { throw InvalidSpecs(diagnostics: obstacles) }
      return plan
    }
  }

  private var executor: Executor {
    Executor(connection, limits: project.limits, environment: project.environment)
  }

  private func journal(_ id: String) -> Journal {
    Journal(connection, id: id, plan: unfinished.plan, origin: Project.origin)
  }
}
