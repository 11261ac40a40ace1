import CatalogModel
import Diagnostics
import Diffing
import Execution
import Introspection
import LocalServer
import ObjectKinds
import Planning
import PostgresClient
package import Rehearsal
import SQLText

/// The way from two catalogs that differ to steps that have been proven.
struct MigrationPlanning {
  let live: Side
  let desired: Side
  let comparison: Comparison
  let project: Project
  let server: ServerVersion
  let searchPath: String
  let scratch: ScratchSupply
  /// The live database, which may be asked how large something is.
  let database: Connection

  var scope: Scope { comparison.scope }
  var planner: Planner { Planner(kinds: project.kinds, server: server) }
  var proof: Proof { Proof(kinds: project.kinds, server: server, searchPath: searchPath) }

  /// The steps, before anybody has tried them.
  ///
  /// Renames come first, so that everything after them is about objects of the same names; then objects leave the trees
  /// that they are in, are changed by themselves, and join the trees of the specs. What each stage leaves behind is asked
  /// of PostgreSQL, which carries names and inheritance further than a plan could tell.
  ///
  /// - Returns: The steps, and where they have to lead.
  /// - Throws: `InvalidSpecs` for what can't be, `PlanDefect` for renames that PostgreSQL refuses.
  func route() async throws -> Route {
    let end = desired.with(
      comparison.projectedDesired.inScratch(project),
      annotations: desired.catalog.annotations
    )
    let declared = declaredRenames(from: live.catalog, to: end.catalog)
    let renaming = renamingSteps(declared, toward: end.catalog)
    let renamed = try await outcome(of: renaming, in: live)
    let trees = treeMoves(from: renamed.catalog, to: end.catalog)
    let left = trees.leaving.isEmpty ? renamed : try await outcome(of: renaming + trees.leaving, in: live)
    let apart = try await self.apart(trees.parting)
    let isUntouched = renaming.isEmpty && trees.leaving.isEmpty
    let begin = isUntouched ? live.with(comparison.projectedLive.inScratch(project)) : projected(left)
    let halt = apart.map(projected) ?? end
    let implied = impliedRenames(from: begin.catalog, to: halt.catalog, kinds: project.kinds)
    let changes = Changes(from: begin.renaming(implied), to: halt, server: server)
    if !changes.refusals.isEmpty { throw InvalidSpecs(diagnostics: changes.refusals.map(diagnostic)) }
    let order = ColumnOrder(after: changes, from: begin, to: halt)
    let misplaced = order.counts(by: changes.actions.keys)
    if !misplaced.isEmpty { throw misplacement(misplaced, order) }
    let owners = comparison.owners(after: declared)
    let changing =
      planner.steps(for: implied) { left.catalog[$0] }
      + (try planner.steps(
        for: changes,
        from: left.renaming(implied),
        to: owned(apart ?? desired, changes, owners)
      ))
    let around = renaming + trees.leaving + trees.joining
    var touched = Set(changes.actions.keys).union(around.map(\.address))
    for rename in declared + implied { touched.formUnion([rename.from, rename.to]) }
    touched.formUnion(touched.map { declared.undone(from: $0) })
    // What changes by itself is to come out right as well.
    touched.formUnion(comparison.differences.map(\.address))
    let steps = PublishedRows(in: [live.catalog, end.catalog])
      .identifying(renaming + trees.leaving + changing + trees.joining)
    let expected = expected(owned(desired, changes, owners), after: renamed.renaming(implied))
    return Route(
      steps: steps,
      declared: declared,
      renames: declared + implied,
      touched: touched,
      order: order,
      written: Set(changes.actions.keys.filter(halt.catalog.contains)),
      target: expected,
      replaced: project.isOffline
        ? [] : try await replacedPartitions(in: steps, from: renamed, to: end.catalog)
    )
  }

  func misplacement(_ counts: [ColumnOrder.Count], _ order: ColumnOrder) -> InvalidSpecs {
    InvalidSpecs(diagnostics: order.problems(counts, desired.catalog.annotations))
  }

