import CatalogModel
import Diffing
import SQLText

/// What has to come before what.
extension Assembly {
  mutating func addEdges() {
    addCreationEdges()
    addDropEdges()
    addClaimEdges()
    for (address, index) in followers {
      graph.order(index, before: alterers[address])
      for need in new.graph.needs(of: address) { graph.order(creators[need], before: index) }
      for need in old.graph.needs(of: address) { graph.order(index, before: removers[need]) }
    }
    for (address, (before, after)) in detachers {
      graph.order(before, before: after)
      graph.order(before, before: alterers[address])
      graph.order(before, before: creators[address])
      for need in old.graph.needs(of: address) { graph.order(before, before: dropper(need)) }
      for need in changes.detachments[address]?.evaded ?? [] {
        graph.order(before, before: alterers[need])
        graph.order(before, before: followers[need])
        graph.order(alterers[need], before: after)
        graph.order(followers[need], before: after)
      }
      if let owner = old.catalog[address]?.ownerSource { graph.order(before, before: alterers[owner]) }
      if let owner = new.catalog[address]?.ownerSource { graph.order(alterers[owner], before: after) }
      for need in new.graph.needs(of: address) {
        graph.order(creators[need], before: after)
        graph.order(closers[need], before: after)
      }
    }
    for (address, index) in clearers {
      // What it needs may take a name that it gives up.
      for need in new.graph.needs(of: address) { graph.order(index, before: creators[need]) }
    }
    for (address, index) in removers {
      graph.order(creators[address], before: index)
      for need in old.graph.needs(of: address) {
        graph.order(index, before: removers[need])
        // What has let go already is in nothing's way.
        if detachers[address] == nil { graph.order(index, before: dropper(need)) }
      }
    }
    for (index, address, after) in completers {
      for need in after {
        graph.order(creators[need], before: index)
        graph.order(alterers[need], before: index)
      }
      // What is made anew has let go already.
      guard creators[address] == nil else { continue }
      for need in old.graph.needs(of: address) where !after.contains(need) {
        graph.order(index, before: dropper(need))
      }
    }
    addCompletionEdges()
    for (address, index) in closers {
      graph.order(alterers[address], before: index)
      for need in old.graph.needs(of: address) { graph.order(dropper(need), before: index) }
    }
    addCascadeEdges()
    addRoomEdges()
    addCountingEdges()
    addPreferences()
  }

  /// What needs its parent whole waits for what completes that.
  private mutating func addCompletionEdges() {
    let completions = Dictionary(grouping: completers, by: \.1).mapValues { $0.map(\.0) }
    guard !completions.isEmpty else { return }
    for (address, index) in creators.merging(alterers, uniquingKeysWith: { created, _ in created })
    where types[address.kind]?.followsCompletions == true {
      for parent in new.catalog[address]?.parents ?? [] {
        for completion in completions[parent] ?? [] { graph.order(completion, before: index) }
      }
    }
  }

  /// What depends on something that a change reaches through another object waits for that change, or goes before it.
  private mutating func addCascadeEdges() {
    for (address, action) in changes.actions {
      guard case .alter(let alterations) = action, let index = alterers[address],
        alterations.contains(where: \.alteration.isCascading)
      else { continue }
      for reached in old.graph.dependents(on: address) {
        for other in old.graph.dependents(on: reached) { graph.order(dropper(other), before: index) }
        for other in new.graph.dependents(on: reached) { graph.order(index, before: creators[other]) }
      }
    }
  }

  /// What leaves goes before what comes, where both are parts of one whole, such as partitions of a table.
  private mutating func addRoomEdges() {
    var leaving: [ObjectAddress: [Int]] = [:]
    for (address, action) in changes.actions {
      guard let whole = old.catalog[address]?.divided else { continue }
      let index: Int?
      if case .alter = action { index = clearers[address] } else { index = dropper(address) }
      if let index { leaving[whole, default: []].append(index) }
    }
    for (address, index) in clearers {
      graph.order(index, before: alterers[address])
      // What it leaves may be gone afterwards, and what it belonged to may change.
      for need in old.graph.needs(of: address) {
        graph.order(index, before: dropper(need))
        graph.order(index, before: alterers[need])
      }
    }
    guard !leaving.isEmpty else { return }
    let moving = alterers.filter { address, _ in
      clearers[address] != nil || old.catalog[address]?.divided != new.catalog[address]?.divided
    }
    for (address, index) in creators.merging(moving, uniquingKeysWith: { created, _ in created }) {
      guard let whole = new.catalog[address]?.divided else { continue }
      for other in leaving[whole] ?? [] { graph.order(other, before: index) }
    }
  }

