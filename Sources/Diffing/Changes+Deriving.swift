import CatalogModel
package import SQLText

extension Changes {
  /// Derives what leads from one catalog to the other.
  ///
  /// What is recreated takes everything that depends on it along, however indirectly, so that it comes back with
  /// its comments, indexes, triggers, and policies.
  package init(from old: Side, to new: Side, server: ServerVersion) {
    var derivation = Derivation(old: old, new: new, server: server, surroundings: old.catalog.shapers)
    derivation.changes.underlyingTypes = old.catalog.underlyingTypes.merging(new.catalog.underlyingTypes) {
      $1
    }
    derivation.compare()
    derivation.spread()
    derivation.evade()
    derivation.bridge()
    derivation.refuse()
    self = derivation.changes
  }
}

/// The derivation of changes: first each object by itself, then what follows for others.
private struct Derivation {
  let old: Side
  let new: Side
  let server: ServerVersion
  let surroundings: [any CatalogObject]
  var changes = Changes()
  /// Objects whose dependents have not been looked at since their action was decided.
  var waiting: [ObjectAddress] = []

  mutating func compare() {
    changes.differences = differences(from: old.catalog, to: new.catalog)
    for difference in changes.differences {
      switch difference.nature {
      case .missing: changes.actions[difference.address] = .create
      case .extra: decide(difference.address, .drop)
      case .changed(let properties):
        decide(difference.address, change(of: difference.address, properties.map(\.name)))
      }
    }
    for (address, action) in changes.actions {
      guard case .alter(let alterations) = action else { continue }
      for alteration in alterations {
        if let refusal = alteration.alteration.refusal {
          changes.refusals.append(.init(address: address, property: alteration.property, refusal: refusal))
        }
      }
    }
  }

  private func change(of address: ObjectAddress, _ names: [String]) -> Action {
    guard let before = old.catalog[address], let after = new.catalog[address] else { return .drop }
    if let alterations = before.alterations(to: after, context(address)) { return .alter(alterations) }
    let reason = "its \(names.joined(separator: ", ")) cannot be changed in place"
    return type(of: before).replacement == .beside ? .replace(because: reason) : .recreate(because: reason)
  }

  private func context(_ address: ObjectAddress) -> AlterationContext {
    var context = AlterationContext(
      server: server,
      directives: new.catalog.annotations[address]?.directives ?? [:]
    )
    context.bridged = changes.bridged
    context.underlyingTypes = changes.underlyingTypes
    context.surroundings = surroundings
    let old = old
    context.existing = { address in old.catalog[address] }
    context.dependents = { address in old.graph.dependents(on: address).compactMap { old.catalog[$0] } }
    return context
  }

  private mutating func decide(_ address: ObjectAddress, _ action: Action) {
    changes.actions[address] = action
    waiting.append(address)
  }

  /// Follows each decision to the objects that depend on its object.
  mutating func spread() {
    while let address = waiting.popLast() {
      guard let action = changes.actions[address] else { continue }
      displaceCounting(address, action)
      for dependent in old.graph.dependents(on: address) {
        switch action {
        case .create: break
        case .drop, .recreate: recreate(dependent, after: address, action)
        case .replace: move(dependent, to: address)
        case .alter(let alterations):
          if alterations.contains(where: { isDisplaced(dependent, by: $0.alteration) }) {
            giveWay(dependent, to: address)
          } else {
            restore(dependent, of: address, after: alterations)
            for alteration in alterations.map(\.alteration) where alteration.isCascading {
              for other in old.graph.dependents(on: dependent) where isDisplaced(other, by: alteration) {
                giveWay(other, to: address)
              }
            }
          }
        }
      }
      if let follower = changes.followers[address] {
        for dependent in old.graph.dependents(on: address) where isDisplaced(dependent, by: follower) {
          giveWay(dependent, to: address)
        }
      }
    }
  }

