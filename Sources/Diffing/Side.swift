package import CatalogModel

/// A catalog together with the dependencies between its objects.
package struct Side: Sendable {
  package var catalog: Catalog
  package private(set) var graph: DependencyGraph

  package init(
    _ catalog: Catalog,
    dependencies: [ObjectAddress: Set<ObjectAddress>],
    kinds: [any CatalogObject.Type]
  ) {
    self.catalog = catalog
    graph = DependencyGraph(catalog, dependencies: dependencies, kinds: kinds)
  }

  /// The same with objects renamed that nothing refers to by name in the text of others.
  package func renaming(_ renames: [Rename]) -> Side {
    guard !renames.isEmpty else { return self }
    var result = self
    for rename in renames {
      guard var object = catalog[rename.from] else { continue }
      let position = catalog.position(of: rename.from)
      result.catalog.remove(rename.from)
      object.address = rename.to
      result.catalog.insert(object, position: position)
    }
    let names = Dictionary(uniqueKeysWithValues: renames.map { ($0.from, $0.to) })
    result.graph = graph.renaming(names)
    return result
  }
}
