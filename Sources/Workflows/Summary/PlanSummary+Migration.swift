package import CatalogModel
package import Diffing
import Planning

extension PlanSummary {
  /// Sums up a migration, with what is left to decide.
  package init(
    _ migration: Migration,
    kinds: [any CatalogObject.Type],
    decisions: Decisions = Decisions()
  ) {
    let renames = migration.renames
    let live = migration.livePlus(renames).renaming(renames)
    let gathering = SummaryGathering(
      renames.isEmpty ? migration.differences : Diffing.differences(from: live, to: migration.desired),
      steps: migration.plan.steps,
      live: live,
      desired: migration.desired,
      kinds: kinds
    )
    entries = gathering.entries()
    lookAlikes = gathering.lookAlikes().filter { !decisions.isGone($0.dropped) }
  }
}

extension Migration {
  /// The renames of the plan, and those that need no step: a sequence moves with the table that owns it.
  fileprivate var renames: [Rename] {
    let stepped = plan.steps.compactMap { step in step.former.map { Rename(from: $0, to: step.address) } }
    let formers = Set(stepped.map(\.from))
    var moves: [ObjectAddress: Rename] = [:]
    for rename in stepped where rename.schema != nil { moves[rename.from] = rename }
    guard !moves.isEmpty else { return stepped }
    let carried = surroundings.addresses.sorted().compactMap { address -> Rename? in
      guard !formers.contains(address), let carrier = surroundings[address]?.ownerSource,
        let schema = moves[carrier]?.schema
      else { return nil }
      return Rename(from: address, to: address.moved(to: schema))
    }
    return stepped + carried
  }

  /// The live objects that are the specs' business, and what becomes that by a move, or as a schema by another name.
  fileprivate func livePlus(_ renames: [Rename]) -> Catalog {
    var catalog = live
    for rename in renames where rename.schema != nil || rename.from.names.count == 1 {
      for (address, entry) in surroundings.entries
      where address == rename.from || address.isWithin(rename.from) {
        if !catalog.contains(address) { catalog.insert(entry, at: address) }
      }
    }
    return catalog
  }
}

extension PlanSummary {
  /// Sums up how two catalogs differ, without a plan.
  package init(
    _ differences: [Difference],
    from live: Catalog,
    to desired: Catalog,
    kinds: [any CatalogObject.Type]
  ) {
    let gathering = SummaryGathering(
      differences,
      steps: [],
      live: live,
      desired: desired,
      kinds: kinds
    )
    entries = gathering.entries()
    lookAlikes = gathering.lookAlikes()
  }
}

/// The steps of a plan and both of its ends, on the way to a summary.
private struct SummaryGathering {
  let live: Catalog
  let desired: Catalog
  let kinds: [any CatalogObject.Type]
  let placements: [Kind: Placement]
  let steps: [ObjectAddress: [Step]]
  let differences: [ObjectAddress: Difference]
  private let hasRenames: Bool

