import CatalogModel

/// What depends on what in an archive, decoded only when a plan has to be made.
enum DependencyEdges: Sendable {
  case decoded([ObjectAddress: Set<ObjectAddress>])
  /// Pairs of numbers of an object and of what it needs, and the addresses that they count.
  case encoded([UInt32], [ObjectAddress])

  var dictionary: [ObjectAddress: Set<ObjectAddress>] {
    switch self {
    case .decoded(let dependencies): return dependencies
    case .encoded(let pairs, let addresses):
      var dependencies: [ObjectAddress: Set<ObjectAddress>] = [:]
      for index in stride(from: 0, to: pairs.count, by: 2) {
        dependencies[addresses[Int(pairs[index])], default: []].insert(addresses[Int(pairs[index + 1])])
      }
      return dependencies
    }
  }
}
