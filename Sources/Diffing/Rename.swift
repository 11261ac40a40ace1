package import CatalogModel
package import SQLText

/// An object that goes on under another name, or in another schema.
package struct Rename: Sendable, Hashable {
  package let from: ObjectAddress
  package let to: ObjectAddress

  package init(from: ObjectAddress, to: ObjectAddress) {
    self.from = from
    self.to = to
  }

  /// The schema to which the object moves, or nil where it stays in its own.
  package var schema: Identifier? {
    from.names.count > 1 && from.names.count == to.names.count && from.schema != to.schema ? to.schema : nil
  }
}

/// The renames that specs declare by `was:` and that have not happened yet, parents before their children.
///
/// What an object brings along without a word of the specs, as a `serial` column its sequence, is renamed with it. The
/// addresses of children are those they have once their parents are renamed. Where names are handed on, the last object
/// of the chain comes first.
package func declaredRenames(from old: Catalog, to new: Catalog) -> [Rename] {
  let declared = new.annotations.compactMap { address, annotation -> Rename? in
    guard annotation.was != nil, let object = new[address],
      let former = type(of: object).formerAddress(of: address, annotation)
    else { return nil }
    return Rename(from: former, to: address)
  }.afterRenamesOfSchemas()
  let moving = declared + movedParts(of: declared, from: old, to: new)
  let renames = pending(moving, in: old)
  let brought = broughtAlong(by: renames, from: old, to: new)
  return brought.isEmpty ? renames : pending(moving + brought, in: old)
}

/// The renames that have not happened yet, in an order in which each finds its name free.
private func pending(_ all: [Rename], in old: Catalog) -> [Rename] {
  // What an object takes along when it moves comes after it.
  let carried = { (rename: Rename) in
    let carrier = old[rename.from]?.ownerSource
    return carrier != nil && all.contains { $0.from == carrier } ? 1 : 0
  }
  var waiting = all.sorted {
    ($0.to.names.count, carried($0), $0.to) < ($1.to.names.count, carried($1), $1.to)
  }
  var renames: [Rename] = []
  while true {
    let next = waiting.firstIndex { rename in
      let present = renames.reversed().reduce(rename) { $0.before($1) }
      guard old.contains(present.from) else { return false }
      // Where both names are taken it has been done before, and the former name is another object's by now. Where only
      // that is, it is yet to be done, and whatever the specs declare under the former name as well comes after it.
      return !old.contains(present.to) || renames.contains { $0.from == rename.to }
    }
    guard let next else { return renames }
    renames.append(waiting.remove(at: next))
  }
}

/// The renames of what goes with renamed objects and is called after them, without a word of the specs.
private func broughtAlong(by renames: [Rename], from old: Catalog, to new: Catalog) -> [Rename] {
  guard !renames.isEmpty else { return [] }
  let before = Dictionary(grouping: old.companions) { $0.dropsWith.first }
  guard !before.isEmpty else { return [] }
  return new.companions.compactMap { object in
    guard let owner = object.dropsWith.first, object.isImplied(in: new) else { return nil }
    let former = renames.undone(from: owner)
    // Of several, it might be any.
    guard former != owner, let companions = before[former], companions.count == 1,
      companions[0].address.kind == object.address.kind, companions[0].address != object.address
    else { return nil }
    return Rename(from: companions[0].address, to: object.address)
  }
}

extension [Rename] {
  /// The same renames with former schemas under the names that these have by then.
  fileprivate func afterRenamesOfSchemas() -> [Rename] {
    let schemas = filter { $0.from.names.count == 1 }
    return map { rename in
      guard let schema = schemas.first(where: { rename.from.isWithin($0.from) }) else { return rename }
      return Rename(from: rename.from.moved(with: schema.from, to: schema.to), to: rename.to)
    }
  }
}

