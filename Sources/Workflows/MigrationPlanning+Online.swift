import CatalogModel
import Diffing
import Planning
import Rehearsal

extension MigrationPlanning {
  /// Rehearses steps in the way that keeps nobody waiting on tables in use, as far as there is one.
  ///
  /// What writes a table anew is known only after a rehearsal, so that a second one may have to prove another way.
  ///
  /// - Parameters:
  ///   - plain: The steps, as they would be done while nobody uses the database.
  ///   - renames: The renames that they begin with.
  ///   - touched: The objects, live or desired, that they are about.
  ///   - target: The schema that they are to lead to.
  /// - Returns: The steps, with what they were seen to do.
  /// - Throws: `PlanDefect` for steps that fail their rehearsal, and what the server says.
  func proven(
    _ plain: [Step],
    after renames: [Rename],
    touching touched: Set<ObjectAddress>,
    to target: Side
  ) async throws -> [Step] {
    guard !project.isOffline else { return try await prove(plain, touching: touched, to: target) }
    let changed = Set(comparison.differences.map(\.address))
    let online = try await OnlineSteps(
      plain,
      from: live,
      to: desired.graph,
      changing: changed,
      after: renames,
      database
    )
    let steps = try await prove(online.applied(to: plain), touching: touched, to: target)
    let rewriting = Set(steps.filter { !$0.facts.rewrites.isEmpty }.map(\.address))
    guard !rewriting.isEmpty else { return steps }
    let retyping = RetypingPlanning(planning: self, steps: plain, online: online, changed: changed)
    var (way, obstacles) = try await retyping.found(for: rewriting)
    while let online = online.knowing(plain, rewriting: rewriting, way) {
      do {
        let steps = try await prove(online.applied(to: plain), touching: touched, to: target)
        return steps.map { $0.explained(by: obstacles) }
      } catch let defect as PlanDefect {
        guard let failed = way else { throw defect }
        way = nil
        for address in failed.successions.keys {
          obstacles[address] = "what depends on it does not go along with another column"
        }
      }
    }
    return steps.map { $0.explained(by: obstacles) }
  }
}

extension Step {
  /// The same with the reason why the type of its column changes in the way that has others wait.
  fileprivate func explained(by obstacles: [ObjectAddress: String]) -> Step {
    guard let obstacle = obstacles[address], statements.contains(where: { $0.retyping != nil }) else {
      return self
    }
    var step = self
    step.reason = "in place, because \(obstacle)"
    return step
  }
}
