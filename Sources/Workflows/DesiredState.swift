package import CatalogModel
package import Diffing
import Diagnostics
import Foundation
package import PostgresClient
import Rehearsal
import SQLText

/// What the specs describe, as PostgreSQL writes it.
package struct DesiredState: Sendable {
  package let catalog: Catalog
  private let dependencies: [ObjectAddress: Set<ObjectAddress>]

  package func side(kinds: [any CatalogObject.Type]) -> Side {
    Side(catalog, dependencies: dependencies, kinds: kinds)
  }

  /// Takes the desired state from the cache, or else has PostgreSQL elaborate it in a scratch database.
  ///
  /// - Parameters:
  ///   - specs: The specs, without errors.
  ///   - project: The project that they belong to.
  ///   - server: A connection to the server whose version and locale count.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses.
  package init(of specs: CompiledSpecs, in project: Project, server: Connection) async throws {
    let path = try await DesiredState.cachePath(specs, project, server)
    let archive: CatalogArchive
    if let cached = DesiredState.cached(path, project) {
      archive = cached
    } else {
      do {
        let elaboration = Elaboration(kinds: project.kinds)
        archive = try await ScratchDatabase.with(like: project.scratch ?? server.options) { scratch in
          try await elaboration.archive(of: specs.catalog, in: scratch.connection)
        }
      } catch let failure as ElaborationFailure {
        throw InvalidSpecs(diagnostics: specs.diagnostics + failure.diagnostics)
      }
      DesiredState.keep(archive, path, project)
    }
    var catalog = archive.catalog
    for (address, annotation) in specs.catalog.annotations {
      catalog.annotations[archive.canonical[address] ?? address] = annotation
    }
    self.catalog = catalog
    dependencies = archive.dependencies
  }

  // MARK: Cache

  /// Where the elaborated specs are kept: the name tells everything that they depend on.
  private static func cachePath(_ specs: CompiledSpecs, _ project: Project, _ server: Connection) async throws
    -> String
  {
    let about = try await server.query(
      """
      SELECT d.encoding, d.datcollate, d.datctype, version(),
             (SELECT string_agg(name || ' ' || default_version, ',' ORDER BY name)
                FROM pg_available_extensions)
        FROM pg_database d WHERE d.datname = current_database()
      """
    )
    var hash = SHA256()
    hash.update(about.rowBytes(0))
    for type in project.kinds { hash.update(type.catalogQuery(server.version).text.utf8) }
    for source in specs.sources {
      hash.update(source.path.utf8)
      hash.update([0])
      hash.update(source.text)
      hash.update([0])
    }
    return "\(project.state)/cache/\(hash.finalize()).catalog"
  }

  private static func cached(_ path: String, _ project: Project) -> CatalogArchive? {
    FileManager.default.contents(atPath: path).flatMap {
      CatalogArchive(bytes: [UInt8]($0), kinds: project.kinds)
    }
  }

  /// How many elaborations are kept: one for each branch that somebody switches between.
  private static let capacity = 8

  /// Keeps an elaboration; a cache that cannot be written costs time and nothing else.
  private static func keep(_ archive: CatalogArchive, _ path: String, _ project: Project) {
    guard let bytes = archive.encoded(kinds: project.kinds) else { return }
    let folder = URL(fileURLWithPath: "\(project.state)/cache")
    let files = FileManager.default
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      let kept = try files.contentsOfDirectory(
        at: folder,
        includingPropertiesForKeys: [.contentModificationDateKey]
      )
      .filter { $0.pathExtension == "catalog" }
      .sorted { modified($0) > modified($1) }
      for file in kept.dropFirst(capacity) { try files.removeItem(at: file) }
    } catch {}
  }

  private static func modified(_ file: URL) -> Date {
    (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
      ?? .distantPast
  }
}
