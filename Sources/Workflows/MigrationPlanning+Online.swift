import CatalogModel
import Diffing
import Planning
import Rehearsal

extension MigrationPlanning {
  /// Rehearses steps in the way that keeps nobody waiting on tables in use, as far as there is one.
  ///
  /// What writes a table anew is known only after a rehearsal, so that a second one may have to prove another way.
  ///
  /// - Parameter route: The steps, as they would be done while nobody uses the database.
  /// - Returns: The steps, with what they were seen to do.
  /// - Throws: `PlanDefect` for steps that fail their rehearsal, and what the server says.
  func proven(_ route: Route) async throws -> Performance {
    let triggers = BackfillTriggers(live: live, former: route.renames.undone, database: database)
    guard !project.isOffline else { return try await prove(route.by(triggers.told(in: route.steps))) }
    let plain = route.steps
    let changed = Set(comparison.differences.map(\.address))
    let online = try await OnlineSteps(
      plain,
      from: live,
      to: desired,
      changing: changed,
      after: route.renames,
      replacing: route.replaced,
      database
    )
    let performance = try await prove(route.by(triggers.told(in: online.applied(to: plain))))
    let rewriting = Set(performance.steps.filter { !$0.facts.rewrites.isEmpty }.map(\.address))
    let found = try await OnlinePartitions(
      plain,
      seenIn: performance,
      online,
      from: live.catalog,
      to: desired.catalog
    )
    var partitions = found.isEmpty ? nil : found
    var (way, obstacles): (OnlineRetyping?, [ObjectAddress: String]) = (nil, [:])
    var hindrances = found.obstacles
    let retyping = RetypingPlanning(planning: self, steps: plain, online: online, changed: changed)
    if !rewriting.isEmpty {
      (way, obstacles) = try await retyping.found(for: rewriting)
    }
    while let online = online.knowing(plain, rewriting: rewriting, way, partitions) {
      do {
        let steps = try await triggers.told(in: online.applied(to: plain))
        let performance = try await prove(route.by(steps))
        let counted = try await countingObstacles(to: way, in: performance, of: route)
        guard !counted.isEmpty else { return performance.explained(by: obstacles, hindrances) }
        obstacles.merge(counted) { first, _ in first }
        let rest = try await retyping.found(for: rewriting.subtracting(obstacles.keys))
        way = rest.way
        obstacles.merge(rest.obstacles) { first, _ in first }
      } catch let defect as PlanDefect {
        if let failed = partitions {
          partitions = nil
          for address in failed.built {
            hindrances[address] = "building it partition by partition leads elsewhere"
          }
          continue
        }
        guard let failed = way else { throw defect }
        way = nil
        for address in failed.successions.keys {
          obstacles[address] = "what depends on it does not go along with another column"
        }
      }
    }
    return performance.explained(by: obstacles, hindrances)
  }

  /// Why columns should not give their places to others: what takes the columns of their tables by position.
  private func countingObstacles(
    to way: OnlineRetyping?,
    in performance: Performance,
    of route: Route
  ) async throws -> [ObjectAddress: String] {
    guard let way else { return [:] }
    var obstacles: [ObjectAddress: String] = [:]
    for count in try await counts(after: performance, of: route).counts {
      for column in way.successions.keys where column.isWithin(count.table) && obstacles[column] == nil {
        obstacles[column] = "\(count.object) takes the columns of the table by their position"
      }
    }
    return obstacles
  }
}

extension Performance {
  fileprivate func explained(
    by obstacles: [ObjectAddress: String],
    _ hindrances: [ObjectAddress: String]
  ) -> Performance {
    var performance = self
    performance.steps = steps.map { $0.explained(by: obstacles, hindrances) }
    return performance
  }
}

extension Step {
  /// The same with the reason why the type of its column changes, or what it makes of a partitioned table is built, in the
  /// way that has others wait.
  fileprivate func explained(
    by obstacles: [ObjectAddress: String],
    _ hindrances: [ObjectAddress: String]
  ) -> Step {
    var step = self
    if let obstacle = obstacles[address], statements.contains(where: { $0.retyping != nil }) {
      step.reason = "in place, because \(obstacle)"
    } else if let hindrance = hindrances[address], action == .create, !facts.scans.isEmpty {
      step.reason = [reason, "at once, because \(hindrance)"].compactMap(\.self).joined(separator: "; ")
    }
    return step
  }
}