  /// What finds the parts of a whole by their places is written when all have come and gone, and are what they will be.
  private mutating func addCountingEdges() {
    var changes: [ObjectAddress: [Int]] = [:]
    var alterations: [ObjectAddress: [Int]] = [:]
    func add(_ steps: [ObjectAddress: Int], of catalog: Catalog, to changes: inout [ObjectAddress: [Int]]) {
      for (address, index) in steps {
        guard let part = catalog[address], type(of: part).holdsData else { continue }
        for whole in part.parents where new.catalog.contains(whole) && creators[whole] == nil {
          changes[whole, default: []].append(index)
        }
      }
    }
    add(creators, of: new.catalog, to: &changes)
    add(droppers, of: old.catalog, to: &changes)
    add(alterers, of: new.catalog, to: &alterations)
    for whole in Set(changes.keys).union(alterations.keys) {
      for user in new.graph.users(ofPartsOf: whole) where new.catalog[user]?.counts(partsOf: whole) == true {
        for index in changes[whole] ?? [] {
          graph.order(index, before: creators[user])
          graph.order(index, before: alterers[user])
        }
        for index in (alterations[whole] ?? []).sorted() {
          graph.prefer(index, before: creators[user])
          graph.prefer(index, before: alterers[user])
        }
      }
    }
  }

  /// What comes back after something that it used has gone for good does so after it.
  ///
  /// The text of a call may find the function that goes as well as the one that takes its place. What holds data goes
  /// as late as it can.
  private mutating func addPreferences() {
    addInheritancePreferences()
    addKeyPreferences()
    addOverloadPreferences()
    let returning = creators.merging(detachers.compactMapValues(\.after)) { creator, _ in creator }
    for (address, index) in returning.sorted(by: { $0.key < $1.key }) where old.catalog.contains(address) {
      for need in old.graph.needs(of: address).sorted() where !new.catalog.contains(need) {
        if let gone = old.catalog[need], !type(of: gone).holdsData {
          graph.prefer(dropper(need), before: index)
        }
      }
    }
  }

  /// What calls a routine is written when others of its name are gone, which might be meant as well.
  private mutating func addOverloadPreferences() {
    let leaving = changes.actions.keys.filter {
      $0.kind.hasArguments && isDropped($0) && !new.catalog.contains($0)
    }
    guard !leaving.isEmpty else { return }
    let groups = Dictionary(grouping: leaving) { Array($0.names.dropLast()) }
    var users: [(address: ObjectAddress, index: Int)] = completers.map { ($0.address, $0.index) }
    for steps in [creators, alterers, detachers.compactMapValues(\.after)] {
      users += steps.map { ($0.key, $0.value) }
    }
    for (address, index) in users.sorted(by: { ($0.address, $0.index) < ($1.address, $1.index) }) {
      for need in new.graph.needs(of: address).sorted() where need.kind.hasArguments {
        for gone in (groups[Array(need.names.dropLast())] ?? []).sorted() {
          graph.prefer(dropper(gone), before: index)
        }
      }
    }
  }

  /// What takes the parts of another of its kind, as an heir takes columns, takes them as they are to be.
  private mutating func addInheritancePreferences() {
    var changing: [ObjectAddress: [Int]] = [:]
    for (address, index) in alterers.sorted(by: { $0.key < $1.key }) {
      guard let part = new.catalog[address], type(of: part).holdsData else { continue }
      for whole in part.parents { changing[whole, default: []].append(index) }
    }
    guard !changing.isEmpty else { return }
    for (address, index) in creators.sorted(by: { $0.key < $1.key }) {
      for need in new.graph.needs(of: address).sorted() where need.kind == address.kind {
        for part in changing[need] ?? [] { graph.prefer(part, before: index) }
      }
    }
  }

