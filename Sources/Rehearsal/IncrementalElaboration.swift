package import CatalogModel
import Diffing
package import PostgresClient
import SQLText

/// Elaborates only what changed since an earlier elaboration.
///
/// The scratch database gets a copy of what the changed specs need, taken from the earlier outcome, and then the
/// changed specs alone. Where that does not settle the matter, because something outside of the changed files may
/// mean something else now, there is no answer, and everything has to be elaborated.
package struct IncrementalElaboration: Sendable {
  let kinds: [any CatalogObject.Type]
  let base: CatalogArchive
  /// The objects, as the earlier elaboration has them, of files that were changed or removed.
  let outdated: Set<ObjectAddress>

  /// Prepares an elaboration on top of an earlier one, or gives nil where too much has changed.
  ///
  /// - Parameters:
  ///   - kinds: All kinds.
  ///   - base: The earlier elaboration.
  ///   - changed: The paths of the files that are not what they were, removed ones included.
  package init?(kinds: [any CatalogObject.Type], base: CatalogArchive, changed: Set<String>) {
    guard changed.count * 4 <= base.files.count else { return nil }
    self.kinds = kinds.inScratch
    self.base = base
    let owners = Set(base.files.filter { changed.contains($0.path) }.flatMap(\.objects))
    let known = Set(base.files.flatMap(\.objects))
    let parents = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind, $0.placement.parents) })
    /// The object of a spec file with which an object came and would go; a parent is told by its names, because
    /// decoding every object would cost more than elaborating some of them again.
    func owner(of address: ObjectAddress) -> ObjectAddress? {
      if known.contains(address) { return address }
      let parents = parents[address.kind] ?? []
      guard parents.isEmpty else { return parents.lazy.map(address.parent).first(where: known.contains) }
      return base.catalog[address]?.dropsWith.lazy.compactMap(owner).first
    }
    var outdated: Set<ObjectAddress> = []
    for address in base.catalog.addresses {
      if let owner = owner(of: address), owners.contains(owner) { outdated.insert(address) }
    }
    self.outdated = outdated
  }

  /// The new elaboration, or nil where only a whole one can tell.
  ///
  /// - Parameters:
  ///   - specs: The objects of the changed files alone.
  ///   - connection: A connection to an empty scratch database.
  /// - Returns: The merged outcome, without its files.
  /// - Throws: What the connection says; that PostgreSQL refuses something is no error but no answer.
  package func archive(of specs: Catalog, in connection: Connection) async throws -> CatalogArchive? {
    let dependencies = base.dependencies
    let side = Side(base.catalog, dependencies: dependencies, kinds: kinds)
    let kept = base.catalog.filtered { !outdated.contains($0) }
    var needed = Set(outdated.flatMap { side.graph.needs(of: $0) })
    for address in specs.addresses {
      for candidate in (specs[address]?.references ?? []).flatMap(\.candidates) where kept.contains(candidate)
      {
        needed.insert(candidate)
        // A foreign key refers to a table and means its primary key.
        needed.formUnion(
          side.graph.dependents(on: candidate).filter { part in
            part.names.starts(with: candidate.names) && kept[part]?.inlineDefinition != nil
          }
        )
      }
    }
    let excerpt = Excerpt.completed(
      needed.filter { kept.contains($0) },
      in: side,
      Excerpt.dataKinds(kinds)
    )
    guard excerpt.isDisjoint(with: outdated) else { return nil }
    let copy = SchemaCopy(kinds: kinds, server: connection.version, searchPath: "public")
    let outcome: CatalogArchive
    do {
      try await copy.create(side, only: excerpt, in: connection)
      outcome = try await Elaboration(kinds: kinds).archive(of: specs, in: connection)
    } catch is ElaborationFailure {
      return nil
    } catch is PlanDefect {
      return nil
    }
    return merged(outcome, excerpt, side, kept, dependencies)
  }

  private func merged(
    _ outcome: CatalogArchive,
    _ excerpt: Set<ObjectAddress>,
    _ side: Side,
    _ kept: Catalog,
    _ dependencies: [ObjectAddress: Set<ObjectAddress>]
  ) -> CatalogArchive? {
    let fresh = outcome.catalog.filtered {
      !excerpt.contains($0) && (!kept.contains($0) || outdated.contains($0))
    }
    guard !affectsOthers(fresh, side) else { return nil }
    var dependencies = dependencies
    for address in outdated { dependencies[address] = nil }
    for (address, needs) in outcome.dependencies where fresh.contains(address) {
      dependencies[address] = needs
    }
    let catalog = kept.merging(fresh)
    let canonical = base.canonical.filter { catalog.contains($0.value) && !outdated.contains($0.value) }
      .merging(outcome.canonical) { $1 }
    return CatalogArchive(catalog: catalog, dependencies: dependencies, canonical: canonical)
  }

  /// Whether something outside of the changed files depends on an object that is no longer what it was.
  private func affectsOthers(_ fresh: Catalog, _ side: Side) -> Bool {
    outdated.contains { address in
      !fresh.isEqual(to: base.catalog, at: address)
        && side.graph.dependents(on: address).contains { !outdated.contains($0) }
    }
  }
}
