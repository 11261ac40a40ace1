import CatalogModel
import Diffing
import ObjectKinds
import Planning

/// How objects change their places in trees of tables: they leave the old one before anything else, and join the new
/// one last, so that nothing that happens to their old or new relatives in between reaches them.
struct TreeMoves {
  var leaving: [Step]
  var joining: [Step]
  /// What would take the specs' own objects out of the trees that others join, to see them as they are before that.
  var parting: [Step]
}

extension MigrationPlanning {
  func treeMoves(from old: Catalog, to new: Catalog) -> TreeMoves {
    let guests = unsettledHeirs(in: old, toward: new)
    let moves = TreeMoves(
      leaving: planner.departures(from: old, toward: new, with: guests),
      joining: planner.entries(from: old, to: new, with: guests),
      parting: planner.departures(from: new, toward: old, with: guests)
    )
    let moving = Set((moves.leaving + moves.joining).map(\.address))
    let (before, after) = (references(toWholesOf: moving, in: old), references(toWholesOf: moving, in: new))
    return TreeMoves(
      leaving: releases(before, in: old) + moves.leaving,
      joining: moves.joining + planner.creations(of: after, of: new, beside: old),
      parting: releases(after, in: new) + moves.parting
    )
  }

  /// The foreign keys that refer to what the tables are partitions of.
  ///
  /// A partition whose rows are referred to cannot leave: the keys go before, and are checked anew when it has joined.
  private func references(toWholesOf tables: Set<ObjectAddress>, in catalog: Catalog) -> [ObjectAddress] {
    var wholes: Set<ObjectAddress> = []
    for table in tables {
      var next = catalog[table]?.whole
      while let whole = next, wholes.insert(whole).inserted { next = catalog[whole]?.whole }
    }
    guard !wholes.isEmpty else { return [] }
    return catalog.addresses.filter { address in
      address.kind == ForeignKey.kind
        && catalog[address]?.references.contains {
          $0.property == "references" && !wholes.isDisjoint(with: $0.candidates)
        } == true
    }.sorted()
  }

  private func releases(_ keys: [ObjectAddress], in catalog: Catalog) -> [Step] {
    keys.compactMap { key in
      catalog[key].map {
        Step(.drop, key, reason: "it may refer to rows of a partition that leaves", statements: $0.drop())
      }
    }
  }

  /// What the specs describe as it is before objects join what they are to be part of; nil where none does.
  func apart(_ parting: [Step]) async throws -> Side? {
    guard !parting.isEmpty else { return nil }
    var side = try await outcome(of: parting, in: desired)
    for object in desired.catalog.owned { side.catalog.setOwner(object.owner, of: object.address) }
    return side
  }

  /// The heirs that keep, or lose, what a parent of theirs loses.
  ///
  /// Whether a column or a check goes from an heir along with the parent's depends on whether the heir once had it by
  /// itself, which specs do not say and nobody remembers. An heir that has left its parents for the time of the change has
  /// everything by itself, and loses what the specs say.
  private func unsettledHeirs(in old: Catalog, toward new: Catalog) -> Set<ObjectAddress> {
    var losing: Set<ObjectAddress> = []
    for (address, entry) in old.entries where address.kind == Column.kind || address.kind == Check.kind {
      let table = address.parent(Table.kind)
      guard new.contains(table), !losing.contains(table), !old.isEqual(to: new, at: address) else { continue }
      if isLost(entry.object, in: new) { losing.insert(table) }
    }
    guard !losing.isEmpty else { return [] }
    var heirs: [ObjectAddress: [ObjectAddress]] = [:]
    for address in old.addresses where address.kind == Table.kind {
      let references = old[address]?.references.filter { $0.property == "inherits" } ?? []
      for parent in references.flatMap(\.candidates) { heirs[parent, default: []].append(address) }
    }
    var unsettled: Set<ObjectAddress> = []
    var waiting = Array(losing)
    while let parent = waiting.popLast() {
      for heir in heirs[parent] ?? [] where unsettled.insert(heir).inserted { waiting.append(heir) }
    }
    return unsettled.filter(new.contains)
  }

  /// Whether the specs have no such column, or not the same check.
  private func isLost(_ object: any CatalogObject, in new: Catalog) -> Bool {
    guard object is Column else { return (object as? Check)?.isNotInherited == false }
    return !new.contains(object.address)
  }
}
