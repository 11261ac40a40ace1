import CatalogModel
import Diffing
import SQLText

/// What goes along with something else.
extension Assembly {
  /// The object whose drop takes this one along.
  func rideTarget(_ address: ObjectAddress) -> ObjectAddress? {
    guard !separated.contains(address), let object = old.catalog[address] else { return nil }
    for owner in object.dropsWith where isDropped(owner) {
      guard let taking = old.catalog[owner], taking.takesAlong(address) else { continue }
      return rideTarget(owner) ?? owner
    }
    return nil
  }

  /// The children that each created object brings about itself.
  mutating func inlinedChildren() -> [ObjectAddress: [ObjectAddress]] {
    var inlined: [ObjectAddress: [ObjectAddress]] = [:]
    for (address, action) in changes.actions {
      switch action {
      case .create, .recreate: break
      default: continue
      }
      guard !separated.contains(address), let object = new.catalog[address], object.inlineDefinition != nil,
        let parent = object.parents.first(where: isCreated), isInlinable(address, in: parent)
      else { continue }
      inlined[parent, default: []].append(address)
    }
    return inlined.mapValues { children in
      let ordered = children.sorted { rank($0, phase: 1) < rank($1, phase: 1) }
      var kept: [any CatalogObject] = []
      for child in ordered.compactMap({ new.catalog[$0] }) where child.isDistinct(among: kept) {
        kept.append(child)
      }
      return kept.map(\.address)
    }
  }

  /// Whether the parent's own CREATE can bring the child about, maybe without what then follows: what holds data
  /// keeps its place among its siblings only so.
  mutating func isInlinable(_ address: ObjectAddress, in parent: ObjectAddress) -> Bool {
    let entanglements = entanglements(of: address, with: parent)
    if loosened[address] != nil || entanglements.isEmpty { return true }
    guard let object = new.catalog[address], type(of: object).holdsData,
      object.loosening(creationContext(address), isInline: true) != nil
    else { return false }
    loosened[address] = entanglements
    return true
  }

  func isInlined(_ address: ObjectAddress, _ inlined: [ObjectAddress: [ObjectAddress]]) -> Bool {
    guard let object = new.catalog[address] else { return false }
    return object.parents.contains { inlined[$0]?.contains(address) ?? false }
  }

  /// What the child needs, and is created too, and itself needs the parent.
  func entanglements(of child: ObjectAddress, with parent: ObjectAddress) -> Set<ObjectAddress> {
    let isFamily = { (address: ObjectAddress) in
      address == parent || address.isWithin(parent)
    }
    return new.graph.needs(of: child).filter { need in
      guard !isFamily(need), isCreated(need) else { return false }
      var waiting: Set<ObjectAddress> = [need]
      var seen = waiting
      while let next = waiting.popFirst() {
        let later = postponed(next)
        for need in new.graph.needs(of: next) where isCreated(need) && !later.contains(need) {
          if isFamily(need) { return true }
          if seen.insert(need).inserted { waiting.insert(need) }
        }
      }
      return false
    }
  }

  /// The objects that ride along with the given steps.
  func riders(of steps: [Step]) -> Set<ObjectAddress> {
    let indices = Set(steps.map { ObjectAddressAndAction(address: $0.address, action: $0.action) })
    var riders: Set<ObjectAddress> = []
    for (address, index) in creators {
      let step = graph.steps[index]
      if step.address != address, indices.contains(.init(address: step.address, action: step.action)) {
        // A column without its table's statement would be added last, so columns stay where they are.
        if let object = new.catalog[address], !type(of: object).holdsData { riders.insert(address) }
      }
    }
    for address in changes.actions.keys where isDropped(address) && looseners[address] == nil {
      if let target = rideTarget(address), indices.contains(.init(address: target, action: .drop)),
        old.graph.needs(of: address).contains(where: {
          $0 != target && isDropped($0) && rideTarget($0) != target
        })
      {
        riders.insert(address)
      }
    }
    return riders
  }

  struct ObjectAddressAndAction: Hashable {
    let address: ObjectAddress
    let action: Step.Action
  }
}