  /// Has what finds the parts of a whole by their places come back after one of them has gone, or has become another.
  ///
  /// What is changed in place anyway, and doesn't hold the part, is changed after that.
  private mutating func displaceCounting(_ address: ObjectAddress, _ action: Action) {
    let displaces: (ObjectAddress) -> Bool
    switch action {
    case .drop, .recreate: displaces = { _ in true }
    case .alter(let alterations):
      displaces = { [old] dependent in
        old.catalog[dependent].map { object in alterations.contains { $0.alteration.displaces(object) } }
          ?? false
      }
    case .create, .replace: return
    }
    guard let part = old.catalog[address], type(of: part).holdsData else { return }
    for whole in part.parents {
      for dependent in old.graph.users(ofPartsOf: whole)
      where new.catalog[dependent]?.counts(partsOf: whole) == true && displaces(dependent) {
        if case .alter = changes.actions[dependent], !old.graph.needs(of: dependent).contains(address) {
          continue
        }
        displace(dependent, by: address)
      }
    }
  }

  private mutating func recreate(_ dependent: ObjectAddress, after address: ObjectAddress, _ action: Action) {
    guard let before = old.catalog[dependent], let after = new.catalog[dependent] else { return }
    let isStillNeeded = new.graph.needs(of: dependent).contains(address)
    let isPart = before.parents.contains(address)
    switch changes.actions[dependent] {
    case .drop, .recreate, .create: return
    case .alter
    where !isStillNeeded && !isPart && !type(of: before).keepsNeeds && !usesNamesake(of: address, dependent):
      return
    case .alter, .replace, nil: break
    }
    if changes.detachments[dependent] != nil { return }
    if var detachment = before.detachment(from: address, reattachingAs: after) {
      // The successor takes hold itself when it is created.
      if case .replace = changes.actions[dependent] { detachment.after = [] }
      changes.detachments[dependent] = detachment
    } else {
      displace(dependent, by: address)
    }
  }

  /// Whether the object comes to use what bears the name of the one that goes, and so cannot change before that is gone.
  ///
  /// Of two relations of one name there is only one at a time; of two routines, both of which take the arguments of a
  /// call, PostgreSQL does not know which is meant.
  private func usesNamesake(of address: ObjectAddress, _ dependent: ObjectAddress) -> Bool {
    guard let before = old.catalog[dependent], let after = new.catalog[dependent],
      !type(of: before).holdsData || before.detachment(from: address, reattachingAs: after) != nil
    else { return false }
    let leaving = leaving(after: address).compactMap { old.catalog[$0] }
    let claims = Set(leaving.flatMap(\.claims))
    let routines = leaving.map(\.address).filter(\.kind.hasArguments)
    return comingNeeds(of: dependent).contains { need in
      guard let object = new.catalog[need] else { return false }
      if !old.catalog.contains(need), !claims.isDisjoint(with: object.claims) { return true }
      return need.kind.hasArguments
        && routines.contains { need.isOverload(of: $0) && need.name.name.isExtension(of: $0.name.name) }
    }
  }

  /// What can go only after what depends on an object has let go of it: that itself, and what it needs and goes as well.
  private func leaving(after address: ObjectAddress) -> Set<ObjectAddress> {
    var leaving: Set<ObjectAddress> = [address]
    var waiting = [address]
    while let next = waiting.popLast() {
      for need in old.graph.needs(of: next) {
        switch changes.actions[need] {
        case .drop, .recreate: if leaving.insert(need).inserted { waiting.append(need) }
        case .create, .alter, .replace, nil: break
        }
      }
    }
    return leaving
  }

  /// What the object is to need, and what that is to need in turn as far as it changes as well.
  private func comingNeeds(of address: ObjectAddress) -> Set<ObjectAddress> {
    var needs: Set<ObjectAddress> = []
    var waiting = [address]
    while let next = waiting.popLast() {
      for need in new.graph.needs(of: next) where needs.insert(need).inserted {
        let isChanging =
          changes.actions[need] != nil || old.graph.needs(of: need) != new.graph.needs(of: need)
        if isChanging { waiting.append(need) }
      }
    }
    return needs
  }

