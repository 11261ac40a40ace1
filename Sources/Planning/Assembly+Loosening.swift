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

  /// What can untie a knot of steps: objects that come or go in two steps, each with what it then need not wait for.
  struct Loosenable {
    /// Those that hold data.
    var holders: [ObjectAddress: Set<ObjectAddress>] = [:]
    var others: [ObjectAddress: Set<ObjectAddress>] = [:]
    /// Those of which others see something else in between, as the columns of a view without its rows.
    var visible: [ObjectAddress: Set<ObjectAddress>] = [:]
  }

  /// The objects of a knot of steps that can come or go in two steps and so untie it.
  func loosenable(in knot: Set<Int>) -> Loosenable {
    let tied = Set(
      changes.actions.keys.filter { address in
        [creators[address], alterers[address], dropper(address)].contains { $0.map(knot.contains) ?? false }
      }
    )
    var loosenable = Loosenable()
    for address in tied {
      let needs = new.graph.needs(of: address).union(old.graph.needs(of: address))
      guard let object = new.catalog[address] ?? old.catalog[address],
        needs.contains(where: { tied.contains($0) && !object.parents.contains($0) })
      else { continue }
      let knotted = tied.subtracting(object.parents + [address])
      guard let loosening = object.loosening(looseningContext(address, without: knotted), isInline: false)
      else { continue }
      // What doesn't untie it once won't the second time.
      guard loosened[address]?.isSuperset(of: knotted) != true else { continue }
      if type(of: object).holdsData {
        loosenable.holders[address] = knotted
      } else if loosening.outline.isEmpty {
        loosenable.others[address] = knotted
      } else {
        loosenable.visible[address] = knotted
      }
    }
    return loosenable
  }
}
