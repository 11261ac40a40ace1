import CatalogModel
import HeapModule

/// Steps, and which has to come before which.
struct StepGraph {
  /// Where a step stands among those that could come next.
  struct Rank: Comparable {
    var phase: Int
    var kind: Int
    var place: [String]
    var position: Int

    static func < (left: Rank, right: Rank) -> Bool {
      if left.phase != right.phase { return left.phase < right.phase }
      if left.kind != right.kind { return left.kind < right.kind }
      if left.place != right.place { return left.place.lexicographicallyPrecedes(right.place) }
      return left.position < right.position
    }
  }

  private(set) var steps: [Step] = []
  private var ranks: [Rank] = []
  private var successors: [Set<Int>] = []

  mutating func add(_ step: Step, rank: Rank) -> Int {
    steps.append(step)
    ranks.append(rank)
    successors.append([])
    return steps.count - 1
  }

  mutating func order(_ first: Int?, before second: Int?) {
    guard let first, let second, first != second else { return }
    successors[first].insert(second)
  }

  /// Orders two steps unless the other order is called for already.
  mutating func prefer(_ first: Int?, before second: Int?) {
    guard let first, let second, first != second, !reaches(from: second, to: first) else { return }
    successors[first].insert(second)
  }

  private func reaches(from start: Int, to end: Int) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      if index == end { return true }
      for next in successors[index] where seen.insert(next).inserted { waiting.append(next) }
    }
    return false
  }

  /// The steps in the one order that the edges and ranks give, or the steps that wait for each other.
  func sorted() -> Result<[Step], Cycle> {
    var incoming = Array(repeating: 0, count: steps.count)
    for next in successors.joined() { incoming[next] += 1 }
    var ready = Heap(steps.indices.filter { incoming[$0] == 0 }.map { Ready(rank: ranks[$0], index: $0) })
    var order: [Int] = []
    while let next = ready.popMin() {
      order.append(next.index)
      for successor in successors[next.index] {
        incoming[successor] -= 1
        if incoming[successor] == 0 { ready.insert(Ready(rank: ranks[successor], index: successor)) }
      }
    }
    guard order.count == steps.count else {
      return .failure(cycle(among: steps.indices.filter { incoming[$0] > 0 }))
    }
    return .success(order.map { steps[$0] })
  }

  /// What is left of the steps without those that only come after others.
  private func cycle(among waiting: [Int]) -> Cycle {
    var knot = Set(waiting)
    while true {
      let loose = knot.filter { successors[$0].isDisjoint(with: knot) }
      if loose.isEmpty { break }
      knot.subtract(loose)
    }
    return Cycle(steps: waiting.map { steps[$0] }, knot: knot)
  }

  /// Steps each of which has to come before another of them.
  struct Cycle: Error {
    let steps: [Step]
    /// The indices of those that others wait for in turn.
    let knot: Set<Int>
  }

  private struct Ready: Comparable {
    let rank: Rank
    let index: Int

    static func < (left: Ready, right: Ready) -> Bool {
      left.rank < right.rank || (!(right.rank < left.rank) && left.index < right.index)
    }
  }
}