  /// The steps, all of them rehearsed.
  ///
  /// - Parameter revision: Gives the steps as somebody wants them instead.
  /// - Returns: The steps, with what they were seen to do, and the way back.
  /// - Throws: `PlanDefect`, or `RevisionFails` for steps that fail their rehearsal; `InvalidSpecs` for what can't be.
  func provenPassage(
    revisedBy revision: (([Step]) throws -> [Step])? = nil
  ) async throws -> Passage {
    var route = try await route()
    var performance = try await proven(route)
    if let revised = try revision?(performance.steps) {
      route.steps = revised
      route.touched.formUnion(live.catalog.addresses)
      do { performance = try await prove(route) } catch let defect as PlanDefect {
        throw RevisionFails(defect: defect)
      }
    }
    let (order, counts) = try await counts(after: performance, of: route)
    if !counts.isEmpty { throw misplacement(counts, order) }
    let bounds = PartitionBoundsQuestions(connection: performance.scratch.connection, live: live.catalog)
    performance.steps = try await bounds.asked(in: performance.steps)
    let back = try await wayBack(from: performance, of: route)
    return Passage(
      steps: performance.steps,
      back: back,
      renames: route.renames,
      converted: Set(
        route.steps.filter { step in step.statements.contains { $0.retyping?.using != nil } }.map(\.address)
      ),
      former: route.declared.undone(desired.catalog.annotations, kinds: project.kinds),
      part: performance.part,
      dumps: performance.dumps
    )
  }

  /// The statements by which objects and their parts get the names that the specs give them.
  private func renamingSteps(_ declared: [Rename], toward new: Catalog) -> [Step] {
    /// The live object that has the given address once all that it belongs to is renamed.
    func original(_ address: ObjectAddress) -> (any CatalogObject)? {
      live.catalog[address] ?? live.catalog[declared.reversed().reduce(address) { $0.before($1) }]
    }
    return planner.creations(of: newSchemas(of: declared), of: desired.catalog, beside: live.catalog)
      + planner.steps(for: declared, in: original)
      + planner.partRenames(to: new) { address in
        // What moves here may come from a schema that is none of the specs' business any more.
        original(declared.first { $0.to == address }?.from ?? address)
      }
  }

  /// The schemas that have to be there before anything can move to them.
  private func newSchemas(of renames: [Rename]) -> [ObjectAddress] {
    let targets = Set(renames.compactMap(\.schema)).map { ObjectAddress(Schema.kind, $0) }
    let renamed = Set(renames.map(\.to))
    return targets.filter { !live.catalog.contains($0) && !renamed.contains($0) }.sorted()
  }

  /// Runs steps on a copy of the live schema.
  ///
  /// A rehearsal on a part of the schema is quick; where the part turns out to be too small, the whole decides.
  ///
  /// - Parameter route: The steps, and where they have to lead.
  /// - Returns: The steps with what they were seen to do, and the copy as they left it.
  /// - Throws: `PlanDefect`, `UnmanagedDependents`, and `InvalidSpecs` for steps that fail, and what the server says.
  func prove(_ route: Route) async throws -> Performance {
    do {
      return try await rehearse(route)
    } catch is PlanDefect {
      do {
        var whole = route
        whole.touched.formUnion(live.catalog.addresses)
        return try await rehearse(whole)
      } catch let defect as PlanDefect {
        if let dependents = unmanagedDependents(on: route.touched, defect) { throw dependents }
        if let limit = limit(behind: defect, route.order) { throw limit }
        throw defect
      }
    }
  }

  /// What of others' may be why PostgreSQL refuses a plan.
  private func unmanagedDependents(
    on touched: Set<ObjectAddress>,
    _ defect: PlanDefect
  ) -> UnmanagedDependents? {
    guard case .refused(_, _, let refusal) = defect else { return nil }
    let pairs = touched.sorted().flatMap { address in
      live.graph.dependents(on: address).filter { !scope.includes($0, of: live.catalog) }.map {
        (dependent: $0, on: address)
      }
    }
    return pairs.isEmpty ? nil : UnmanagedDependents(pairs: pairs, refusal: refusal)
  }

