import CatalogModel
import Diffing
import SQLText

/// The steps of a plan while they are gathered and put in relation to each other.
struct Assembly {
  let changes: Changes
  let old: Side
  let new: Side
  let planner: Planner
  /// Objects that get steps of their own although they could go along with their parents'.
  let separated: Set<ObjectAddress>
  /// Objects that come, change, or go in two steps, each with what it then need not wait for.
  private(set) var loosened: [ObjectAddress: Set<ObjectAddress>]

  private(set) var graph = StepGraph()
  private var creators: [ObjectAddress: Int] = [:]
  private var droppers: [ObjectAddress: Int] = [:]
  private var alterers: [ObjectAddress: Int] = [:]
  private var followers: [ObjectAddress: Int] = [:]
  private var removers: [ObjectAddress: Int] = [:]
  private var detachers: [ObjectAddress: (before: Int?, after: Int?)] = [:]
  /// The steps that make room for others, by what is divided up.
  private var clearers: [ObjectAddress: Int] = [:]
  /// The steps by which objects that are dropped let go of what needs them.
  private var looseners: [ObjectAddress: Int] = [:]
  private var completers: [(index: Int, address: ObjectAddress, after: [ObjectAddress])] = []
  /// The steps without which an object cannot be used, and what may use it all the same.
  private var founders: [ObjectAddress: (index: Int, except: Set<ObjectAddress>)] = [:]
  private let ranks: [Kind: Int]
  private let types: [Kind: any CatalogObject.Type]
  /// The objects that decide what others are like that are created now.
  private let surroundings: [any CatalogObject]

  init(
    changes: Changes,
    old: Side,
    new: Side,
    planner: Planner,
    separated: Set<ObjectAddress>,
    loosened: [ObjectAddress: Set<ObjectAddress>]
  ) {
    self.changes = changes
    self.old = old
    self.new = new
    self.planner = planner
    self.separated = separated
    self.loosened = loosened
    ranks = Dictionary(uniqueKeysWithValues: planner.kinds.enumerated().map { ($1.kind, $0) })
    types = Dictionary(uniqueKeysWithValues: planner.kinds.map { ($0.kind, $0) })
    surroundings = old.catalog.shapers(planner.kinds).compactMap { old.catalog[$0] }
  }

