import CatalogModel
import SQLText

/// Objects that need each other, as far as specs have to say something for that to be created again.
///
/// Two views can come to read each other, by changing the first once the second is there. A dump then creates one of
/// them twice; specs tell its columns, so that a plan can do the same.
struct Circles {
  typealias Needs = [ObjectAddress: Set<ObjectAddress>]

  private let catalog: Catalog
  private let server: ServerVersion
  private let directives: [Kind: Directive]

  init(in catalog: Catalog, kinds: [any CatalogObject.Type], server: ServerVersion) {
    (self.catalog, self.server) = (catalog, server)
    var directives: [Kind: Directive] = [:]
    for type in kinds { directives[type.kind] = type.looseningDirective }
    self.directives = directives
  }

  /// Whether the catalog holds anything that could be part of one.
  var arePossible: Bool { catalog.addresses.count { directives[$0.kind] != nil } > 1 }

  /// What the specs of such objects have to say.
  ///
  /// - Parameter dependencies: What each object needs.
  /// - Returns: The names of directives and their values.
  func directives(by dependencies: Needs) -> [ObjectAddress: [String: Field]] {
    var needs = knotted(dependencies)
    // What comes in two steps by itself holds nothing up.
    let context = CreationContext(server: server)
    needs = knotted(
      needs.filter { address, _ in
        directives[address.kind] != nil || catalog[address]?.loosening(context, isInline: false) == nil
      }
    )
    var found: [ObjectAddress: [String: Field]] = [:]
    for address in needs.keys where isCircular(address, needs) {
      guard let directive = directives[address.kind], let value = catalog[address]?.looseningField() else {
        continue
      }
      found[address] = [directive.name: value]
    }
    return found
  }

  /// What is left without all that leads to no circle, or from none.
  private func knotted(_ needs: Needs) -> Needs {
    reversed(withoutEnds(reversed(withoutEnds(needs))))
  }

  /// What is left without all that needs nothing else, however indirectly.
  private func withoutEnds(_ needs: Needs) -> Needs {
    let users = reversed(needs)
    var open = needs.map { address, needed in (address, needed.count { $0 != address && needs[$0] != nil }) }
      .reduce(into: [:]) { $0[$1.0] = $1.1 }
    var waiting = open.filter { $0.value == 0 }.map(\.key)
    while let end = waiting.popLast() {
      open[end] = nil
      for user in users[end] ?? [] where user != end {
        guard let count = open[user] else { continue }
        open[user] = count - 1
        if count == 1 { waiting.append(user) }
      }
    }
    return needs.filter { open[$0.key] != nil }.mapValues { $0.filter { open[$0] != nil } }
  }

  private func reversed(_ needs: Needs) -> Needs {
    var users: Needs = [:]
    for (address, needed) in needs {
      for need in needed { users[need, default: []].insert(address) }
    }
    return users
  }

  private func isCircular(_ address: ObjectAddress, _ needs: Needs) -> Bool {
    var seen: Set<ObjectAddress> = []
    var waiting = Array(needs[address] ?? [])
    while let next = waiting.popLast() {
      if next == address { return true }
      if seen.insert(next).inserted { waiting += needs[next] ?? [] }
    }
    return false
  }
}