/// The parts that are declared within objects that move, as the partitions of a table, and move with them.
private func movedParts(of moves: [Rename], from old: Catalog, to new: Catalog) -> [Rename] {
  var parts: [Rename] = []
  var waiting = moves.filter { $0.schema != nil }
  while let move = waiting.popLast() {
    guard let (former, schema) = move.from.schema.flatMap({ from in move.schema.map { (from, $0) } }) else {
      continue
    }
    for address in new.addresses where address.kind == move.to.kind && address.schema == schema {
      let before = address.moved(to: former)
      guard new.annotations[address]?.was == nil, !old.contains(address), !new.contains(before),
        new[address]?.whole == move.to, old[before]?.whole == move.from
      else { continue }
      let part = Rename(from: before, to: address)
      parts.append(part)
      waiting.append(part)
    }
  }
  return parts
}

extension Rename {
  /// The same rename as it would read before another one happened.
  fileprivate func before(_ earlier: Rename) -> Rename {
    Rename(from: from.before(earlier), to: to.before(earlier))
  }
}

extension [Rename] {
  /// What an object was called before all of them.
  package func undone(from address: ObjectAddress) -> ObjectAddress {
    reversed().reduce(address) { $0 == $1.to ? $1.from : $0.before($1) }
  }
}

extension ObjectAddress {
  /// The address that an object had before what it belongs to was renamed.
  package func before(_ rename: Rename) -> ObjectAddress { moved(with: rename.to, to: rename.from) }
}

/// The objects that differ only in their name from one that is to be created in their place.
///
/// Only kinds that hold no data are looked at, whose renaming is the same as dropping and creating, only cheaper;
/// so that a constraint gets the name that its renamed table calls for.
package func impliedRenames(from old: Catalog, to new: Catalog, kinds: [any CatalogObject.Type]) -> [Rename] {
  var candidates: Set<Kind> = []
  for type in kinds where type.isNestedWithoutData { candidates.insert(type.kind) }
  var extra: [[Identifier]: [ObjectAddress]] = [:]
  for address in old.addresses where candidates.contains(address.kind) && !new.contains(address) {
    extra[Array(address.names.dropLast()), default: []].append(address)
  }
  guard !extra.isEmpty else { return [] }
  var renames: [Rename] = []
  for address in new.addresses.filter({ candidates.contains($0.kind) && !old.contains($0) }).sorted() {
    let place = Array(address.names.dropLast())
    guard let object = new[address] else { continue }
    let siblings = extra[place, default: []]
    let former = object.former(among: siblings, in: old)
    guard let match = former else { continue }
    extra[place]?.removeAll { $0 == match }
    renames.append(Rename(from: match, to: address))
  }
  return feasible(renames, in: old, kinds: kinds)
}

/// The renames in an order in which each finds its name free, without those that never do.
private func feasible(_ renames: [Rename], in old: Catalog, kinds: [any CatalogObject.Type]) -> [Rename] {
  var namespaces: [Kind: [Namespace]] = [:]
  for type in kinds { namespaces[type.kind] = type.namespaces }
  func claims(_ address: ObjectAddress) -> [Claim] {
    (namespaces[address.kind] ?? []).map { Claim($0, by: address) }
  }
  var taken = Set(old.addresses.flatMap(claims))
  var waiting = renames
  var ordered: [Rename] = []
  while let next = waiting.firstIndex(where: { taken.isDisjoint(with: claims($0.to)) }) {
    let rename = waiting.remove(at: next)
    taken.subtract(claims(rename.from))
    taken.formUnion(claims(rename.to))
    ordered.append(rename)
  }
  return ordered
}

extension CatalogObject {
  fileprivate static var isNestedWithoutData: Bool { !holdsData && !placement.parents.isEmpty }

  /// The object of the old catalog that is this one under another name, where one can be renamed.
  fileprivate func former(among candidates: [ObjectAddress], in old: Catalog) -> ObjectAddress? {
    for candidate in candidates.sorted() where candidate.kind == Self.kind {
      guard var before = old[candidate] as? Self, before.rename(to: address.name) != nil else { continue }
      before.address = address
      if before == self { return candidate }
    }
    return nil
  }
}
