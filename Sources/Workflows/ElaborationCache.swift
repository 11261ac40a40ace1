import CatalogModel
import Foundation
import Rehearsal

/// Elaborations that were made before, by what they were made from.
struct ElaborationCache {
  /// An elaboration, and the name of all that it depends on besides the specs.
  struct Entry: Sendable {
    let context: String
    let archive: CatalogArchive
  }

  private let specs: CompiledSpecs
  private let server: ServerTraits
  private let project: Project

  init(_ specs: CompiledSpecs, _ project: Project, _ server: ServerTraits) {
    self.specs = specs
    self.server = server
    self.project = project
  }

  /// The latest elaboration of specs by whatever server; it can be read before the server is known.
  static func latest(for digest: String, in project: Project) -> Entry? {
    guard let file = files(of: project).first(where: { $0.lastPathComponent.hasSuffix("-\(digest).catalog") })
    else { return nil }
    let context = String(file.lastPathComponent.prefix { $0 != "-" })
    return read(file, project).map { Entry(context: context, archive: $0) }
  }

  private var file: URL {
    ElaborationCache.folder(of: project).appendingPathComponent("\(server.context)-\(specs.digest).catalog")
  }

  /// The elaboration of these very specs.
  var archive: CatalogArchive? {
    if let known = specs.known, known.context == server.context { return known.archive }
    return ElaborationCache.read(file, project)
  }

  /// The latest elaboration of other specs by the same server.
  var base: CatalogArchive? {
    ElaborationCache.files(of: project).first { $0.lastPathComponent.hasPrefix(server.context + "-") }
      .flatMap { ElaborationCache.read($0, project) }
  }

  private static func read(_ file: URL, _ project: Project) -> CatalogArchive? {
    FileManager.default.contents(atPath: file.path).flatMap {
      CatalogArchive(bytes: [UInt8]($0), kinds: project.kinds)
    }
  }

  /// How many elaborations are kept: one for each branch that somebody switches between.
  private static let capacity = 8

  /// Keeps an elaboration; a cache that cannot be written costs time and nothing else.
  func keep(_ archive: CatalogArchive) {
    guard let bytes = archive.encoded(kinds: project.kinds) else { return }
    do {
      let folder = ElaborationCache.folder(of: project)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
      for file in ElaborationCache.files(of: project).dropFirst(ElaborationCache.capacity) {
        try FileManager.default.removeItem(at: file)
      }
    } catch {}
  }

  private static func folder(of project: Project) -> URL { URL(fileURLWithPath: "\(project.state)/cache") }

  /// The files of the cache, the latest first.
  private static func files(of project: Project) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder(of: project),
      includingPropertiesForKeys: [.contentModificationDateKey]
    )
    return (files ?? []).filter { $0.pathExtension == "catalog" }.sorted { modified($0) > modified($1) }
  }

  private static func modified(_ file: URL) -> Date {
    (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
      ?? .distantPast
  }
}
