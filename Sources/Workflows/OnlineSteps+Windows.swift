import CatalogModel
import Diffing
import ObjectKinds
import Planning
import SQLText

extension OnlineSteps {
  /// Steps, with those that end a transaction out of the way of objects that are gone for a while.
  struct Arrangement {
    var steps: [Step]
    /// The numbers of those that have to be done at once, since something that others use is gone around them.
    var atOnce: Set<Int> = []
    /// For the numbers of steps around which something is gone, that of the first of them.
    var beginnings: [Int: Int] = [:]
  }

  /// Takes what ends a transaction out of the time between two steps of one object.
  ///
  /// A view that is recreated, or a default that is set aside, is missed by everybody who works with the table, unless
  /// nobody ever sees the database without it. What would end the transaction in between goes first, or comes after,
  /// or is done at once.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - missed: What is missed besides what always is.
  /// - Returns: The same steps.
  func arranged(_ steps: [Step], missing missed: Set<ObjectAddress>) -> Arrangement {
    var arrangement = Arrangement(steps: [])
    var index = 0
    for window in windows(in: steps, missing: missed) {
      arrangement.steps += steps[index..<window.lowerBound]
      append(steps[window], missing: missed, to: &arrangement)
      index = window.upperBound + 1
    }
    arrangement.steps += steps[index...]
    return arrangement
  }

  private func append(
    _ steps: ArraySlice<Step>,
    missing missed: Set<ObjectAddress>,
    to arrangement: inout Arrangement
  ) {
    let addresses = Set(steps.map(\.address))
    let needed = Dictionary(uniqueKeysWithValues: addresses.map { ($0, needs(of: $0)) })
    func needsIt(_ one: Step, _ other: Step) -> Bool {
      guard let needs = needed[one.address] else { return false }
      if !needs.isDisjoint(with: [other.address, former(other.address)]) { return true }
      if wouldFind(one.address, what: other) { return true }
      // A call means one routine only as long as there is no other of its name.
      return other.action == .drop && other.address.kind.hasArguments
        && needs.contains { $0.isOverload(of: other.address) }
    }
    func areRelated(_ one: Step, _ other: Step) -> Bool {
      needsIt(one, other) || needsIt(other, one) || reaches(one, other) || reaches(other, one)
    }
    /// What is missed is not to go earlier, nor to come back later, than it has to.
    func isMovable(_ step: Step) -> Bool {
      ends(step) && !(missed.contains(step.address) && (step.action == .drop || step.action == .create))
    }
    var (first, last): ([Step], [Step]) = ([], [])
    var rest: [Step] = []
    for step in steps {
      if isMovable(step), !rest.contains(where: { areRelated($0, step) }) {
        first.append(step)
      } else {
        rest.append(step)
      }
    }
    var middle: [Step] = []
    for step in rest.reversed() {
      if isMovable(step), !middle.contains(where: { areRelated($0, step) }) {
        last.append(step)
      } else {
        middle.append(step)
      }
    }
    arrangement.steps += first
    let beginning = arrangement.steps.count
    for step in middle.reversed() {
      arrangement.beginnings[arrangement.steps.count] = beginning
      if ends(step) { arrangement.atOnce.insert(arrangement.steps.count) }
      arrangement.steps.append(step)
    }
    arrangement.steps += last.reversed()
  }

  /// Whether a table is to change its place before, or after, something comes, goes, or changes.
  ///
  /// What its former wholes get before a table leaves, it keeps. What it has by itself it has for the time between, or
  /// so that it can join others, and neither begin nor end may know of that.
  func reaches(_ move: Step, _ other: Step) -> Bool {
    guard move.address.kind == Table.kind, move.action != .rename, other.address.names.count > 2 else {
      return false
    }
    let table = other.address.parent(Table.kind)
    guard move.statements.contains(where: \.isDeparture) else {
      return table == move.address && (other.action == .create || other.action == .drop)
    }
    return table == move.address || wholes(of: move.address).contains(table)
  }

  /// The tables that a table is a part of, or has columns of, now or in the end.
  private func wholes(of table: ObjectAddress) -> Set<ObjectAddress> {
    var wholes: Set<ObjectAddress> = []
    var waiting = [table]
    while let table = waiting.popLast() {
      let needs = live.graph.needs(of: former(table)).map(present) + desired.graph.needs(of: table)
      for whole in needs where whole.kind == Table.kind && wholes.insert(whole).inserted {
        waiting.append(whole)
      }
    }
    return wholes
  }

  /// Whether the way that a step takes on a table in use ends a transaction.
  private func ends(_ step: Step) -> Bool {
    if step.statements.contains(where: \.isApart) { return true }
    guard let isPartitioned = isPartitioned(step) else { return false }
    return step.statements.contains {
      form(of: $0, in: step, isPartitioned) != nil
    }
  }

  /// From the first to the last step of each object that is missed when it is gone, those that overlap in one.
  func windows(in steps: [Step], missing missed: Set<ObjectAddress>) -> [ClosedRange<Int>] {
    var ranges: [ObjectAddress: ClosedRange<Int>] = [:]
    for (index, step) in steps.enumerated()
    where !OnlineSteps.isUnmissed(step.address.kind) && step.action != .rename
      || missed.contains(step.address)
    {
      ranges[step.address] = min(ranges[step.address]?.lowerBound ?? index, index)...index
    }
    // What one partition held, another is to hold next: between the two, rows would find no place.
    var changes: [SQL: ClosedRange<Int>] = [:]
    for (index, step) in steps.enumerated() where replaced.contains(step.address) {
      for whole in step.statements.compactMap({ $0.partitioning?.whole }) {
        changes[whole] = min(changes[whole]?.lowerBound ?? index, index)...index
      }
    }
    let all = Array(ranges.values) + Array(changes.values)
    let windows = all.filter { $0.count > 1 }.sorted { $0.lowerBound < $1.lowerBound }
    return windows.reduce(into: []) { merged, window in
      if let last = merged.last, last.overlaps(window) {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, window.upperBound)
      } else {
        merged.append(window)
      }
    }
  }

  /// Whether everything works without an object of the kind, only slower, or with less care until what it demands is
  /// demanded again.
  private static func isUnmissed(_ kind: Kind) -> Bool {
    [
      Index.kind, PrimaryKey.kind, Unique.kind, Exclusion.kind, Check.kind, ForeignKey.kind,
      ExtendedStatistics.kind,
    ]
    .contains(kind)
  }
}
