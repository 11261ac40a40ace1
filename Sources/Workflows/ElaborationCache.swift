import CatalogModel
import Diagnostics
import Foundation
import PostgresClient
import Rehearsal
import SQLText

/// Elaborations that were made before, by what they were made from.
struct ElaborationCache {
  /// The name of everything but the specs that an elaboration depends on: the server, and what plumb asks it.
  private let context: String
  private let content: String
  private let folder: URL
  private let kinds: [any CatalogObject.Type]

  init(_ specs: CompiledSpecs, _ project: Project, _ server: Connection) async throws {
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
    context = String(hash.finalize().prefix(32))
    hash = SHA256()
    for source in specs.sources {
      hash.update(source.path.utf8)
      hash.update([0])
      hash.update(source.text)
      hash.update([0])
    }
    content = String(hash.finalize().prefix(32))
    folder = URL(fileURLWithPath: "\(project.state)/cache")
    kinds = project.kinds
  }

  private var file: URL { folder.appendingPathComponent("\(context)-\(content).catalog") }

  /// The elaboration of these very specs.
  var archive: CatalogArchive? { read(file) }

  /// The latest elaboration of other specs by the same server.
  var base: CatalogArchive? {
    kept.first { $0.lastPathComponent.hasPrefix(context + "-") }.flatMap(read)
  }

  private func read(_ file: URL) -> CatalogArchive? {
    FileManager.default.contents(atPath: file.path).flatMap {
      CatalogArchive(bytes: [UInt8]($0), kinds: kinds)
    }
  }

  /// How many elaborations are kept: one for each branch that somebody switches between.
  private static let capacity = 8

  /// Keeps an elaboration; a cache that cannot be written costs time and nothing else.
  func keep(_ archive: CatalogArchive) {
    guard let bytes = archive.encoded(kinds: kinds) else { return }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
      for file in kept.dropFirst(ElaborationCache.capacity) { try FileManager.default.removeItem(at: file) }
    } catch {}
  }

  /// The files of the cache, the latest first.
  private var kept: [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: [.contentModificationDateKey]
    )
    return (files ?? []).filter { $0.pathExtension == "catalog" }.sorted { modified($0) > modified($1) }
  }

  private func modified(_ file: URL) -> Date {
    (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
      ?? .distantPast
  }
}
