import CatalogModel
import Diagnostics
import Diffing
import Introspection
import ObjectKinds
import Planning
import PostgresClient
import Rehearsal
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

  private var scope: Scope { comparison.scope }
  private var planner: Planner { Planner(kinds: project.kinds, server: server) }
  private var proof: Proof { Proof(kinds: project.kinds, server: server, searchPath: searchPath) }

  /// The steps: renames first, then everything else, all of them rehearsed.
  ///
  /// What changes its place in a tree of tables leaves the old one before anything else, and joins the new one last:
  /// in between it is changed by itself, and nothing that happens to its old or new relatives reaches it.
  func provenSteps() async throws -> [Step] {
    let end = desired.with(
      comparison.projectedDesired.inScratch(project),
      annotations: desired.catalog.annotations
    )
    // What moves here may come from a schema that is none of the specs' business any more.
    let declared = declaredRenames(from: live.catalog, to: end.catalog)
    let renamingParts = planner.partRenames(to: end.catalog) { address in
      let former = declared.first { $0.to == address }?.from ?? address
      return live.catalog[former] ?? original(former, declared)
    }
    let founded = newSchemas(of: declared)
    let renaming =
      planner.creations(of: founded, of: desired.catalog, beside: live.catalog)
      + planner.steps(for: declared) { live.catalog[$0] ?? original($0, declared) } + renamingParts
    let renamed = try await outcome(of: renaming, in: live)
    let guests = unsettledHeirs(in: renamed.catalog, toward: end.catalog)
    let leaving = planner.departures(from: renamed.catalog, toward: end.catalog, with: guests)
    let joining = planner.entries(from: renamed.catalog, to: end.catalog, with: guests)
    let left = leaving.isEmpty ? renamed : try await outcome(of: renaming + leaving, in: live)
    let apart = try await self.apart(
      planner.departures(from: end.catalog, toward: renamed.catalog, with: guests)
    )
    let begin =
      (renaming + leaving).isEmpty
      ? live.with(comparison.projectedLive.inScratch(project)) : projected(left)
    let halt = apart.map(projected) ?? end
    let implied = impliedRenames(from: begin.catalog, to: halt.catalog, kinds: project.kinds)
    let adjusting = planner.steps(for: implied) { left.catalog[$0] }
    let changes = Changes(from: begin.renaming(implied), to: halt, server: server)
    if !changes.refusals.isEmpty { throw InvalidSpecs(diagnostics: changes.refusals.map(diagnostic)) }
    let owners = comparison.owners(after: declared)
    let changing = try planner.steps(
      for: changes,
      from: left.renaming(implied),
      to: owned(apart ?? desired, changes, owners)
    )
    let steps = renaming + leaving + adjusting + changing + joining
    var touched = Set(changes.actions.keys).union((renamingParts + leaving + joining).map(\.address))
      .union(founded)
    for rename in declared + implied { touched.formUnion([rename.from, rename.to]) }
    let expected = expected(owned(desired, changes, owners), after: renamed.renaming(implied))
    try await prove(steps, touching: touched.union(originals(of: touched, declared)), to: expected)
    return steps
  }

  /// The schemas that have to be there before anything can move to them.
  private func newSchemas(of renames: [Rename]) -> [ObjectAddress] {
    let targets = Set(renames.compactMap(\.schema)).map { ObjectAddress(Schema.kind, $0) }
    let renamed = Set(renames.map(\.to))
    return targets.filter { !live.catalog.contains($0) && !renamed.contains($0) }.sorted()
  }

  /// A rehearsal on a part of the schema is quick; where the part turns out to be too small, the whole decides.
  private func prove(_ steps: [Step], touching touched: Set<ObjectAddress>, to target: Side) async throws {
    do {
      try await rehearse(steps, touching: touched, to: target)
    } catch is PlanDefect {
      do {
        try await rehearse(steps, touching: touched.union(live.catalog.addresses), to: target)
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

  private func rehearse(_ steps: [Step], touching touched: Set<ObjectAddress>, to target: Side) async throws {
    let runtime = scope.parts.found(in: live.catalog)
    try await scratch.with { scratch in
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
      guard var object = side.catalog[address] else { continue }
      let owner: Identifier?
      switch action {
      case .create:
        guard let source = object.ownerSource else { continue }
        owner = comparison.declared[source] ?? owners[source]
      case .recreate, .replace: owner = comparison.declared[address] ?? owners[address]
      case .alter, .drop: continue
      }
      guard let owner, owner != owners.user else { continue }
      object.owner = owner
      side.catalog.replace(object)
    }
    return side
  }

  private func outcome(of steps: [Step], in side: Side) async throws -> Side {
    guard !steps.isEmpty else { return side }
    return try await scratch.with { scratch in
      try await proof.outcome(of: steps, in: side, by: scratch.connection)
    }
  }

  /// What the specs describe as it is before objects join what they are to be part of; nil where none does.
  private func apart(_ departures: [Step]) async throws -> Side? {
    guard !departures.isEmpty else { return nil }
    var side = try await outcome(of: departures, in: desired)
    for owned in desired.catalog.owned {
      guard var object = side.catalog[owned.address] else { continue }
      object.owner = owned.owner
      side.catalog.replace(object)
    }
    return side
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

  /// The live object that has the given address once all that it belongs to is renamed.
  private func original(_ address: ObjectAddress, _ renames: [Rename]) -> (any CatalogObject)? {
    live.catalog[renames.reversed().reduce(address) { $0.before($1) }]
  }

  /// The live addresses of objects that are touched under their new names.
  private func originals(of touched: Set<ObjectAddress>, _ renames: [Rename]) -> Set<ObjectAddress> {
    Set(
      touched.map { address in
        renames.reversed().reduce(address) { address, rename in
          guard address.names.starts(with: rename.to.names) else { return address }
          return ObjectAddress(
            address.kind,
            rename.from.names + address.names.dropFirst(rename.to.names.count)
          )
        }
      }
    )
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
