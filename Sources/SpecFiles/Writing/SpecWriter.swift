package import CatalogModel
import SQLText
import YAMLSyntax

/// Writes catalogs as spec files, in the shortest form that says everything.
///
/// What it writes depends on the catalog alone, so writing what was read back of its own files changes nothing.
package struct SpecWriter: Sendable {
  private let vocabulary: Vocabulary

  /// Creates a writer for a list of kinds, one of which is that of schemas.
  package init(kinds: [any CatalogObject.Type], schemaKind: any CatalogObject.Type) {
    vocabulary = Vocabulary(kinds: kinds, schemaKind: schemaKind)
  }

  /// The files, in the order of their paths.
  package func files(for catalog: Catalog) -> [SpecFile] {
    let bodies = ObjectBodies(catalog, vocabulary)
    var drafts: [String: Draft] = [:]
    for address in bodies.topLevel {
      guard let type = vocabulary[address.kind], !isImplied(address, in: catalog, bodies) else { continue }
      let path = FilePaths.path(of: address, type)
      drafts[path, default: Draft(schema: schema(of: address))].add(address, type)
    }
    if drafts.isEmpty { addSchemas(of: bodies, to: &drafts) }
    return drafts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, draft in
      SpecFile(path: path, text: writeYAML(output(draft, bodies)))
    }
  }

  /// Says in so many words what goes without saying, because no file would say that nothing else is to be there.
  private func addSchemas(of bodies: ObjectBodies, to drafts: inout [String: Draft]) {
    for address in bodies.topLevel where address.kind == vocabulary.schemaKind.kind {
      let path = FilePaths.path(of: address, vocabulary.schemaKind)
      drafts[path, default: Draft(schema: nil)].add(address, vocabulary.schemaKind)
    }
  }

  /// What stands within something that the catalog does not hold, and so in no file.
  package func orphans(in catalog: Catalog) -> [ObjectAddress] { ObjectBodies(catalog, vocabulary).orphans }

  /// What one file is to hold.
  private struct Draft {
    let schema: Identifier?
    var groups: [(type: any CatalogObject.Type, addresses: [ObjectAddress])] = []

    mutating func add(_ address: ObjectAddress, _ type: any CatalogObject.Type) {
      if groups.last?.type.kind == type.kind {
        groups[groups.count - 1].addresses.append(address)
      } else {
        groups.append((type, [address]))
      }
    }
  }

  private func schema(of address: ObjectAddress) -> Identifier? {
    address.schema == "public" ? nil : address.schema
  }

  /// Whether an object exists by what is said of others: every database has `public`, and objects are in schemas.
  private func isImplied(_ address: ObjectAddress, in catalog: Catalog, _ bodies: ObjectBodies) -> Bool {
    if catalog[address]?.isImplied(in: catalog) == true { return true }
    guard address.kind == vocabulary.schemaKind.kind, bodies.isBlank(address) else { return false }
    return address.name == "public" || bodies.schemas.contains(address.name)
  }

  private func output(_ draft: Draft, _ bodies: ObjectBodies) -> YAMLOutput {
    var groups: [(String, YAMLOutput)] = []
    if let schema = draft.schema { groups.append((Vocabulary.schemaKey, .string(schema.name))) }
    for (type, addresses) in draft.groups {
      var group = YAMLOutput.map(objects(type, addresses, bodies))
      group.blankLineBefore = true
      groups.append((type.placement.group, group))
    }
    return .map(groups)
  }

  /// The objects of a group by name; overloads of a routine stand in a list.
  private func objects(
    _ type: any CatalogObject.Type,
    _ addresses: [ObjectAddress],
    _ bodies: ObjectBodies
  ) -> [(String, YAMLOutput)] {
    var names: [Identifier] = []
    var byName: [Identifier: [Field]] = [:]
    for address in addresses {
      let name = type.name(of: address)
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(bodies.body(of: address))
    }
    let style = SpecStyle(vocabulary)
    return names.map { name in
      let fields = byName[name] ?? []
      var output =
        fields.count == 1
        ? style.object(fields[0], type) : .list(fields.map { style.element($0, type) })
      output.blankLineBefore = true
      let isQualified = type.placement.nameCount > 1
      return (isQualified ? DottedName.spelled(name) : name.name, output)
    }
  }
}
