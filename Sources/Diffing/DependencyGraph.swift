package import CatalogModel

/// What each object of a catalog needs, and what needs it, its parent counted among its needs.
package struct DependencyGraph: Sendable {
  private let needs: [ObjectAddress: Set<ObjectAddress>]
  private let dependents: [ObjectAddress: [ObjectAddress]]

  /// Makes the graph of a catalog from what its server recorded.
  package init(
    _ catalog: Catalog,
    dependencies: [ObjectAddress: Set<ObjectAddress>],
    kinds: [any CatalogObject.Type]
  ) {
    let parents = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind, $0.placement.parents) })
    var needs = dependencies
    for address in catalog.addresses {
      for kind in parents[address.kind] ?? [] {
        let parent = address.parent(kind)
        if catalog.contains(parent) { needs[address, default: []].insert(parent) }
      }
    }
    var dependents: [ObjectAddress: [ObjectAddress]] = [:]
    for (address, needed) in needs {
      for need in needed { dependents[need, default: []].append(address) }
    }
    self.needs = needs
    self.dependents = dependents
  }

  private init(needs: [ObjectAddress: Set<ObjectAddress>], dependents: [ObjectAddress: [ObjectAddress]]) {
    self.needs = needs
    self.dependents = dependents
  }

  /// The same graph with objects under other names.
  func renaming(_ names: [ObjectAddress: ObjectAddress]) -> DependencyGraph {
    var needs: [ObjectAddress: Set<ObjectAddress>] = [:]
    for (address, needed) in self.needs {
      needs[names[address] ?? address] = Set(needed.map { names[$0] ?? $0 })
    }
    var dependents: [ObjectAddress: [ObjectAddress]] = [:]
    for (address, depending) in self.dependents {
      dependents[names[address] ?? address] = depending.map { names[$0] ?? $0 }
    }
    return DependencyGraph(needs: needs, dependents: dependents)
  }

  /// What has to exist for the object to.
  package func needs(of address: ObjectAddress) -> Set<ObjectAddress> { needs[address] ?? [] }

  /// What cannot exist without the object, in the order of addresses.
  package func dependents(on address: ObjectAddress) -> [ObjectAddress] {
    (dependents[address] ?? []).sorted()
  }

  /// The objects together with all that they need, however indirectly.
  package func closure(of addresses: some Sequence<ObjectAddress>) -> Set<ObjectAddress> {
    reach(from: addresses) { needs(of: $0) }
  }

  /// The objects together with all that cannot exist without them, however indirectly.
  package func dependentClosure(of addresses: some Sequence<ObjectAddress>) -> Set<ObjectAddress> {
    reach(from: addresses) { dependents[$0] ?? [] }
  }

  private func reach<Next: Sequence<ObjectAddress>>(
    from addresses: some Sequence<ObjectAddress>,
    by step: (ObjectAddress) -> Next
  ) -> Set<ObjectAddress> {
    var reached = Set(addresses)
    var waiting = Array(reached)
    while let address = waiting.popLast() {
      for next in step(address) where reached.insert(next).inserted { waiting.append(next) }
    }
    return reached
  }
}
