import CatalogModel
import Diffing
import SQLText

/// Objects that come or go in two steps, where one step would wait for itself.
extension Assembly {
  /// What the object need not wait for, because it only completes it later.
  func postponed(_ address: ObjectAddress) -> Set<ObjectAddress> {
    Set(new.catalog[address]?.completion?.after ?? []).union(loosened[address] ?? [])
  }

  /// How an object comes in two steps, where it has to.
  func loosening(_ address: ObjectAddress, isInline: Bool) -> Loosening? {
    loosening(of: address, in: new, isInline: isInline)
  }

  /// How an object of one side comes or goes in two steps, where it has to.
  func loosening(of address: ObjectAddress, in side: Side, isInline: Bool) -> Loosening? {
    guard let knot = loosened[address] else { return nil }
    return side.catalog[address]?.loosening(looseningContext(address, without: knot), isInline: isInline)
  }

  private func looseningContext(_ address: ObjectAddress, without knot: Set<ObjectAddress>) -> CreationContext
  {
    var context = creationContext(address)
    context.absent = knot
    return context
  }

  /// Adds what makes an object whole once what it did not wait for exists.
  mutating func addFollowing(_ address: ObjectAddress, _ statements: [Statement]?) {
    guard let statements, !statements.isEmpty, let knot = loosened[address] else { return }
    let index = graph.add(
      Step(.alter, address, reason: "what it needs exists now", statements: statements),
      rank: rank(address, phase: 1)
    )
    let needs = new.graph.needs(of: address).intersection(knot)
    completers.append((index, address, needs.sorted() + [address]))
    // Data can be held before, but nothing else is to use what is not whole.
    if let object = new.catalog[address], !type(of: object).holdsData { founders[address] = (index, knot) }
  }

  /// The objects of a knot of steps that can come or go in two steps and so untie it: those that hold data, and others.
  func loosenable(
    in knot: Set<Int>
  ) -> (holders: [ObjectAddress: Set<ObjectAddress>], others: [ObjectAddress: Set<ObjectAddress>]) {
    let tied = Set(
      changes.actions.keys.filter { address in
        [creators[address], alterers[address], dropper(address)].contains { $0.map(knot.contains) ?? false }
      }
    )
    var (holders, others): ([ObjectAddress: Set<ObjectAddress>], [ObjectAddress: Set<ObjectAddress>]) = (
      [:], [:]
    )
    for address in tied {
      let needs = new.graph.needs(of: address).union(old.graph.needs(of: address))
      guard let object = new.catalog[address] ?? old.catalog[address],
        needs.contains(where: { tied.contains($0) && !object.parents.contains($0) })
      else { continue }
      let knotted = tied.subtracting(object.parents + [address])
      guard object.loosening(looseningContext(address, without: knotted), isInline: false) != nil else {
        continue
      }
      // What doesn't untie it once won't the second time.
      guard loosened[address]?.isSuperset(of: knotted) != true else { continue }
      if type(of: object).holdsData { holders[address] = knotted } else { others[address] = knotted }
    }
    return (holders, others)
  }
}