  init(
    _ differences: [Difference],
    steps: [Step],
    live: Catalog,
    desired: Catalog,
    kinds: [any CatalogObject.Type]
  ) {
    self.live = live
    self.desired = desired
    self.kinds = kinds
    placements = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind, $0.placement) })
    self.steps = Dictionary(grouping: steps, by: \.address)
    hasRenames = steps.contains { $0.action == .rename }
    self.differences = Dictionary(uniqueKeysWithValues: differences.map { ($0.address, $0) })
  }

  func entries() -> [PlanSummary.Entry] {
    let touched = Set(differences.keys).union(steps.keys.filter { live.contains($0) || desired.contains($0) })
    var entries: [ObjectAddress: PlanSummary.Entry] = [:]
    for address in touched { entries[address] = entry(address) }
    var children: [ObjectAddress: [PlanSummary.Entry]] = [:]
    for (address, entry) in entries {
      guard let parent = parent(of: address) else { continue }
      entries[address] = nil
      // What comes or goes as a whole has its parts counted.
      if let action = entry.action, action == whole(parent) { continue }
      children[parent, default: []].append(entry)
    }
    for (parent, parts) in children {
      var entry = entries[parent] ?? PlanSummary.Entry(address: parent, action: nil)
      entry.children = parts.sorted { rank($0.address) < rank($1.address) }
      entries[parent] = entry
    }
    let contents = contents(of: entries.values.filter { whole($0.address) != nil }.map(\.address))
    return entries.values.sorted { $0.address < $1.address }.map { entry in
      var entry = entry
      entry.contents = contents[entry.address] ?? []
      return entry
    }
  }

  private func entry(_ address: ObjectAddress) -> PlanSummary.Entry? {
    let steps = steps[address] ?? []
    let former = steps.first { $0.action == .rename }?.former
    let isRecreated =
      steps.contains { $0.action == .replace }
      || (steps.contains { $0.action == .drop } && steps.contains { $0.action == .create })
    let action: PlanSummary.Action
    if let whole = whole(address) {
      action = whole
    } else if isRecreated {
      action = .recreate
    } else if let former {
      action = Rename(from: former, to: address).schema == nil ? .rename : .move
    } else {
      // PostgreSQL carries a rename into the text of other objects without a step of theirs.
      guard !steps.isEmpty || !hasRenames else { return nil }
      action = .change
    }
    var entry = PlanSummary.Entry(address: address, action: action, former: former)
    if action != .create { entry.reason = steps.lazy.compactMap(\.reason).first }
    if case .changed(let properties)? = differences[address]?.nature {
      // What follows from another property reads the same on both sides.
      let visible = properties.filter { $0.from.summary != $0.to.summary }
      entry.properties = visible.isEmpty ? properties : visible
    }
    entry.hazards = steps.flatMap(\.statements).flatMap(\.hazards)
    return entry
  }

  /// Whether the object is only at one end.
  private func whole(_ address: ObjectAddress) -> PlanSummary.Action? {
    switch differences[address]?.nature {
    case .missing: .create
    case .extra: .drop
    case .changed, nil: nil
    }
  }

  /// The object that this one is a part of.
  private func parent(of address: ObjectAddress) -> ObjectAddress? {
    let candidates = (placements[address.kind]?.parents ?? []).map(address.parent)
    return candidates.first { desired.contains($0) || live.contains($0) }
  }

  private func rank(_ address: ObjectAddress) -> (Int, Int, ObjectAddress) {
    let kind = kinds.firstIndex { $0.kind == address.kind } ?? 0
    let position = desired.contains(address) ? desired.position(of: address) : live.position(of: address)
    return (kind, position, address)
  }

  private func contents(of addresses: [ObjectAddress]) -> [ObjectAddress: [PlanSummary.Count]] {
    let wanted = Set(addresses)
    guard !wanted.isEmpty else { return [:] }
    var numbers: [ObjectAddress: [Kind: Int]] = [:]
    for address in Set(desired.addresses).union(live.addresses) {
      if let parent = parent(of: address), wanted.contains(parent) {
        numbers[parent, default: [:]][address.kind, default: 0] += 1
      }
    }
    return numbers.mapValues { numbers in
      kinds.compactMap { type in numbers[type.kind].map { PlanSummary.Count($0, type) } }
    }
  }

  // MARK: Decisions

  /// Pairs of a dropped and a created sibling that differ in nothing but their name.
  func lookAlikes() -> [(dropped: ObjectAddress, created: ObjectAddress)] {
    let dropped = differences.keys.filter { whole($0) == .drop }.sorted()
    let created = differences.keys.filter { whole($0) == .create }.sorted()
    return dropped.flatMap { old in
      created.filter { isSibling(old, $0) && isAlike(old, $0) }.map { (old, $0) }
    }
  }

  private func isSibling(_ old: ObjectAddress, _ new: ObjectAddress) -> Bool {
    old.kind == new.kind && old.names.dropLast() == new.names.dropLast()
      && kinds.contains { $0.kind == old.kind && $0.holdsData }
      && parent(of: old).flatMap(whole) == nil
  }

  private func isAlike(_ old: ObjectAddress, _ new: ObjectAddress) -> Bool {
    guard var before = live[old], let after = desired[new] else { return false }
    before.address = new
    guard before.isEqual(to: after) else { return false }
    return parts(of: old, in: live) == parts(of: new, in: desired)
  }

  private func parts(of address: ObjectAddress, in catalog: Catalog) -> Set<ObjectAddress> {
    var kinds: Set<Kind> = []
    for type in self.kinds where type.holdsData && type.placement.parents.contains(address.kind) {
      kinds.insert(type.kind)
    }
    let parts = catalog.addresses.filter {
      kinds.contains($0.kind) && $0.names.dropLast() == address.names[...]
    }
    return Set(parts.map { ObjectAddress($0.kind, $0.name) })
  }
}

extension PlanSummary.Count {
  /// The number of parts of a kind, in words that specs use too.
  fileprivate init(_ number: Int, _ type: any CatalogObject.Type) {
    self.number = number
    if case .single = type.placement {
      noun = type.kind.name
    } else {
      noun = number == 1 ? type.kind.name : type.placement.group.split(separator: "_").joined(separator: " ")
    }
  }
}

extension Catalog {
  /// The catalog as it is after renames, as far as addresses tell.
  fileprivate func renaming(_ renames: [Rename]) -> Catalog {
    var result = self
    for rename in renames {
      for address in Array(result.addresses) {
        guard let renamed = address.renamed(rename.from, rename.to), var object = result[address] else {
          continue
        }
        let position = result.position(of: address)
        result.remove(address)
        object.address = renamed
        result.insert(object, position: position)
      }
    }
    return result
  }
}

extension ObjectAddress {
  /// Whether this is the other object or a part of it.
  fileprivate func renamed(_ old: ObjectAddress, _ new: ObjectAddress) -> ObjectAddress? {
    if self == old { return new }
    return isWithin(old) ? moved(with: old, to: new) : nil
  }
}
