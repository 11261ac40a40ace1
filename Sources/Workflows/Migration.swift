package import CatalogModel
package import Diagnostics
package import Diffing
package import Introspection
package import Planning
import Execution
import Linting
import PostgresClient
import Rehearsal
import SQLText

/// A plan that has been proven, and what it was made from.
package struct Migration: Sendable {
  package let plan: Plan
  /// What undoes it.
  package let down: DownPlan
  /// What pg_dump said of the copy before and after the rehearsal, where it was asked.
  let dumps: [SchemaDump]
  /// What it finds of all that it touches; nil where it is done as a whole or not at all.
  package let beginning: Beginning?
  /// Where the live database and the specs differ.
  package let differences: [Difference]
  /// The specs, as PostgreSQL writes them, seen through the project's scope.
  package let desired: Catalog
  package let live: Catalog
  /// The objects that the specs declare deprecated, each with what they say to use instead.
  package let deprecations: [(address: ObjectAddress, message: String)]
  /// The live objects as they were read, before anything was laid over them.
  let observed: Catalog
  /// All live objects, the specs' business or not, because what moves may come from anywhere.
  let surroundings: Catalog
  /// The specs as they were elaborated, before anything was laid over them: what fingerprints are made of.
  package let elaborated: Catalog
  /// What whoever runs it has to be allowed; nil where there is nothing to do.
  let rights: NeededRights?
  /// What of both is the specs' business.
  let scope: Scope
  /// The live objects that are none of the specs' business.
  package let hidden: Int
  /// The live objects for which plumb has no kind: they are never touched.
  package let unmodelled: UnmodelledObjects
  /// What the specs say of the objects that change, with the places of it.
  package let annotations: [ObjectAddress: Annotation]
  /// How much its hazards matter.
  package let policy: HazardPolicy
  /// What is doubtful about the tables and other objects that change.
  package let lints: [Diagnostic]
  /// How large the relations are on which others have to wait for the plan.
  package let sizes: [Relation: RelationSize]

  /// Compares specs with a database, and proves the plan that leads from one to the other.
  ///
  /// - Parameters:
  ///   - specs: The specs, without errors.
  ///   - database: The live database, which is only read.
  ///   - project: The project.
  ///   - edited: A plan whose statements people have changed, to be rehearsed instead.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses of the specs, `PlanDefect` for a plan that fails its
  ///   rehearsal, and what the server says. The transaction in which the database was read has ended then too.
  package init(
    of specs: CompiledSpecs,
    to database: LiveDatabase,
    in project: Project,
    following edited: PlanFile? = nil
  ) async throws {
    do {
      self = try await ScratchSupply.with(
        like: database.traits.scratchServer(of: project),
        major: database.traits.version.major
      ) { scratch in
        try await Migration(of: specs, to: database, in: project, following: edited, scratch: scratch)
      }
    } catch {
      await database.connection.rollBack()
      throw error
    }
  }

  private init(
    of specs: CompiledSpecs,
    to database: LiveDatabase,
    in project: Project,
    following edited: PlanFile?,
    scratch: ScratchSupply
  ) async throws {
    let kinds = project.kinds
    let areElaborated = specs.known?.context == database.traits.context
    if !areElaborated {
      // One to elaborate them in, and one for the rehearsal that will follow.
      await scratch.prepare()
      await scratch.prepare()
    }
    async let asked = areElaborated ? nil : database.ended(withDependencies: true)
    let desiredState = try await DesiredState(
      of: specs,
      in: project,
      server: database.traits,
      scratch: scratch
    )
    async let _: Void = desiredState.keep()
    let ended = try await asked
    let comparison = try await Comparison(of: database, with: desiredState, in: project)
    scope = comparison.scope
    let (live, desired) = (comparison.projectedLive, comparison.projectedDesired)
    (self.desired, self.live) = (desired, live)
    surroundings = comparison.live
    let observed = scope.projection(of: database.catalog)
    let elaborated = scope.projection(of: desiredState.catalog)
    (self.observed, self.elaborated) = (observed, elaborated)
    hidden = database.catalog.count - live.count
    unmodelled = database.unmodelled
    differences = comparison.differences
    deprecations = desiredState.deprecations
    policy = project.policy
    let server = database.connection.version
    if areElaborated && !differences.isEmpty { await scratch.prepare() }
    let whole =
      if let ended { ended } else { try await database.ended(withDependencies: !differences.isEmpty) }
    guard !differences.isEmpty else {
      let fingerprint = Fingerprint("sha256:equal")
      plan = Plan(steps: [], from: fingerprint, to: fingerprint, server: server)
      down = DownPlan(plan, of: plan) { $0 }
      sizes = [:]
      lints = []
      dumps = []
      beginning = nil
      rights = nil
      annotations = [:]
      return
    }
    if project.scratch != nil {
      let catalogs = [comparison.live, comparison.desired]
      try await scratch.provide(catalogs.reduce(into: []) { $0.formUnion($1.roles) })
    }
    async let from = Fingerprint(observed)
    async let to = Fingerprint(elaborated)
    async let desiredSide = desiredState.side(
      comparison.desired.inScratch(project),
      changing: comparison.differences.map(\.address),
      in: project
    )
    let side = await desiredSide
    annotations = side.catalog.annotations
    let mistakes = project.decisions.mistakes(from: comparison.live, to: side.catalog, kinds: kinds)
    guard mistakes.isEmpty else { throw InvalidSpecs(diagnostics: mistakes) }
    let changed = Set(differences.map(\.address))
    var linted = desired
    linted.annotations = annotations
    lints = Linter(levels: project.lintLevels).findings(in: linted, at: changed.contains)
    let errors = lints.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidSpecs(diagnostics: errors) }
    let planning = MigrationPlanning(
      live: Side(comparison.live.inScratch(project), dependencies: whole.dependencies, kinds: kinds),
      desired: side,
      comparison: comparison,
      project: project,
      server: server,
      searchPath: database.traits.searchPath,
      scratch: scratch,
      database: database.connection
    )
    let outside = OutsidePlanning(
      comparison,
      annotations: desiredState.annotations(of: desiredState.summary.outside),
      project: project,
      server: server,
      scratch: scratch
    )
    let (first, last) = try await outside.provenSteps()
    let outsideKinds = project.outsideKinds
    let isOnlyOutside = differences.allSatisfy { outsideKinds.contains($0.address.kind) }
    let (begin, end) = (await from, await to)
    let followed = edited.flatMap { $0.leads(from: begin, to: end) ? $0 : nil }
    // What no scratch database can hold is not to be changed.
    let inside =
      isOnlyOutside
      ? Passage() : try await planning.provenPassage(revisedBy: followed.map { file in file.revision })
    let forth = Plan(steps: first + inside.steps + last, from: begin, to: end, server: server)
    plan = forth
    rights = comparison.owners.map { owners in
      NeededRights(of: forth, from: comparison.live, to: comparison.desired, owners, kinds: kinds)
    }
    dumps = inside.dumps
    beginning =
      plan.transactions.count == 1 && plan.transactions[0].isBlock
      ? nil
      : Beginning(
        of: database.catalog,
        dependencies: whole.dependencies,
        before: inside,
        owners: comparison.owners,
        summary: desiredState.summary
      )
    down = try await inside.back(with: outside.reversed, of: forth)
    sizes = try await RelationSizes.of(plan.busyRelations, in: database.connection)
    let obstacles = try await Obstacles(
      in: comparison.live,
      to: side,
      database.connection,
      lockTimeout: project.limits.lockTimeout
    ).found(by: plan)
    guard obstacles.isEmpty else { throw InvalidSpecs(diagnostics: obstacles) }
  }
}
