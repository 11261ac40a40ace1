import CatalogModel
import Diffing
import SQLText

/// The steps that the changes are.
extension Assembly {
  mutating func addSteps() {
    let inlined = inlinedChildren()
    for (address, action) in changes.actions.sorted(by: { $0.key < $1.key }) {
      switch action {
      case .create: addCreation(address, inlined, reason: nil)
      case .drop: addDrop(address, reason: nil)
      case .recreate(let reason):
        addDrop(address, reason: reason)
        addCreation(address, inlined, reason: reason)
      case .replace(let reason): addReplacement(address, reason: reason)
      case .alter(let alterations): addAlteration(address, alterations)
      }
    }
    for (address, detachment) in changes.detachments.sorted(by: { $0.key < $1.key }) {
      var (before, after): (Int?, Int?)
      if !detachment.before.isEmpty {
        before = graph.add(
          Step(
            .alter,
            address,
            reason: reason(for: address, detachment, "changes", "is recreated"),
            statements: detachment.before
          ),
          rank: rank(address, phase: 0)
        )
      }
      if !detachment.after.isEmpty {
        after = graph.add(
          Step(
            .alter,
            address,
            reason: reason(for: address, detachment, "has changed", "was recreated"),
            statements: detachment.after
          ),
          rank: rank(address, phase: 1)
        )
      }
      detachers[address] = (before, after)
    }
  }

  /// Why an object lets go of something, or takes hold of it again.
  private func reason(
    for address: ObjectAddress,
    _ detachment: Detachment,
    _ change: String,
    _ recreation: String
  ) -> String {
    guard !detachment.evaded.isEmpty else { return "what it refers to \(recreation)" }
    let isOwned = old.catalog[address]?.ownerSource.map(detachment.evaded.contains) ?? false
    return "what it \(isOwned ? "belongs" : "refers") to \(change)"
  }

  private mutating func addCreation(
    _ address: ObjectAddress,
    _ inlined: [ObjectAddress: [ObjectAddress]],
    reason: String?
  ) {
    guard creators[address] == nil, !isInlined(address, inlined), let object = new.catalog[address] else {
      return
    }
    let children = inlined[address] ?? []
    let first = children.compactMap { child in
      self.loosening(child, isInline: true)?.object ?? new.catalog[child]
    }
    var context = creationContext(address, first)
    let loosening = self.loosening(address, isInline: false)
    if loosening != nil { context.directives = [:] }
    let index = graph.add(
      Step(
        .create,
        address,
        reason: reason,
        statements: (loosening?.object ?? object).creation(context)
      ),
      rank: rank(address, phase: 1)
    )
    for created in [address] + children { creators[created] = index }
    for created in children { addFollowing(created, self.loosening(created, isInline: true)?.following) }
    addFollowing(address, loosening?.following)
    if let completion = object.completion { addCompletion(address, completion) }
  }

  private mutating func addCompletion(_ address: ObjectAddress, _ completion: Completion) {
    let step = Step(
      .alter,
      address,
      reason: completion.isFounding
        ? "what it is made of exists now"
        : completion.after.isEmpty ? "everything exists now" : "what it belongs to exists now",
      statements: completion.statements
    )
    let phase = completion.after.isEmpty && !completion.isFounding ? 3 : 1
    let index = graph.add(step, rank: rank(address, phase: phase))
    completers.append((index, address, completion.after + [address]))
    if completion.isFounding { founders[address] = (index, Set(completion.after)) }
  }

  private mutating func addDrop(_ address: ObjectAddress, reason: String?) {
    if let loosening = loosening(of: address, in: old, isInline: false) {
      looseners[address] = graph.add(
        Step(.alter, address, reason: "what it needs is dropped", statements: loosening.preceding),
        rank: rank(address, phase: 0)
      )
    }
    guard let object = old.catalog[address], rideTarget(address) == nil else { return }
    var statements = object.drop()
    if isContinued(address) {
      for index in statements.indices { statements[index].hazards.removeAll { $0.id == .dataLoss } }
    }
    droppers[address] = graph.add(
      Step(.drop, address, reason: reason, statements: statements),
      rank: rank(address, phase: 2)
    )
  }