  private func rehearse(_ route: Route) async throws -> Performance {
    let runtime = scope.parts.found(in: live.catalog)
    return try await scratch.with { scratch in
      let (steps, touched, target) = (route.steps, route.touched, route.target)
      var dumps: [SchemaDump] = []
      var places: [ColumnPlaces] = []
      let outcome = try await proof.prove(
        steps,
        touching: touched,
        from: live,
        to: target,
        in: scratch.connection
      ) {
        !runtime.holds($0)
      } watchedBy: {
        places.append(try await ColumnPlaces(scratch.connection))
        guard let dumper = project.dumper else { return }
        let options = scratch.connection.options
        let text = await dumper.dump(options, lockTimeout: project.limits.lockTimeout)
        if let text { dumps.append(SchemaDump(text)) }
      }
      let begin = try await places[0].ordered(asIn: database)
      return Performance(
        steps: steps.observed(outcome.facts),
        part: outcome.part,
        scratch: scratch,
        begin: begin,
        places: places[1].following(begin),
        dumps: dumps
      )
    }
  }

  /// Where a rehearsal has to end: at the specs, with all that is none of their business as renames leave it.
  private func expected(_ target: Side, after renamed: Side) -> Side {
    var side = projected(target)
    side.catalog = side.catalog.merging(scope.remainder(of: renamed.catalog))
    return side
  }

  /// The desired objects with the owners that the statements of the plan have to name.
  ///
  /// What is created anew belongs to whom it belonged to before, and a sequence to the owner of its table.
  private func owned(_ side: Side, _ changes: Changes, _ owners: Owners?) -> Side {
    guard let owners else { return side }
    var side = side
    for (address, action) in changes.actions {
      guard let object = side.catalog[address] else { continue }
      let owner: Identifier?
      switch action {
      case .create:
        guard let source = object.ownerSource else { continue }
        owner = comparison.declared[source] ?? owners[source]
      case .recreate, .replace: owner = comparison.declared[address] ?? owners[address]
      case .alter, .drop: continue
      }
      if let owner, owner != owners.user { side.catalog.setOwner(owner, of: address) }
    }
    return side
  }

  /// What PostgreSQL makes of a schema by some steps.
  func outcome(of steps: [Step], in side: Side) async throws -> Side {
    guard !steps.isEmpty else { return side }
    return try await scratch.with { scratch in
      try await proof.outcome(of: steps, in: side, by: scratch.connection)
    }
  }

  /// A change that is left to people, where the spec asks for it.
  private func diagnostic(_ refused: RefusedChange) -> Diagnostic {
    let annotation = desired.catalog.annotations[refused.address]
    return .error(
      "plan.refused-change",
      "\(refused.address): \(refused.refusal.message)",
      at: annotation?.keySpans[refused.property] ?? annotation?.span,
      notes: [refused.refusal.note]
    )
  }

  private func projected(_ side: Side) -> Side {
    side.with(scope.projection(of: side.catalog), annotations: side.catalog.annotations)
  }
}

/// Steps that nobody has tried yet.
struct Route {
  var steps: [Step]
  /// The renames that specs ask for.
  let declared: [Rename]
  /// All renames that they begin with.
  let renames: [Rename]
  /// The objects, live or desired, that they are about.
  var touched: Set<ObjectAddress>
  /// The order in which tables will have their columns, unless columns give their places to others.
  let order: ColumnOrder
  /// The objects that they make, or change.
  let written: Set<ObjectAddress>
  /// The schema that they are to lead to.
  let target: Side
  /// The partitions that take the places of others, with these.
  let replaced: Set<ObjectAddress>

  /// The same way by other steps.
  func by(_ steps: [Step]) -> Route {
    var route = self
    route.steps = steps
    return route
  }
}

/// Steps that were run on a copy of the live schema.
struct Performance {
  /// With what they were seen to do.
  var steps: [Step]
  /// What of the live schema was copied.
  let part: Excerpt
  /// The copy as they have left it.
  let scratch: ScratchDatabase
  /// The columns of its tables as the live database has them, and as they are then.
  let begin: ColumnPlaces
  let places: ColumnPlaces
  /// What pg_dump said of it before and after, where it was asked.
  let dumps: [SchemaDump]
}

extension Side {
  /// The same dependencies with other objects.
  func with(_ catalog: Catalog, annotations: [ObjectAddress: Annotation] = [:]) -> Side {
    var side = self
    side.catalog = catalog
    side.catalog.annotations = annotations
    return side
  }
}

/// A plan that somebody has changed does not lead where it is to.
package struct RevisionFails: Error {
  package let defect: PlanDefect
}
