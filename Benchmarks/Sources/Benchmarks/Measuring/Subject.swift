import Foundation

/// A schema to measure with, in a project folder and a database of its own.
struct Subject {
  let title: String
  let database: String
  let project: URL
  /// What the specs were generated from; nil for specs that are somebody's.
  let schema: GeneratedSchema?
  let hasLimits: Bool

  var specs: URL { project.appending(path: "specs") }
  var cache: URL { project.appending(path: ".plumb/cache") }

  /// A project with generated specs.
  init(generating schema: GeneratedSchema, seed: UInt64, in folder: URL) throws {
    title = "generated, \(schema.tables.count) tables, seed \(seed)"
    database = "generated"
    project = folder.appending(path: "generated")
    self.schema = schema
    hasLimits = schema.tables.count >= 500
    try FileManager.default.createDirectory(at: specs, withIntermediateDirectories: true)
    try schema.write(to: specs)
  }

  /// A project with a copy of some specs.
  init(copying original: URL, title: String, in folder: URL) throws {
    self.title = title
    database = title
    project = folder.appending(path: title)
    schema = nil
    hasLimits = false
    try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: original, to: specs)
  }

  func forgetCache() throws {
    guard FileManager.default.fileExists(atPath: cache.path) else { return }
    try FileManager.default.removeItem(at: cache)
  }

  /// Keeps a copy of the cache, and gives the way to put it back.
  func savedCache() throws -> () throws -> Void {
    let copy = project.appending(path: "cache-before")
    if FileManager.default.fileExists(atPath: copy.path) { try FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: cache, to: copy)
    return { [cache] in
      try FileManager.default.removeItem(at: cache)
      try FileManager.default.copyItem(at: copy, to: cache)
    }
  }
}