  /// Whether another object takes over what the dropped one holds.
  private func isContinued(_ address: ObjectAddress) -> Bool {
    old.graph.dependents(on: address).contains { dependent in
      guard case .alter(let alterations) = changes.actions[dependent] else { return false }
      return alterations.contains { $0.alteration.continues(address) }
    }
  }

  private mutating func addReplacement(_ address: ObjectAddress, reason: String) {
    guard let before = old.catalog[address], let after = new.catalog[address] else { return }
    let directives = new.catalog.annotations[address]?.directives ?? [:]
    let temporary = address.name.setAside
    var context = AlterationContext(server: planner.server, directives: directives)
    context.bridged = changes.bridged
    context.underlyingTypes = changes.underlyingTypes
    var leftover = before
    leftover.address = address.renamed(to: temporary)
    let bridge = changes.bridged.contains(address) ? leftover.bridging(to: after, context) : nil
    var creation = after.creation(creationContext(address))
    if !creation.isEmpty { creation[0].hazards += before.replacementLoss(byAny: after, context) }
    let statements =
      before.preparing(for: after, context) + (before.rename(to: temporary) ?? []) + creation
      + (bridge?.building ?? [])
    creators[address] = graph.add(
      Step(.replace, address, reason: reason, statements: statements),
      rank: rank(address, phase: 1)
    )
    let removal = (bridge?.removal ?? []) + leftover.drop()
    removers[address] = graph.add(
      Step(.drop, leftover.address, reason: "it was replaced", statements: removal),
      rank: rank(address, phase: 2)
    )
  }

  private mutating func addAlteration(_ address: ObjectAddress, _ alterations: [PropertyAlteration]) {
    let settled = (changes.followers[address]?.settles ?? [])
      .union(changes.detachments[address]?.settles ?? [])
    var statements = alterations.filter { !settled.contains($0.property) }.flatMap(\.alteration.statements)
    if let follower = changes.followers[address] {
      followers[address] = graph.add(
        Step(.alter, address, reason: "its type is replaced", statements: follower.statements),
        rank: rank(address, phase: 1)
      )
    }
    if let completion = new.catalog[address]?.completion {
      let late = completion.statements.filter(statements.contains)
      statements.removeAll(where: late.contains)
      if !late.isEmpty {
        addCompletion(address, Completion(late, after: completion.after, isFounding: completion.isFounding))
      }
    }
    let clearing = alterations.flatMap(\.alteration.clearing)
    if !clearing.isEmpty {
      clearers[address] = graph.add(
        Step(.alter, address, reason: "others may take its place", statements: clearing),
        rank: rank(address, phase: 0)
      )
    }
    let closing = alterations.flatMap(\.alteration.closing)
    if !closing.isEmpty {
      closers[address] = graph.add(
        Step(.alter, address, reason: "what it needed is gone", statements: closing),
        rank: rank(address, phase: 3)
      )
    }
    let following = alterations.flatMap(\.alteration.following)
    if !following.isEmpty { addCompletion(address, Completion(following, after: [])) }
    if let loosening = self.loosening(address, isInline: false) {
      let late = alterations.filter { loosening.properties.contains($0.property) }
        .flatMap(\.alteration.statements).filter(statements.contains)
      statements.removeAll(where: late.contains)
      if alterations.contains(where: { loosening.outline.contains($0.property) }) {
        statements = loosening.preceding + statements
      }
      addFollowing(address, late)
    }
    guard !statements.isEmpty else { return }
    let isEarly = statements.contains { $0.transaction == .committedBeforeUse }
    if isEarly { early.insert(address) }
    alterers[address] = graph.add(
      Step(.alter, address, statements: statements),
      rank: rank(address, phase: isEarly ? -1 : 1)
    )
  }
}

extension CatalogObject {
  fileprivate func replacementLoss(byAny new: any CatalogObject, _ context: AlterationContext) -> [Hazard] {
    (new as? Self).map { replacementLoss(by: $0, context) } ?? []
  }

  fileprivate func preparing(for new: any CatalogObject, _ context: AlterationContext) -> [Statement] {
    (new as? Self).map { preparation(for: $0, context) } ?? []
  }

  fileprivate func bridging(to new: any CatalogObject, _ context: AlterationContext) -> Bridge? {
    (new as? Self).flatMap { bridge(to: $0, context) }
  }
}
