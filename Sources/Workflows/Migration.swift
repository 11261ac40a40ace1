package import CatalogModel
package import Diffing
package import Introspection
package import Planning
import PostgresClient
import Rehearsal
import SQLText

/// A plan that has been proven, and what it was made from.
package struct Migration: Sendable {
  package let plan: Plan
  /// Where the live database and the specs differ.
  package let differences: [Difference]
  /// The specs, as PostgreSQL writes them, seen through the project's scope.
  package let desired: Catalog
  package let live: Catalog
  /// The objects that the specs declare deprecated, each with what they say to use instead.
  package let deprecations: [(address: ObjectAddress, message: String)]
  /// What of both is the specs' business.
  let scope: Scope
  /// The live objects that are none of the specs' business.
  package let hidden: Int
  /// The live objects for which plumb has no kind: they are never touched.
  package let unmodelled: UnmodelledObjects

  /// Compares specs with a database, and proves the plan that leads from one to the other.
  ///
  /// - Parameters:
  ///   - specs: The specs, without errors.
  ///   - database: The live database, which is only read.
  ///   - project: The project.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses of the specs, `PlanDefect` for a plan that fails its
  ///   rehearsal, and what the server says.
  package init(of specs: CompiledSpecs, to database: LiveDatabase, in project: Project) async throws {
    var database = database
    let desiredState = try await DesiredState(of: specs, in: project, server: database.traits)
    scope = project.scope.scope(for: desiredState.summary, desired: desiredState.catalog)
    desired = scope.projection(of: desiredState.catalog)
    live = scope.projection(of: database.catalog)
    hidden = database.catalog.count - live.count
    unmodelled = database.unmodelled
    differences = Diffing.differences(from: live, to: desired)
    deprecations = desiredState.deprecations
    try await database.end(withDependencies: !differences.isEmpty)
    let server = database.connection.version
    guard !differences.isEmpty else {
      let fingerprint = Fingerprint("sha256:equal")
      plan = Plan(steps: [], from: fingerprint, to: fingerprint, server: server)
      return
    }
    let planning = MigrationPlanning(
      live: Side(database.catalog, dependencies: database.dependencies, kinds: project.kinds),
      desired: try desiredState.side(kinds: project.kinds),
      scope: scope,
      project: project,
      connection: database.connection
    )
    plan = Plan(
      steps: try await planning.provenSteps(),
      from: Fingerprint(live),
      to: Fingerprint(desired),
      server: server
    )
  }
}
