package import CatalogModel
package import Diffing
package import Introspection
package import PostgresClient

/// Where a live database has departed from its specs.
package struct Drift: Sendable {
  /// From the live database to the specs.
  package let differences: [Difference]
  /// The same, with the parts of each object under it.
  package let summary: PlanSummary
  /// How many objects were compared.
  package let count: Int
  /// The live objects that are none of the specs' business.
  package let hidden: Int
  /// The live objects for which plumb has no kind: they are never touched.
  package let unmodelled: UnmodelledObjects
  /// Where the specs declare each object; empty where nothing differs.
  package let annotations: [ObjectAddress: Annotation]

  /// Compares a database with specs; both are only read.
  package init(of connection: Connection, from specs: CompiledSpecs, in project: Project) async throws {
    let kinds = project.kinds
    let server = try await ServerTraits(of: connection, kinds: kinds)
    // The server reads while the desired state is made ready.
    async let snapshot = Introspection.snapshot(of: connection, kinds: kinds, withDependencies: false)
    let desiredState = try await DesiredState(of: specs, in: project, server: server)
    let read = try await snapshot
    let everything = read.catalog(kinds: kinds)
    let comparison = try await Comparison(of: everything, read, with: desiredState, in: project, connection)
    let (live, desired) = (comparison.projectedLive, comparison.projectedDesired)
    differences = comparison.differences
    summary = PlanSummary(differences, from: live, to: desired, kinds: kinds)
    count = desired.count
    hidden = everything.count - live.count
    unmodelled = try await UnmodelledObjects(of: connection)
    annotations = differences.isEmpty ? [:] : try desiredState.annotations()
  }
}
