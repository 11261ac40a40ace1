import CatalogModel

/// The keys that specs may hold, as a list of kinds defines them.
struct Vocabulary: Sendable {
  /// The key at the head of a file that names the schema of what follows.
  static let schemaKey = "schema"  // no kind: the key at the head of a file

  let kinds: [any CatalogObject.Type]
  /// The kind whose objects are schemas.
  let schemaKind: any CatalogObject.Type
  /// The kinds whose objects stand at the head of a file, by their groups.
  let groups: [String: any CatalogObject.Type]
  private let nested: [Kind: [any CatalogObject.Type]]
  private let types: [Kind: any CatalogObject.Type]

  init(kinds: [any CatalogObject.Type], schemaKind: any CatalogObject.Type) {
    self.kinds = kinds
    self.schemaKind = schemaKind
    var groups: [String: any CatalogObject.Type] = [:]
    var nested: [Kind: [any CatalogObject.Type]] = [:]
    for type in kinds {
      if type.placement.parents.isEmpty {
        let other = groups.updateValue(type, forKey: type.placement.group)
        precondition(other == nil, "two kinds share the group `\(type.placement.group)`")
      }
      for parent in type.placement.parents { nested[parent, default: []].append(type) }
    }
    self.groups = groups
    self.nested = nested
    types = Dictionary(kinds.map { ($0.kind, $0) }) { first, _ in first }
  }

  /// The kinds whose objects stand within those of a kind, in the order of the list.
  func children(of kind: Kind) -> [any CatalogObject.Type] { nested[kind] ?? [] }

  subscript(kind: Kind) -> (any CatalogObject.Type)? { types[kind] }

  /// The group at the head of a file whose objects hold the most kinds of others.
  var fullestGroup: String {
    let head = kinds.filter { $0.placement.parents.isEmpty }
    return head.max { children(of: $0.kind).count < children(of: $1.kind).count }?.placement.group ?? ""
  }

  /// The groups at the head of a file, in the order of kinds.
  var groupNames: [String] { kinds.filter { $0.placement.parents.isEmpty }.map { $0.placement.group } }
}

/// The keys that every object may have.
enum CommonKey: String, CaseIterable {
  case was, deprecated, external, allow, swift
}

/// The key that names an object in a list.
let nameKey = "name"

extension CatalogObject {
  /// The keys of an object in the order in which specs are written.
  static func keys(_ vocabulary: Vocabulary) -> [String] {
    let (own, parts) = (ownKeys.filter { $0 != partsGroup }, partsGroup.map { [$0] } ?? [])
    return own + CommonKey.allCases.map(\.rawValue) + vocabulary.children(of: kind).map { $0.placement.group }
      + parts
  }

  /// The keys that are the kind's own, with the short ones that stand for others.
  static var allOwnKeys: [String] {
    ownKeys + abbreviations.map(\.name).filter { !ownKeys.contains($0) }
  }

  /// The keys that say what an object is like, and what a spec says of changes.
  static var ownKeys: [String] {
    properties.filter { !$0.isDerived }.map(\.name) + directives.map(\.name).filter { $0 != partsGroup }
      + (partsGroup.map { [$0] } ?? [])
  }

  /// Whether PostgreSQL has a name ready for an object that is given none.
  static var mayBeUnnamed: Bool {
    namespaces.contains(.constraint) || (!placement.parents.isEmpty && namespaces.contains(.relation))
  }
}

extension Kind {
  /// The kind as it begins the id of a diagnostic.
  package var id: String { name.split(separator: " ").joined(separator: "-") }
}