  /// Has what goes with an object let go of it where a change of that would change it too.
  mutating func evade() {
    for (address, action) in changes.actions {
      guard case .alter(let alterations) = action,
        alterations.contains(where: { $0.alteration.carriesOwned }),
        let owner = new.catalog[address]
      else { continue }
      for dependent in old.graph.dependents(on: address).flatMap({ old.graph.dependents(on: $0) }) {
        guard let before = old.catalog[dependent], let after = new.catalog[dependent] else { continue }
        guard before.ownerSource == address, after.evades(owner) else { continue }
        switch changes.actions[dependent] {
        case .create, .drop, .recreate, .replace: continue
        case .alter, nil: break
        }
        if changes.detachments[dependent] == nil,
          var detachment = before.detachment(from: address, reattachingAs: after)
        {
          detachment.evaded = [address]
          changes.detachments[dependent] = detachment
        }
      }
    }
  }

  /// Has values carried over by casts where their text would not do, and those of all that is made of them.
  mutating func bridge() {
    var replaced: [ObjectAddress] = []
    for (address, action) in changes.actions {
      if case .replace = action { replaced.append(address) }
    }
    var bridged = Set(
      replaced.filter { address in
        guard let before = old.catalog[address], let after = new.catalog[address] else { return false }
        return before.isRead(otherwiseAs: after, context(address))
      }
    )
    guard !bridged.isEmpty else { return }
    while let next = replaced.first(where: { address in
      !bridged.contains(address) && !old.graph.needs(of: address).isDisjoint(with: bridged)
    }) {
      bridged.insert(next)
    }
    changes.bridged = bridged
    for address in bridged.sorted() {
      guard let before = old.catalog[address], let after = new.catalog[address] else { continue }
      if before.bridge(toAny: after, context(address)) == nil {
        let refusal = Refusal(
          message: "its values cannot be carried over to a type whose attributes stand in another order",
          note: "leave the attributes where they are, or drop \(address) first"
        )
        changes.refusals.append(RefusedChange(address: address, property: "", refusal: refusal))
      }
    }
    for address in changes.followers.keys where !old.graph.needs(of: address).isDisjoint(with: bridged) {
      guard let before = old.catalog[address], let after = new.catalog[address] else { continue }
      changes.followers[address] = before.following(to: after, context(address))
    }
  }

  /// Finds changes of parts that their wholes do not allow.
  mutating func refuse() {
    for (address, action) in changes.actions.sorted(by: { $0.key < $1.key }) {
      guard case .alter(let alterations) = action, let object = new.catalog[address] else { continue }
      let properties = Set(alterations.map(\.property)).union(changes.followers[address]?.settles ?? [])
      for whole in object.parents.flatMap(divisions) {
        guard let refusal = old.catalog[whole]?.hold(on: address, changing: properties) else { continue }
        let property = alterations.first?.property ?? ""
        changes.refusals.append(RefusedChange(address: address, property: property, refusal: refusal))
      }
    }
  }

  /// The object, and all that it is divided into, which may be divided again.
  private func divisions(of address: ObjectAddress) -> [ObjectAddress] {
    let parts = old.graph.dependents(on: address).filter {
      $0.kind == address.kind && old.catalog[$0]?.divided == address
    }
    return [address] + parts.flatMap(divisions)
  }

  private mutating func move(_ dependent: ObjectAddress, to address: ObjectAddress) {
    guard changes.followers[dependent] == nil, let before = old.catalog[dependent],
      let after = new.catalog[dependent]
    else { return }
    switch changes.actions[dependent] {
    case .drop, .recreate, .create: return
    case .alter, .replace, nil: break
    }
    if let follower = before.following(to: after, context(dependent)) {
      changes.followers[dependent] = follower
      waiting.append(dependent)
      if changes.actions[dependent] == nil { changes.actions[dependent] = .alter([]) }
    } else {
      displace(dependent, by: address)
    }
  }

