package import CatalogModel

/// A catalog together with the dependencies between its objects.
package struct Side: Sendable {
  package var catalog: Catalog
  package var graph: DependencyGraph

  package init(
    _ catalog: Catalog,
    dependencies: [ObjectAddress: Set<ObjectAddress>],
    kinds: [any CatalogObject.Type]
  ) {
    self.catalog = catalog
    graph = DependencyGraph(catalog, dependencies: dependencies, kinds: kinds)
  }
}
