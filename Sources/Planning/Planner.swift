package import CatalogModel
package import Diffing
package import SQLText

/// Puts changes into an order that PostgreSQL accepts.
///
/// Knows no kind of object: what comes before what follows from the dependencies that the two servers recorded
/// and from the names that objects take up.
package struct Planner {
  let kinds: [any CatalogObject.Type]
  let server: ServerVersion

  package init(kinds: [any CatalogObject.Type], server: ServerVersion) {
    self.kinds = kinds
    self.server = server
  }

  /// The steps that lead from one catalog to the other.
  ///
  /// - Throws: `DependencyCycle` where steps wait for each other, which is a defect of a kind.
  package func steps(for changes: Changes, from old: Side, to new: Side) throws(DependencyCycle) -> [Step] {
    var (old, new) = (old, new)
    // They are looked at time and again.
    old.catalog.decode(changes.actions.keys)
    new.catalog.decode(changes.actions.keys)
    var separated: Set<ObjectAddress> = []
    while true {
      var assembly = Assembly(changes: changes, old: old, new: new, planner: self, separated: separated)
      assembly.addSteps()
      assembly.addEdges()
      switch assembly.graph.sorted() {
      case .success(let steps): return steps
      case .failure(let cycle):
        // What went along with another step may be what closes the circle, so it gets a step of its own.
        let riders = assembly.riders(of: cycle.steps).subtracting(separated)
        guard !riders.isEmpty else { throw DependencyCycle(steps: cycle.steps) }
        separated.formUnion(riders)
      }
    }
  }

  /// The statements that rename objects, one step each.
  package func steps(for renames: [Rename], in catalog: (ObjectAddress) -> (any CatalogObject)?) -> [Step] {
    renames.compactMap { rename in
      guard var object = catalog(rename.from) else { return nil }
      object.address = rename.from
      guard let statements = object.rename(to: object.name(rename.to)) else { return nil }
      return Step(.rename, rename.to, former: rename.from, statements: statements)
    }
  }

  /// The statements that rename what objects consist of, such as the labels of an enum, one step each.
  package func partRenames(to new: Catalog, in catalog: (ObjectAddress) -> (any CatalogObject)?) -> [Step] {
    var naming: Set<Kind> = []
    for type in kinds where type.namesParts { naming.insert(type.kind) }
    let directed = new.annotations.filter { !$0.value.directives.isEmpty }.keys
    let named = new.addresses.filter { naming.contains($0.kind) }
    return Set(directed).union(named).sorted().compactMap { address in
      guard var before = catalog(address), let after = new[address] else { return nil }
      before.address = address
      let directives = new.annotations[address]?.directives ?? [:]
      let context = AlterationContext(server: server, directives: directives)
      let statements = before.partRenames(toAny: after, context)
      return statements.isEmpty ? nil : Step(.alter, address, statements: statements)
    }
  }
}

extension CatalogObject {
  fileprivate func partRenames(toAny new: any CatalogObject, _ context: AlterationContext) -> [Statement] {
    (new as? Self).map { partRenames(to: $0, context) } ?? []
  }

  fileprivate func name(_ address: ObjectAddress) -> Identifier { Self.name(of: address) }
}

/// Steps each of which has to come before another of them.
package struct DependencyCycle: Error, CustomStringConvertible {
  package let steps: [Step]

  package var description: String {
    "these steps wait for each other: "
      + steps.map { "\($0.action.rawValue) \($0.address)" }.joined(separator: ", ")
  }
}