  /// What needs one part of an object, as a foreign key a key of its table, might find another that goes and fits too.
  private mutating func addKeyPreferences() {
    func isKey(_ address: ObjectAddress) -> Bool {
      types[address.kind].map { $0.namespaces.contains(.relation) && !$0.placement.parents.isEmpty } ?? false
    }
    var leaving: [ObjectAddress: [Int]] = [:]
    for address in changes.actions.keys.sorted() where isDropped(address) && isKey(address) {
      guard let index = dropper(address), let key = old.catalog[address] else { continue }
      for whole in key.parents { leaving[whole, default: []].append(index) }
    }
    guard !leaving.isEmpty else { return }
    for (address, index) in creators.sorted(by: { $0.key < $1.key }) where !isKey(address) {
      for need in new.graph.needs(of: address).sorted() where isKey(need) {
        for whole in new.catalog[need]?.parents ?? [] {
          for other in leaving[whole] ?? [] { graph.prefer(other, before: index) }
        }
      }
    }
  }

  private mutating func addCreationEdges() {
    for (address, index) in creators {
      let later = postponed(address)
      for need in new.graph.needs(of: address) where !later.contains(need) {
        orderUse(of: need, by: address, at: index)
      }
      if removers[address] == nil { graph.order(dropper(address), before: index) }
      // What referred to something that goes might find it once more, as a foreign key finds the first key that fits.
      if droppers[address] != nil {
        for need in old.graph.needs(of: address) where !new.catalog.contains(need) || isDropped(need) {
          graph.order(dropper(need), before: index)
        }
      }
    }
    for (address, index) in alterers {
      let later = postponed(address)
      for need in new.graph.needs(of: address) where !later.contains(need) {
        orderUse(of: need, by: address, at: index)
      }
      let kept = new.graph.needs(of: address)
      for need in old.graph.needs(of: address) where !kept.contains(need) {
        graph.order(index, before: dropper(need))
        graph.order(index, before: removers[need])
      }
    }
  }

  /// Has a step wait until the object that it uses is there as it should be, under the name that it should have.
  private mutating func orderUse(of need: ObjectAddress, by address: ObjectAddress, at index: Int) {
    // What still uses that for which the name is not free has to let go of it first.
    if old.graph.needs(of: address).isDisjoint(with: old.graph.needs(of: need).filter(isDropped)) {
      graph.order(closers[need], before: index)
    } else if creators[address] == index {
      graph.order(closers[need], before: index)
    }
    graph.order(creators[need], before: index)
    graph.order(alterers[need], before: index)
    graph.order(followers[need], before: index)
    if let founder = founders[need], !founder.except.contains(address) {
      graph.order(founder.index, before: index)
    }
  }

  private mutating func addDropEdges() {
    for address in changes.actions.keys where isDropped(address) {
      guard let index = dropper(address) else { continue }
      // What goes with an object is never in the way of changes to that.
      let goesBefore = types[address.kind]?.goesBeforeChanges ?? false
      let goesWith = goesBefore ? [] : old.catalog[address]?.dropsWith ?? []
      for need in old.graph.needs(of: address) {
        if let loosener = looseners[address], loosened[address]?.contains(need) == true {
          graph.order(loosener, before: index)
          graph.order(loosener, before: dropper(need))
          continue
        }
        graph.order(index, before: dropper(need))
        graph.order(index, before: removers[need])
        if droppers[address] != nil, !goesWith.contains(need) {
          // What has to be committed by itself is, before anything is gone that others would miss.
          if !early.contains(need) { graph.order(index, before: alterers[need]) }
          graph.order(index, before: followers[need])
          if removers[need] != nil { graph.order(index, before: creators[need]) }
        }
      }
    }
  }

  /// A name has to be given up before it is taken again.
  private mutating func addClaimEdges() {
    var released: [Claim: Int] = [:]
    for address in changes.actions.keys {
      let index = isDropped(address) ? dropper(address) : clearers[address] ?? alterers[address]
      guard let index, let object = old.catalog[address] else { continue }
      for claim in object.claims { released[claim] = index }
    }
    guard !released.isEmpty else { return }
    for (address, index) in creators.merging(alterers, uniquingKeysWith: { created, _ in created }) {
      let kept = alterers[address] == nil ? [] : old.catalog[address]?.claims ?? []
      for claim in new.catalog[address]?.claims ?? [] where !kept.contains(claim) {
        graph.order(released[claim], before: closers[address] ?? index)
      }
    }
  }
}