  // MARK: Steps

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
          Step(.alter, address, reason: "what it refers to is recreated", statements: detachment.before),
          rank: rank(address, phase: 0)
        )
      }
      if !detachment.after.isEmpty {
        after = graph.add(
          Step(.alter, address, reason: "what it refers to was recreated", statements: detachment.after),
          rank: rank(address, phase: 1)
        )
      }
      detachers[address] = (before, after)
    }
  }

  private func creationContext(_ address: ObjectAddress, _ inlined: [any CatalogObject] = [])
    -> CreationContext
  {
    CreationContext(
      server: planner.server,
      inlined: inlined,
      directives: new.catalog.annotations[address]?.directives ?? [:],
      surroundings: surroundings
    )
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

  /// What the object need not wait for, because it only completes it later.
  private func postponed(_ address: ObjectAddress) -> Set<ObjectAddress> {
    Set(new.catalog[address]?.completion?.after ?? []).union(loosened[address] ?? [])
  }

  /// How an object comes in two steps, where it has to.
  private func loosening(_ address: ObjectAddress, isInline: Bool) -> Loosening? {
    guard loosened[address] != nil else { return nil }
    return new.catalog[address]?.loosening(creationContext(address), isInline: isInline)
  }

  /// Adds what makes an object whole once what it did not wait for exists.
  private mutating func addFollowing(_ address: ObjectAddress, _ statements: [Statement]?) {
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

  /// The objects of a knot of steps that can come or go in two steps and so untie it: those that hold data, and others.
  func loosenable(
    in knot: Set<Int>
  ) -> (holders: [ObjectAddress: Set<ObjectAddress>], others: [ObjectAddress: Set<ObjectAddress>]) {
    let tied = Set(
      changes.actions.keys.filter { address in
        [creators[address], alterers[address], dropper(address)].contains { $0.map(knot.contains) ?? false }
      }
    )
    var (holders, others): ([ObjectAddress: Set<ObjectAddress>], [ObjectAddress: Set<ObjectAddress>]) = (
      [:], [:]
    )
    for address in tied where loosened[address]?.isSuperset(of: tied.subtracting([address])) != true {
      let needs = new.graph.needs(of: address).union(old.graph.needs(of: address))
      guard let object = new.catalog[address] ?? old.catalog[address],
        needs.contains(where: { tied.contains($0) && !object.parents.contains($0) }),
        object.loosening(creationContext(address), isInline: false) != nil
      else { continue }
      let knotted = tied.subtracting(object.parents + [address])
      if type(of: object).holdsData { holders[address] = knotted } else { others[address] = knotted }
    }
    return (holders, others)
  }

  private mutating func addDrop(_ address: ObjectAddress, reason: String?) {
    if loosened[address] != nil,
      let loosening = old.catalog[address]?.loosening(creationContext(address), isInline: false)
    {
      looseners[address] = graph.add(
        Step(.alter, address, reason: "what it needs is dropped", statements: loosening.preceding),
        rank: rank(address, phase: 0)
      )
    }
    guard let object = old.catalog[address], rideTarget(address) == nil else { return }
    droppers[address] = graph.add(
      Step(.drop, address, reason: reason, statements: object.drop()),
      rank: rank(address, phase: 2)
    )
  }

  private mutating func addReplacement(_ address: ObjectAddress, reason: String) {
    guard let before = old.catalog[address], let after = new.catalog[address] else { return }
    let directives = new.catalog.annotations[address]?.directives ?? [:]
    let temporary = Assembly.setAside(address.name)
    var context = AlterationContext(server: planner.server, directives: directives)
    context.bridged = changes.bridged
    var leftover = before
    leftover.address = address.renamed(to: temporary)
    let bridge = changes.bridged.contains(address) ? leftover.bridging(to: after, context) : nil
    let statements =
      before.preparing(for: after, context) + (before.rename(to: temporary) ?? [])
      + after.creation(creationContext(address)) + (bridge?.building ?? [])
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

  /// A name that the object can have for as long as its successor is being put in its place.
  private static func setAside(_ name: Identifier) -> Identifier {
    let suffix = "_plumb_old"
    var text = name.name
    while text.utf8.count + suffix.utf8.count > 63 { text.removeLast() }
    return Identifier(text + suffix)
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
    if let loosening = self.loosening(address, isInline: false) {
      let late = alterations.filter { loosening.properties.contains($0.property) }
        .flatMap(\.alteration.statements).filter(statements.contains)
      statements.removeAll(where: late.contains)
      addFollowing(address, late)
    }
    guard !statements.isEmpty else { return }
    let isEarly = statements.contains { $0.transaction == .committedBeforeUse }
    alterers[address] = graph.add(
      Step(.alter, address, statements: statements),
      rank: rank(address, phase: isEarly ? -1 : 1)
    )
  }

  private func rank(_ address: ObjectAddress, phase: Int) -> StepGraph.Rank {
    let kind = ranks[address.kind] ?? ranks.count
    let isNested = !(types[address.kind]?.placement.parents.isEmpty ?? true)
    // Siblings keep the order in which they are declared; everything else goes by its name.
    let position =
      isNested ? (new.catalog.contains(address) ? new.catalog : old.catalog).position(of: address) : 0
    let place = address.names.map(\.name)
    // Nothing waits for what decides about new objects, so it comes after everything but what waits for it.
    return StepGraph.Rank(
      phase: types[address.kind]?.shapesOthers == true ? 3 : phase,
      kind: phase == 2 ? -kind : kind,
      place: position == 0 ? place : Array(place.dropLast()),
      position: position
    )
  }

  // MARK: What goes along with something else

  /// The object whose drop takes this one along.
  private func rideTarget(_ address: ObjectAddress) -> ObjectAddress? {
    guard !separated.contains(address), let object = old.catalog[address] else { return nil }
    for owner in object.dropsWith where isDropped(owner) {
      guard let taking = old.catalog[owner], taking.takesAlong(address) else { continue }
      return rideTarget(owner) ?? owner
    }
    return nil
  }

  private func isDropped(_ address: ObjectAddress) -> Bool {
    switch changes.actions[address] {
    case .drop, .recreate: true
    default: false
    }
  }

  /// The children that each created object brings about itself.
  private mutating func inlinedChildren() -> [ObjectAddress: [ObjectAddress]] {
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
  private mutating func isInlinable(_ address: ObjectAddress, in parent: ObjectAddress) -> Bool {
    let entanglements = entanglements(of: address, with: parent)
    if loosened[address] != nil || entanglements.isEmpty { return true }
    guard let object = new.catalog[address], type(of: object).holdsData,
      object.loosening(creationContext(address), isInline: true) != nil
    else { return false }
    loosened[address] = entanglements
    return true
  }

  private func isInlined(_ address: ObjectAddress, _ inlined: [ObjectAddress: [ObjectAddress]]) -> Bool {
    guard let object = new.catalog[address] else { return false }
    return object.parents.contains { inlined[$0]?.contains(address) ?? false }
  }

  private func isCreated(_ address: ObjectAddress) -> Bool {
    switch changes.actions[address] {
    case .create, .recreate: true
    default: false
    }
  }

  /// What the child needs, and is created too, and itself needs the parent.
  private func entanglements(of child: ObjectAddress, with parent: ObjectAddress) -> Set<ObjectAddress> {
    let isFamily = { (address: ObjectAddress) in
      address == parent
        || (address.names.count > parent.names.count && address.names.starts(with: parent.names))
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

  private struct ObjectAddressAndAction: Hashable {
    let address: ObjectAddress
    let action: Step.Action
  }

  // MARK: Order

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
      for need in new.graph.needs(of: address) { graph.order(creators[need], before: after) }
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
      for need in old.graph.needs(of: address) where !after.contains(need) {
        graph.order(index, before: dropper(need))
      }
    }
    addRoomEdges()
    addPreferences()
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

  /// What comes back after something that it used has gone for good does so after it.
  ///
  /// The text of a call may find the function that goes as well as the one that takes its place. What holds data goes
  /// as late as it can.
  private mutating func addPreferences() {
    let returning = creators.merging(detachers.compactMapValues(\.after)) { creator, _ in creator }
    for (address, index) in returning.sorted(by: { $0.key < $1.key }) where old.catalog.contains(address) {
      for need in old.graph.needs(of: address).sorted() where !new.catalog.contains(need) {
        if let gone = old.catalog[need], !type(of: gone).holdsData {
          graph.prefer(dropper(need), before: index)
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

  /// Has a step wait until the object that it uses is there as it should be.
  private mutating func orderUse(of need: ObjectAddress, by address: ObjectAddress, at index: Int) {
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
      let goesWith = old.catalog[address]?.dropsWith ?? []
      for need in old.graph.needs(of: address) {
        if let loosener = looseners[address], loosened[address]?.contains(need) == true {
          graph.order(loosener, before: index)
          graph.order(loosener, before: dropper(need))
          continue
        }
        graph.order(index, before: dropper(need))
        graph.order(index, before: removers[need])
        if droppers[address] != nil, !goesWith.contains(need) {
          graph.order(index, before: alterers[need])
          graph.order(index, before: followers[need])
          if removers[need] != nil { graph.order(index, before: creators[need]) }
        }
      }
    }
  }

  /// The step that drops an object, be it by dropping what it goes with.
  private func dropper(_ address: ObjectAddress) -> Int? {
    droppers[address] ?? (isDropped(address) ? rideTarget(address).flatMap { droppers[$0] } : nil)
  }

  /// A name has to be given up before it is taken again.
  private mutating func addClaimEdges() {
    var released: [Claim: Int] = [:]
    for address in changes.actions.keys where isDropped(address) {
      guard let index = dropper(address) else { continue }
      for namespace in types[address.kind]?.namespaces ?? [] {
        released[Claim(namespace, by: address)] = index
      }
    }
    guard !released.isEmpty else { return }
    for (address, index) in creators {
      for namespace in types[address.kind]?.namespaces ?? [] {
        graph.order(released[Claim(namespace, by: address)], before: index)
      }
    }
  }
}

extension CatalogObject {
  fileprivate func preparing(for new: any CatalogObject, _ context: AlterationContext) -> [Statement] {
    (new as? Self).map { preparation(for: $0, context) } ?? []
  }

  fileprivate func bridging(to new: any CatalogObject, _ context: AlterationContext) -> Bridge? {
    (new as? Self).flatMap { bridge(to: $0, context) }
  }
}
