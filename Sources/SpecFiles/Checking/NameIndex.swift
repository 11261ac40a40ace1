import CatalogModel
import Diagnostics
import SQLText

/// The declared names by where they stand, for finding the one that was meant.
struct NameIndex {
  private struct Place: Hashable {
    var kind: Kind
    var names: [Identifier]
  }

  private var names: [Place: [String]] = [:]
  private var schemas: [Kind: [Identifier]] = [:]
  private let vocabulary: Vocabulary

  /// Whether a spec declares something that brings other objects along.
  private(set) var hasExtensions = false

  init(_ catalog: Catalog, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for address in catalog.addresses.sorted() where !address.name.isUnnamed {
      names[place(of: address), default: []].append(address.shortName(vocabulary))
      if vocabulary[address.kind]?.bringsOthers == true { hasExtensions = true }
      guard vocabulary.isTopLevel(address.kind), let schema = address.schema else { continue }
      if schemas[address.kind]?.last != schema { schemas[address.kind, default: []].append(schema) }
    }
  }

  /// The names near a missing one, as they would be written in a schema.
  func nearest(to missing: ObjectAddress, _ candidates: [ObjectAddress], from schema: Identifier?) -> [String]
  {
    let name = missing.shortName(vocabulary)
    let near = nearestNames(to: name, in: candidates.flatMap { names[place(of: $0)] ?? [] })
    guard near.isEmpty, vocabulary.isTopLevel(missing.kind) else { return near }
    // The very name may stand in a schema that was not looked at.
    return candidates.map(\.kind).flatMap { kind in
      (schemas[kind] ?? []).filter { other in
        names[Place(kind: kind, names: [other])]?.contains(name) == true
      }.map { "\(DottedName.spelled($0)).\(DottedName.spelled(Identifier(name)))" }
    }
  }

  private func place(of address: ObjectAddress) -> Place {
    let isTopLevel = vocabulary.isTopLevel(address.kind)
    return Place(
      kind: address.kind,
      names: isTopLevel
        ? Array(address.names.prefix(address.names.count - 1).prefix(1)) : Array(address.names.dropLast())
    )
  }
}

extension Vocabulary {
  /// Whether objects of a kind stand at the head of a file.
  func isTopLevel(_ kind: Kind) -> Bool { self[kind]?.placement.parents.isEmpty ?? true }
}

extension ObjectAddress {
  /// The name by which a spec refers to the object; that of a routine is without its argument types.
  func shortName(_ vocabulary: Vocabulary) -> String {
    if case .routine? = vocabulary[kind]?.placement, names.count > 1 { names[1].name } else { name.name }
  }
}
