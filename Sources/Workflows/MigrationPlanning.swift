import CatalogModel
import Diagnostics
import Diffing
import Introspection
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

  private var scope: Scope { comparison.scope }
  var planner: Planner { Planner(kinds: project.kinds, server: server) }
  var proof: Proof { Proof(kinds: project.kinds, server: server, searchPath: searchPath) }

  /// The steps, all of them rehearsed.
  ///
  /// Renames come first, so that everything after them is about objects of the same names; then objects leave the trees
  /// that they are in, are changed by themselves, and join the trees of the specs. What each stage leaves behind is asked
  /// of PostgreSQL, which carries names and inheritance further than a plan could tell.
  ///
  /// - Parameter revision: Gives the steps as somebody wants them instead.
  /// - Returns: The steps, with what they were seen to do.
  /// - Throws: `PlanDefect`, or `RevisionFails` for steps that fail their rehearsal; `InvalidSpecs` for what can't be.
  func provenSteps(revisedBy revision: (([Step]) throws -> [Step])? = nil) async throws -> [Step] {
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
    let misplaced = ColumnOrder(after: changes, from: begin, to: halt).problems(desired.catalog.annotations)
    if !misplaced.isEmpty { throw InvalidSpecs(diagnostics: misplaced) }
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
    touched.formUnion(
      touched.map { declared.reversed().reduce($0) { $0 == $1.to ? $1.from : $0.before($1) } }
    )
    let steps = PublishedRows(in: [live.catalog, end.catalog])
      .identifying(renaming + trees.leaving + changing + trees.joining)
    let expected = expected(owned(desired, changes, owners), after: renamed.renaming(implied))
    let proven = try await proven(steps, after: declared + implied, touching: touched, to: expected)
    guard let revised = try revision?(proven) else { return proven }
    do {
      return try await prove(revised, touching: touched.union(live.catalog.addresses), to: expected)
    } catch let defect as PlanDefect {
      throw RevisionFails(defect: defect)
    }
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

  /// The steps with what they were seen to do.
  ///
  /// A rehearsal on a part of the schema is quick; where the part turns out to be too small, the whole decides.
  func prove(
    _ steps: [Step],
    touching touched: Set<ObjectAddress>,
    to target: Side
  ) async throws -> [Step] {
    let facts = try await facts(of: steps, touching: touched, to: target)
    return zip(steps, facts).map { step, facts in
      var step = step
      step.facts = facts
      return step
    }
  }

  private func facts(
    of steps: [Step],
    touching touched: Set<ObjectAddress>,
    to target: Side
  ) async throws -> [Facts] {
    do {
      return try await rehearse(steps, touching: touched, to: target)
    } catch is PlanDefect {
      do {
        return try await rehearse(steps, touching: touched.union(live.catalog.addresses), to: target)
      } catch let defect as PlanDefect {
        if let dependents = unmanagedDependents(on: touched, defect) { throw dependents }
        if let limit = limit(behind: defect) { throw limit }
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

  private func rehearse(_ steps: [Step], touching touched: Set<ObjectAddress>, to target: Side) async throws
    -> [Facts]
  {
    let runtime = scope.parts.found(in: live.catalog)
    return try await scratch.with { scratch in
      try await proof.prove(steps, touching: touched, from: live, to: target, in: scratch.connection) {
        !runtime.holds($0)
      }
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

extension Side {
  /// The same dependencies with other objects.
  fileprivate func with(_ catalog: Catalog, annotations: [ObjectAddress: Annotation] = [:]) -> Side {
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
