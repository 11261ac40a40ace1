package import CatalogModel
package import Diffing
package import Introspection
import Rehearsal
import SQLText

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

  /// Compares a database with specs.
  ///
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses of the specs, and what the server says.
  package init(of database: LiveDatabase, from specs: CompiledSpecs, in project: Project) async throws {
    let database = try await database.ended(withDependencies: false)
    let traits = database.traits
    let desiredState = try await ScratchSupply.with(
      like: traits.scratchServer(of: project),
      major: traits.version.major
    ) { scratch in
      try await DesiredState(of: specs, in: project, server: traits, scratch: scratch)
    }
    async let _: Void = desiredState.keep()
    let comparison = try await Comparison(of: database, with: desiredState, in: project)
    let (live, desired) = (comparison.projectedLive, comparison.projectedDesired)
    differences = comparison.differences
    summary = PlanSummary(differences, from: live, to: desired, kinds: project.kinds)
    count = desired.count
    hidden = database.catalog.count - live.count
    unmodelled = database.unmodelled
    annotations =
      differences.isEmpty ? [:] : desiredState.annotations(of: differences.lazy.map(\.address))
  }
}
