package import CatalogModel
package import Diffing
package import Introspection
package import Planning
package import PostgresClient
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
  /// The live objects as they were read, before anything was laid over them.
  let observed: Catalog
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
  ///   - connection: A connection to the live database, which is only read.
  ///   - project: The project.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses of the specs, `PlanDefect` for a plan that fails its
  ///   rehearsal, and what the server says.
  package init(of specs: CompiledSpecs, to connection: Connection, in project: Project) async throws {
    let kinds = project.kinds
    let traits = try await ServerTraits(of: connection, kinds: kinds)
    // The server reads while the desired state is made ready.
    async let reading = Introspection.begin(connection, kinds: kinds)
    let desiredState = try await DesiredState(of: specs, in: project, server: traits)
    var snapshot = try await reading
    let everything = snapshot.catalog(kinds: kinds)
    let comparison = try await Comparison(
      of: everything,
      snapshot,
      with: desiredState,
      in: project,
      connection
    )
    scope = comparison.scope
    desired = comparison.projectedDesired
    live = comparison.projectedLive
    observed = scope.projection(of: everything)
    hidden = everything.count - live.count
    unmodelled = try await UnmodelledObjects(of: connection)
    differences = comparison.differences
    deprecations = desiredState.deprecations
    try await Introspection.end(&snapshot, connection, withDependencies: !differences.isEmpty)
    let server = connection.version
    guard !differences.isEmpty else {
      let fingerprint = Fingerprint("sha256:equal")
      plan = Plan(steps: [], from: fingerprint, to: fingerprint, server: server)
      return
    }
    let whole = Side(
      comparison.live,
      dependencies: snapshot.dependencies(of: everything, kinds: kinds),
      kinds: kinds
    )
    let planning = MigrationPlanning(
      live: whole,
      desired: try desiredState.side(comparison.desired, kinds: kinds),
      comparison: comparison,
      project: project,
      connection: connection
    )
    plan = Plan(
      steps: try await planning.provenSteps(),
      from: Fingerprint(live),
      to: Fingerprint(desired),
      server: server
    )
  }
}
