package import CatalogModel

extension Side {
  /// The parts of objects, such as columns, that hold values of the types of some objects, or of what these belong to,
  /// however deep within other values.
  ///
  /// A table is a type too, that of its rows, and what holds these rows keeps PostgreSQL from writing them anew.
  package func holders(of addresses: some Sequence<ObjectAddress>) -> Set<ObjectAddress> {
    var holders: Set<ObjectAddress> = []
    var seen: Set<ObjectAddress> = []
    var waiting: [ObjectAddress] = []
    func visit(_ address: ObjectAddress) {
      guard !seen.contains(address), let object = catalog[address], object.isTypeOfValues else { return }
      seen.insert(address)
      waiting.append(address)
    }
    for address in addresses {
      visit(address)
      for parent in catalog[address]?.parents ?? [] { visit(parent) }
    }
    while let type = waiting.popLast() {
      for dependent in graph.dependents(on: type) where !dependent.names.starts(with: type.names) {
        guard let object = catalog[dependent] else { continue }
        if object.isPartWithValues {
          holders.insert(dependent)
          object.parents.forEach(visit)
        } else {
          visit(dependent)
        }
      }
    }
    return holders
  }
}

extension CatalogObject {
  fileprivate var isTypeOfValues: Bool { Self.namespaces.contains(.type) }
  fileprivate var isPartWithValues: Bool { Self.holdsData && !Self.placement.parents.isEmpty }
}
