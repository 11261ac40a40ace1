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
    var loosened: [ObjectAddress: Set<ObjectAddress>] = [:]
    while true {
      var assembly = Assembly(
        changes: changes,
        old: old,
        new: new,
        planner: self,
        separated: separated,
        loosened: loosened
      )
      assembly.addSteps()
      assembly.addEdges()
      switch assembly.graph.sorted() {
      case .success(let steps): return steps
      case .failure(let cycle):
        // What went along with another step may be what closes the circle, so it gets a step of its own.
        let riders = assembly.riders(of: cycle.steps).subtracting(separated)
        // What comes in two steps is safest where nothing runs between them that would notice: a default can be late, and
        // a body only where nothing else helps.
        let loosenable = assembly.loosenable(in: cycle.knot)
        if !loosenable.holders.isEmpty {
          loosened.merge(loosenable.holders) { $0.union($1) }
        } else if !riders.isEmpty {
          separated.formUnion(riders)
        } else if !loosenable.others.isEmpty {
          loosened.merge(loosenable.others) { $0.union($1) }
        } else if !loosenable.visible.isEmpty {
          loosened.merge(loosenable.visible) { $0.union($1) }
        } else {
          throw DependencyCycle(steps: cycle.steps)
        }
      }
    }
  }

  /// The statements that rename objects, one step each.
  package func steps(for renames: [Rename], in catalog: (ObjectAddress) -> (any CatalogObject)?) -> [Step] {
    renames.compactMap { rename in
      guard var object = catalog(rename.from) else { return nil }
      object.address = rename.from
      let name = object.name(rename.to)
      let isRenamed = object.name(rename.from) != name
      guard let schema = rename.schema else {
        guard let statements = object.rename(to: name) else { return nil }
        return Step(.rename, rename.to, former: rename.from, statements: statements)
      }
      var statements: [Statement] = []
      func add(_ more: [Statement]?, leadingTo address: ObjectAddress) -> Bool {
        guard let more else { return false }
        statements += more
        object.address = address
        return true
      }
      let isCarried = renames.contains { $0.from == object.ownerSource && $0.schema == schema }
      if isCarried { object.address = rename.from.moved(to: schema) }
      // Whichever name is taken on the way is gone round.
      let isTaken = catalog(rename.from.moved(to: schema)) != nil
      if isRenamed, isTaken, !isCarried {
        guard add(object.rename(to: name), leadingTo: rename.to.moved(to: rename.from.names[0])),
          add(object.move(to: schema), leadingTo: rename.to)
        else { return nil }
      } else {
        guard isCarried || add(object.move(to: schema), leadingTo: rename.from.moved(to: schema)),
          !isRenamed || add(object.rename(to: name), leadingTo: rename.to)
        else { return nil }
      }
      return statements.isEmpty
        ? nil : Step(.rename, rename.to, former: rename.from, statements: statements)
    }
  }

  /// The statements that create objects before anything else happens, one step each.
  package func creations(of addresses: [ObjectAddress], of new: Catalog, beside old: Catalog) -> [Step] {
    let context = CreationContext(server: server, surroundings: old.shapers)
    return addresses.compactMap { address in
      new[address].map { Step(.create, address, statements: $0.creation(context)) }
    }
  }

  /// The statements by which objects leave what they are no longer to be part of, such as a partitioned table.
  ///
  /// - Parameters:
  ///   - old: The objects as they are.
  ///   - new: The objects as they will be.
  ///   - guests: Objects that leave for a while what they will be part of again.
  /// - Returns: One step each.
  package func departures(from old: Catalog, toward new: Catalog, with guests: Set<ObjectAddress>) -> [Step] {
    members(of: old, and: new).union(guests).sorted().compactMap { address in
      guard let before = old[address], let after = new[address] else { return nil }
      let statements = before.departure(towardAny: guests.contains(address) ? nil : after)
      return statements.isEmpty
        ? nil : Step(.alter, address, reason: "it changes by itself", statements: statements)
    }
  }

  /// The statements by which objects join what they are to be part of.
  package func entries(from old: Catalog, to new: Catalog, with guests: Set<ObjectAddress>) -> [Step] {
    members(of: old, and: new).union(guests).sorted().compactMap { address in
      guard let before = old[address], let after = new[address] else { return nil }
      let statements = after.entry(fromAny: guests.contains(address) ? nil : before)
      return statements.isEmpty ? nil : Step(.alter, address, statements: statements)
    }
  }

  /// The objects of both catalogs that differ and can be part of something.
  private func members(of old: Catalog, and new: Catalog) -> Set<ObjectAddress> {
    var members: Set<Kind> = []
    for type in kinds where type.partsGroup != nil { members.insert(type.kind) }
    return Set(
      old.addresses.filter {
        members.contains($0.kind) && new.contains($0) && !old.isEqual(to: new, at: $0)
      }
    )
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

  fileprivate func departure(towardAny other: (any CatalogObject)?) -> [Statement] {
    departure(toward: other as? Self)
  }

  fileprivate func entry(fromAny other: (any CatalogObject)?) -> [Statement] { entry(from: other as? Self) }

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
