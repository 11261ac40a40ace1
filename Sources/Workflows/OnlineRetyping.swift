import CatalogModel
import Diffing
import ObjectKinds
import Planning

/// The changes of types that would write tables in use anew, and how columns of the new types take the places of others
/// instead.
///
/// What PostgreSQL would carry along to the new type, as indexes and constraints, is built for the new columns first.
/// How it reads there is asked of PostgreSQL: in a copy of the schema that is wanted, the columns get the names that they
/// have until they take their places.
struct OnlineRetyping {
  /// What is done before any column takes its place.
  let preparation: [Step]
  /// The statements by which the column of a step takes its place.
  let successions: [ObjectAddress: [Statement]]
  /// What is built beforehand, and so is neither dropped nor created in steps of its own.
  let carried: Set<ObjectAddress>
  /// What each object is to need.
  let desired: DependencyGraph

  /// The steps in which columns take their places.
  ///
  /// - Parameters:
  ///   - steps: The steps, as they were before any took another form.
  ///   - windows: Gives the ranges of steps that are done together.
  /// - Returns: The steps, and before which of them all has to be prepared.
  func applied(
    to steps: [Step],
    windows: ([Step]) -> [ClosedRange<Int>]
  ) -> (steps: [Step], begin: Int) {
    var steps = steps.filter { !carried.contains($0.address) || $0.action != .drop && $0.action != .create }
    var places: [Int] = []
    for index in steps.indices {
      guard let succession = successions[steps[index].address],
        let place = steps[index].statements.firstIndex(where: { $0.retyping != nil })
      else { continue }
      steps[index].statements.replaceSubrange(place...place, with: succession)
      places.append(index)
    }
    let ranges = windows(steps)
    guard
      let begin = places.map({ place in
        ranges.first { $0.contains(place) }?.lowerBound ?? place
      }).min()
    else { return (steps, 0) }
    // What the new columns need has to be there before them.
    let needed = desired.closure(of: carried.union(successions.keys))
    let late = steps[begin...].filter { isMaking($0, needed) }
    let rest = steps[begin...].filter { !isMaking($0, needed) }
    return (steps[..<begin] + late + rest, begin + late.count)
  }

  private func isMaking(_ step: Step, _ needed: Set<ObjectAddress>) -> Bool {
    (step.action == .create || step.action == .replace) && needed.contains(step.address)
  }
}