  /// Has a part told again what a change of the whole took away from it.
  private mutating func restore(
    _ part: ObjectAddress,
    of address: ObjectAddress,
    after whole: [PropertyAlteration]
  ) {
    guard let after = new.catalog[part], after.parents.contains(address),
      var restoration = after.restoration(
        for: { role in whole.contains { $0.alteration.unsettles(role) } },
        context(part)
      )
    else { return }
    var alterations: [PropertyAlteration] = []
    switch changes.actions[part] {
    case .drop, .recreate, .create, .replace: return
    case .alter(let known): alterations = known
    case nil: break
    }
    let said = alterations.flatMap(\.alteration.statements).map(\.sql)
    restoration.statements.removeAll { said.contains($0.sql) }
    alterations.append(PropertyAlteration(property: "", alteration: restoration))
    changes.actions[part] = .alter(alterations)
  }

  /// Has an object dropped and created again because it would stand in the way of a change.
  private func isDisplaced(_ dependent: ObjectAddress, by alteration: Alteration) -> Bool {
    old.catalog[dependent].map(alteration.displaces) ?? false
  }

  /// Has an object step aside while another changes, by letting go of it where it can.
  ///
  /// A default lets go of what it names, and the column stays with all its values.
  private mutating func giveWay(_ dependent: ObjectAddress, to address: ObjectAddress) {
    guard let before = old.catalog[dependent], let after = new.catalog[dependent] else { return }
    switch changes.actions[dependent] {
    case .drop, .recreate, .create, .replace: return displace(dependent, by: address)
    case .alter, nil: break
    }
    guard
      var detachment = changes.detachments[dependent]
        ?? before.detachment(from: address, reattachingAs: after),
      !detachment.before.isEmpty
    else { return displace(dependent, by: address) }
    detachment.evaded.insert(address)
    changes.detachments[dependent] = detachment
  }

  private mutating func displace(_ dependent: ObjectAddress, by address: ObjectAddress) {
    guard new.catalog.contains(dependent), let before = old.catalog[dependent] else { return }
    switch changes.actions[dependent] {
    case .drop, .recreate, .create: return
    case .alter, .replace, nil: break
    }
    changes.followers[dependent] = nil
    let reason = "it depends on \(address)"
    if type(of: before).replacement == .beside {
      changes.detachments[dependent]?.after = []
      decide(dependent, .replace(because: reason))
    } else {
      changes.detachments[dependent] = nil
      decide(dependent, .recreate(because: reason))
    }
  }
}

extension CatalogObject {
  fileprivate func alterations(to new: any CatalogObject, _ context: AlterationContext)
    -> [PropertyAlteration]?
  {
    guard let new = new as? Self else { preconditionFailure("\(address) names objects of two kinds") }
    return alteration(to: new, context)?.map { PropertyAlteration(property: $0.property, alteration: $0.1) }
  }

  fileprivate func isRead(otherwiseAs new: any CatalogObject, _ context: AlterationContext) -> Bool {
    (new as? Self).map { isReadOtherwise(as: $0, context) } ?? false
  }

  fileprivate func bridge(toAny new: any CatalogObject, _ context: AlterationContext) -> Bridge? {
    (new as? Self).flatMap { bridge(to: $0, context) }
  }

  fileprivate func following(to new: any CatalogObject, _ context: AlterationContext) -> Alteration? {
    (new as? Self).flatMap { follow(to: $0, context) }
  }

  fileprivate func detachment(from need: ObjectAddress, reattachingAs new: any CatalogObject) -> Detachment? {
    (new as? Self).flatMap { detachment(from: need, reattachingAs: $0) }
  }
}

extension String {
  /// Whether one of two lists of types begins with all of the other.
  fileprivate func isExtension(of other: String) -> Bool {
    let (short, long) = utf8.count < other.utf8.count ? (self, other) : (other, self)
    return short.isEmpty || long.hasPrefix(short + ",")
  }
}
