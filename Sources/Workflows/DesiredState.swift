package import CatalogModel
package import Diffing
package import Rehearsal
import SQLText

/// What the specs describe, as PostgreSQL writes it.
package struct DesiredState: Sendable {
  /// The objects, without what the specs say besides their properties.
  package let catalog: Catalog
  /// Whether only what had changed since an earlier elaboration was elaborated.
  package let wasPartial: Bool
  private let isNew: Bool
  private let cache: ElaborationCache
  private let archive: CatalogArchive
  private let specs: CompiledSpecs

  /// Takes the desired state from the cache, or else has PostgreSQL elaborate it in a scratch database.
  ///
  /// - Parameters:
  ///   - specs: The specs, without errors.
  ///   - project: The project that they belong to.
  ///   - server: The server whose version and locale count.
  ///   - scratch: Where they are elaborated.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses.
  package init(
    of specs: CompiledSpecs,
    in project: Project,
    server: ServerTraits,
    scratch: ScratchSupply
  ) async throws {
    let cache = ElaborationCache(specs, project, server)
    let cached = cache.archive
    let roles = try cached?.summary.roles ?? specs.checked().summary.roles
    if !roles.isSubset(of: server.roles) {
      throw InvalidSpecs(diagnostics: specs.diagnostics + specs.unknownRoles(among: server.roles))
    }
    if let cached {
      archive = cached
      (isNew, wasPartial) = (false, false)
    } else {
      do {
        isNew = true
        let unmet = try specs.checked().unmetRequirements(on: server.version)
        guard unmet.isEmpty else { throw InvalidSpecs(diagnostics: specs.diagnostics + unmet) }
        if project.scratch != nil { try await scratch.provide(roles) }
        (archive, wasPartial) = try await DesiredState.elaborated(
          try specs.checked(),
          project,
          cache,
          scratch
        )
      } catch let failure as ElaborationFailure {
        throw InvalidSpecs(diagnostics: specs.diagnostics + failure.diagnostics)
      }
    }
    self.cache = cache
    catalog = archive.catalog
    self.specs = specs
  }

  package var summary: SpecSummary { archive.summary }

  /// Keeps what was elaborated for the next time.
  package func keep() {
    if isNew { cache.keep(archive) }
  }

  /// The deprecated objects, each with what to use instead, in the order of addresses.
  var deprecations: [(address: ObjectAddress, message: String)] {
    summary.deprecated.map { (archive.canonical[$0.key] ?? $0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// The owners that the specs declare.
  var owners: [ObjectAddress: Identifier] {
    let pairs = summary.owners.map { (archive.canonical[$0.key] ?? $0.key, $0.value) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// What the specs say of each object besides its properties, for which they have to be compiled.
  func annotations() throws(InvalidSpecs) -> [ObjectAddress: Annotation] {
    let declared = try specs.checked().catalog.annotations
    var annotations = declared
    let renamed = archive.canonical.filter { $0.key != $0.value }
    for address in renamed.keys { annotations[address] = nil }
    for (address, canonical) in renamed { annotations[canonical] = declared[address] }
    return annotations
  }

  /// The desired state as a plan leads to it.
  package func side(kinds: [any CatalogObject.Type]) throws(InvalidSpecs) -> Side {
    try side(catalog, kinds: kinds)
  }

  /// The same with the objects as a comparison has them.
  func side(_ catalog: Catalog, kinds: [any CatalogObject.Type]) throws(InvalidSpecs) -> Side {
    var catalog = catalog
    catalog.annotations = try annotations()
    return Side(catalog, dependencies: archive.dependencies, kinds: kinds)
  }

  /// Elaborates what changed since the last time, or everything.
  private static func elaborated(
    _ specs: CompiledSpecs,
    _ project: Project,
    _ cache: ElaborationCache,
    _ scratch: ScratchSupply
  ) async throws -> (CatalogArchive, isPartial: Bool) {
    if let base = cache.base {
      let changed = specs.changedFiles(since: base)
      if let incremental = IncrementalElaboration(kinds: project.kinds, base: base, changed: changed) {
        let part = specs.part(changed)
        let archive = try await scratch.with { scratch in
          try await incremental.archive(of: part, in: scratch.connection)
        }
        if var archive {
          archive.files = specs.files(archive.canonical)
          archive.summary = specs.summary
          return (archive, true)
        }
      }
    }
    let elaboration = Elaboration(kinds: project.kinds)
    var archive = try await scratch.with { scratch in
      try await elaboration.archive(of: specs.catalog, in: scratch.connection)
    }
    archive.files = specs.files(archive.canonical)
    archive.summary = specs.summary
    return (archive, false)
  }
}
