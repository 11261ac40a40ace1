/// How long others have to wait for one relation, because a lock lasts until its transaction ends.
package struct Stall: Sendable, Hashable {
  package let relation: Relation
  /// The strongest lock of the transaction.
  package var mode: LockMode
  /// The steps of the transaction from the one that locks the relation, as numbers from 1.
  package let steps: ClosedRange<Int>
  /// What is read from end to end meanwhile.
  package let scans: Set<Relation>
  /// What is written anew meanwhile.
  package let rewrites: Set<Relation>
}

extension Plan {
  /// The relations on which reads or writes of others have to wait, in the order in which they are locked.
  package var stalls: [Stall] {
    var stalls: [Stall] = []
    var number = 0
    for transaction in transactions {
      let first = number + 1
      number += transaction.steps.count
      var places: [Relation: Int] = [:]
      for (index, step) in transaction.steps.enumerated() {
        let rest = transaction.isBlock ? transaction.steps[index...] : [step]
        let last = transaction.isBlock ? number : first + index
        for (relation, mode) in step.facts.locks.sorted(by: { $0.key < $1.key }) where mode.blocked != nil {
          if let place = places[relation] {
            stalls[place].mode = max(mode, stalls[place].mode)
            continue
          }
          places[relation] = stalls.count
          stalls.append(
            Stall(
              relation: relation,
              mode: mode,
              steps: first + index...last,
              scans: rest.reduce(into: []) { $0.formUnion($1.facts.scans) },
              rewrites: rest.reduce(into: []) { $0.formUnion($1.facts.rewrites) }
            )
          )
        }
      }
    }
    return stalls
  }

  /// The relations that are there already and that some step works on.
  package var busyRelations: Set<Relation> {
    steps.reduce(into: []) { relations, step in
      relations.formUnion(step.facts.scans.union(step.facts.rewrites).union(step.facts.locks.keys))
    }
  }
}
