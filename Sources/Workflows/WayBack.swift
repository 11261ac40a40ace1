import CatalogModel
import Diagnostics
import Diffing
import Introspection
import ObjectKinds
import Planning
import Rehearsal
import SQLText

/// What leads back from where a plan leads to, or why nothing does.
enum WayBack {
  case steps([Step])
  case none(String)
}

/// Proven steps, and what leads back from where they lead to.
struct Passage {
  var steps: [Step] = []
  var back: WayBack = .steps([])
  /// The renames that the steps begin with.
  var renames: [Rename] = []
  /// The columns whose values the specs say how to convert.
  var converted: Set<ObjectAddress> = []
  /// What specs of the objects as they were would say, so that they came of the new ones by renames.
  var former: [ObjectAddress: Annotation] = [:]
  /// What of the live schema was copied to rehearse them.
  var part = Excerpt()
  /// What pg_dump said of the copy before and after them, where it was asked.
  var dumps: [SchemaDump] = []

  /// The plan that leads back, with what no scratch database can hold.
  ///
  /// - Parameters:
  ///   - outside: The way back for what no scratch database can hold.
  ///   - plan: All that is to be undone.
  /// - Returns: The plan, or why there is none.
  /// - Throws: What the server says when the connection is lost.
  func back(with outside: OutsidePlanning, of plan: Plan) async throws -> DownPlan {
    switch back {
    case .none(let obstacle): return DownPlan(without: obstacle, of: plan)
    case .steps(let inside): return try await self.plan(inside, with: outside, undoing: plan)
    }
  }

  private func plan(_ inside: [Step], with outside: OutsidePlanning, undoing plan: Plan) async throws
    -> DownPlan
  {
    do {
      let (first, last) = try await outside.provenSteps()
      let steps = first + inside + last
      let down = Plan(steps: steps, from: plan.to, to: plan.from, server: plan.server)
      return DownPlan(down, of: plan, converting: converted, former: renames.undone)
    } catch let defect as PlanDefect {
      return DownPlan(without: defect.description, of: plan)
    } catch let invalid as InvalidSpecs {
      return DownPlan(without: invalid.diagnostics.map(\.message).joined(separator: "; "), of: plan)
    }
  }
}

extension MigrationPlanning {
  /// The way back from steps, tried on the copy on which they have just run.
  ///
  /// - Parameters:
  ///   - performance: The steps, and the copy.
  ///   - route: Where they were to lead.
  /// - Returns: The steps that give back the old schema, with what they were seen to do.
  /// - Throws: What the server says when the connection is lost.
  func wayBack(from performance: Performance, of route: Route) async throws -> WayBack {
    let (part, connection) = (performance.part, performance.scratch.connection)
    let runtime = scope.parts.found(in: live.catalog)
    var after = try await proof.side(connection)
    // What is known to be the same need not be decoded once more.
    for address in part.all where !runtime.holds(address) {
      guard case .object(let object, _)? = route.target.catalog.entries[address] else { continue }
      after.catalog.insert(object, position: after.catalog.position(of: address))
    }
    for object in route.target.catalog.owned { after.catalog.setOwner(object.owner, of: object.address) }
    // What every database begins with is in the copy, too.
    let begun = after.catalog.addresses.filter { !part.all.contains($0) }
    var before = live.with(
      live.catalog.filtered(part.live.union(begun).contains),
      annotations: route.declared.undone(desired.catalog.annotations, kinds: project.kinds)
    )
    // What goes belongs to the same role when it comes back.
    if let owners = comparison.owners {
      for address in before.catalog.addresses where !after.catalog.contains(address) {
        if let owner = owners[address], owner != owners.user { before.catalog.setOwner(owner, of: address) }
      }
    }
    let comparison = comparison.reversed(from: after.catalog, to: before.catalog, undoing: route.renames)
    let back = MigrationPlanning(
      live: after,
      desired: before,
      comparison: comparison,
      project: project,
      server: server,
      searchPath: searchPath,
      scratch: scratch,
      database: database
    )
    do {
      let backRoute = try await back.route()
      let steps = try await back.stepsOnline(by: backRoute, after: route.renames)
      let isEmpty = !part.live.contains { [Table.kind, MaterializedView.kind].contains($0.kind) }
      let facts = try await proof.observe(steps, in: connection, forNobody: isEmpty)
      try await proof.compare(connection, with: before.catalog, in: part) { !runtime.holds($0) }
      let places = try await ColumnPlaces(connection).following(performance.places)
      let (order, counts) = try await back.counts(
        in: places,
        insteadOf: performance.begin.order,
        writing: backRoute.written,
        connection
      )
      if !counts.isEmpty { throw InvalidSpecs(diagnostics: order.problems(counts, [:])) }
      return .steps(steps.observed(facts))
    } catch let defect as PlanDefect {
      return .none(defect.description)
    } catch let invalid as InvalidSpecs {
      return .none(invalid.diagnostics.map(\.message).joined(separator: "; "))
    } catch let cycle as DependencyCycle {
      return .none(cycle.description)
    }
  }

  /// The steps in the way that keeps nobody waiting, as far as that is known before anybody has tried them.
  private func stepsOnline(by route: Route, after earlier: [Rename]) async throws -> [Step] {
    guard !project.isOffline else { return route.steps }
    let online = try await OnlineSteps(
      route.steps,
      from: live,
      to: desired,
      changing: Set(comparison.differences.map(\.address)),
      after: route.renames,
      replacing: route.replaced,
      database,
      following: earlier
    )
    return online.applied(to: route.steps)
  }
}

extension [Rename] {
  /// What the specs of the old objects would say, so that these came of the new ones by renames.
  func undone(
    _ annotations: [ObjectAddress: Annotation],
    kinds: [any CatalogObject.Type]
  ) -> [ObjectAddress: Annotation] {
    var undone: [ObjectAddress: Annotation] = [:]
    for rename in self {
      var annotation = Annotation()
      annotation.was = rename.to.name.name
      annotation.formerSchema = rename.schema?.name
      undone[self.undone(from: rename.to)] = annotation
    }
    var directives: [Kind: [String]] = [:]
    for type in kinds { directives[type.kind] = type.directives.filter(\.isOfFormerNames).map(\.name) }
    for (address, annotation) in annotations {
      for name in directives[address.kind] ?? [] {
        guard let names = annotation.directives[name]?.entries else { continue }
        let swapped = names.compactMap { entry in entry.value.text.map { Field.Entry($0, .scalar(entry.key)) }
        }
        undone[self.undone(from: address), default: Annotation()].directives[name] = .map(swapped)
      }
    }
    return undone
  }
}
