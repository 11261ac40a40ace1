package import CatalogModel
import Rehearsal
import SQLText

/// The parts of objects that something else makes while the database runs, such as the partitions of each month.
///
/// They come and go without being told to, and follow what they are parts of.
package struct RuntimeParts: Sendable {
  private let globs: [ObjectAddress: String]
  private let declared: Set<ObjectAddress>

  init(_ specs: SpecSummary) {
    globs = specs.runtimeParts
    declared = specs.declaredParts
  }

  /// The parts that a catalog has, with the parts of theirs.
  package func found(in catalog: Catalog) -> Found {
    guard !globs.isEmpty else { return Found() }
    let kinds = Set(globs.keys.map(\.kind))
    var waiting: [ObjectAddress: ObjectAddress] = [:]
    for address in catalog.addresses where kinds.contains(address.kind) && !declared.contains(address) {
      waiting[address] = catalog[address]?.whole
    }
    var found = Found()
    var isGrowing = true
    while isGrowing {
      let next = waiting.filter { part, whole in
        found.names.contains(whole.names) || globs[whole].map { Glob.matches($0, part.name.name) } == true
      }
      for part in next.keys {
        found.names.insert(part.names)
        waiting[part] = nil
      }
      isGrowing = !next.isEmpty
    }
    return found
  }

  /// Parts that were found, and all that belongs to them.
  package struct Found: Sendable {
    var names: Set<[Identifier]> = []

    package func holds(_ address: ObjectAddress) -> Bool {
      guard !names.isEmpty, address.names.count > 1 else { return false }
      return names.contains(Array(address.names.prefix(2)))
    }
  }
}
