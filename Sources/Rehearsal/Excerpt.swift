package import CatalogModel
import Diffing

/// The part of a schema that a rehearsal needs: what is touched, what stands next to it, and all that these need.
package struct Excerpt: Sendable {
  /// What of the live schema is in it.
  package let live: Set<ObjectAddress>
  /// With what is to come.
  package let all: Set<ObjectAddress>

  /// Nothing.
  package init() { (live, all) = ([], []) }

  init(of touched: Set<ObjectAddress>, from old: Side, to new: Side, kinds: [any CatalogObject.Type]) {
    let dataKinds = Excerpt.dataKinds(kinds)
    let wholes = Excerpt.wholes(of: touched, in: old).union(Excerpt.wholes(of: touched, in: new))
    let neighbours = touched.union(wholes).flatMap { old.graph.dependents(on: $0) }
    // A change reaches what has its columns from elsewhere, with all that depends on these there.
    let parents = touched.flatMap { (old.catalog[$0] ?? new.catalog[$0])?.parents ?? [] }
    // With its columns, an heir has constraints from there.
    let bequests = touched.filter { (old.catalog[$0] ?? new.catalog[$0])?.hasInheritance == true }.flatMap {
      heir in
      (old.catalog[heir]?.parents ?? []) + (new.catalog[heir]?.parents ?? [])
    }.flatMap { parent in old.graph.dependents(on: parent).filter { $0.isWithin(parent) } }
    let heirs = Excerpt.heirs(of: touched.union(neighbours).union(parents), in: old)
    let reached = heirs.union(heirs.flatMap { old.graph.dependents(on: $0) })
    let desired = Excerpt.completed(touched, in: new, dataKinds)
    // What is created has to come out right under whatever decides what new objects are like.
    let shapers = old.catalog.shapers.map(\.address)
    // PostgreSQL looks for what holds values of a type that changes, wherever that is.
    let holders = old.holders(of: touched.union(touched.flatMap { new.catalog[$0]?.parents ?? [] }))
    live = Excerpt.completed(
      touched.union(neighbours).union(reached).union(bequests).union(holders).union(desired).union(shapers),
      in: old,
      dataKinds
    )
    all = live.union(desired).union(touched)
  }

  /// What the objects are parts of, as partitions are of their table, with its own parts, to which others may refer.
  private static func wholes(of touched: Set<ObjectAddress>, in side: Side) -> Set<ObjectAddress> {
    var wholes: Set<ObjectAddress> = []
    var waiting = Array(touched)
    while let address = waiting.popLast() {
      guard let whole = side.catalog[address]?.divided, wholes.insert(whole).inserted else { continue }
      wholes.formUnion(side.graph.dependents(on: whole).filter { $0.isWithin(whole) })
      waiting.append(whole)
    }
    return wholes
  }

  /// The tables that have columns from some of the objects, and those that have them from these.
  private static func heirs(of objects: Set<ObjectAddress>, in side: Side) -> Set<ObjectAddress> {
    var heirs = objects.filter { side.catalog[$0]?.hasInheritance == true }
    var waiting = Array(objects)
    while let address = waiting.popLast() {
      for heir in side.graph.dependents(on: address)
      where side.catalog[heir]?.hasInheritance == true && heirs.insert(heir).inserted { waiting.append(heir) }
    }
    return heirs
  }

  /// The kinds of which others consist, as tables do of columns.
  static func dataKinds(_ kinds: [any CatalogObject.Type]) -> Set<Kind> {
    var dataKinds: Set<Kind> = []
    for type in kinds where type.isPartWithData { dataKinds.insert(type.kind) }
    return dataKinds
  }

  /// The objects with all that they need; tables with all of their columns.
  static func completed(
    _ addresses: Set<ObjectAddress>,
    in side: Side,
    _ dataKinds: Set<Kind>
  ) -> Set<ObjectAddress> {
    var result = side.graph.closure(of: addresses.filter { side.catalog.contains($0) })
    var looked: Set<ObjectAddress> = []
    while true {
      let parts = result.subtracting(looked).flatMap { address in
        side.graph.dependents(on: address).filter {
          dataKinds.contains($0.kind) && $0.names.starts(with: address.names)
        }
      }
      looked = result
      let grown = side.graph.closure(of: result.union(parts))
      if grown.count == result.count { return result }
      result = grown
    }
  }
}

extension CatalogObject {
  /// Whether objects of the kind are what others consist of, as tables do of columns.
  fileprivate static var isPartWithData: Bool { holdsData && !placement.parents.isEmpty }
}
