package import CatalogModel
package import Diffing
package import PostgresClient
import Rehearsal

/// What the specs describe, as PostgreSQL writes it.
package struct DesiredState: Sendable {
  package let catalog: Catalog
  /// Whether only what had changed since an earlier elaboration was elaborated.
  package let wasPartial: Bool
  private let archive: CatalogArchive

  package func side(kinds: [any CatalogObject.Type]) -> Side {
    Side(catalog, dependencies: archive.dependencies, kinds: kinds)
  }

  /// Takes the desired state from the cache, or else has PostgreSQL elaborate it in a scratch database.
  ///
  /// - Parameters:
  ///   - specs: The specs, without errors.
  ///   - project: The project that they belong to.
  ///   - server: A connection to the server whose version and locale count.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses.
  package init(of specs: CompiledSpecs, in project: Project, server: Connection) async throws {
    let cache = try await ElaborationCache(specs, project, server)
    let archive: CatalogArchive
    if let cached = cache.archive {
      archive = cached
      wasPartial = false
    } else {
      do {
        (archive, wasPartial) = try await DesiredState.elaborated(specs, project, server, cache)
      } catch let failure as ElaborationFailure {
        throw InvalidSpecs(diagnostics: specs.diagnostics + failure.diagnostics)
      }
      cache.keep(archive)
    }
    var catalog = archive.catalog
    catalog.annotations = specs.catalog.annotations
    let renamed = archive.canonical.filter { $0.key != $0.value }
    for address in renamed.keys { catalog.annotations[address] = nil }
    for (address, canonical) in renamed {
      catalog.annotations[canonical] = specs.catalog.annotations[address]
    }
    self.catalog = catalog
    self.archive = archive
  }

  /// Elaborates what changed since the last time, or everything.
  private static func elaborated(
    _ specs: CompiledSpecs,
    _ project: Project,
    _ server: Connection,
    _ cache: ElaborationCache
  ) async throws -> (CatalogArchive, isPartial: Bool) {
    let scratchServer = project.scratch ?? server.options
    if let base = cache.base {
      let changed = specs.changedFiles(since: base)
      if let incremental = IncrementalElaboration(kinds: project.kinds, base: base, changed: changed) {
        let part = specs.part(changed)
        let archive = try await ScratchDatabase.with(like: scratchServer) { scratch in
          try await incremental.archive(of: part, in: scratch.connection)
        }
        if var archive {
          archive.files = specs.files(archive.canonical)
          return (archive, true)
        }
      }
    }
    let elaboration = Elaboration(kinds: project.kinds)
    var archive = try await ScratchDatabase.with(like: scratchServer) { scratch in
      try await elaboration.archive(of: specs.catalog, in: scratch.connection)
    }
    archive.files = specs.files(archive.canonical)
    return (archive, false)
  }
}
