package import Diagnostics
import Foundation

/// The folder that generated files are in.
///
/// A file in it whose first line doesn't say that plumb made it is somebody's own: it is neither overwritten nor
/// removed, and no difference.
package struct GeneratedFolder: Sendable {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// What has to happen to the folder for it to hold these files.
  ///
  /// - Throws: What can't be read, or a file of somebody's own that is in the way.
  package func differences(from files: [GeneratedFile]) throws(Diagnostic) -> FolderDifferences {
    let present = try made()
    var differences = FolderDifferences()
    for file in files {
      switch try contents(of: file.path) {
      case file.contents?: break
      case let text?:
        guard GeneratedFile.isMade(text) else { throw inTheWay(file.path) }
        differences.stale.append(file.path)
      case nil: differences.missing.append(file.path)
      }
    }
    differences.extra = present.subtracting(files.map(\.path)).sorted()
    return differences
  }

  /// Makes the folder hold these files, and touches only those that differ.
  ///
  /// - Returns: What was done.
  /// - Throws: What can't be read or written, or a file of somebody's own that is in the way; then nothing is written.
  @discardableResult
  package func write(_ files: [GeneratedFile]) throws(Diagnostic) -> FolderDifferences {
    let differences = try differences(from: files)
    let changed = Set(differences.missing + differences.stale)
    // First, as a file system that ignores case may have the new file in the place of the old one.
    for name in differences.extra {
      try attempting(name, "removed") { try FileManager.default.removeItem(atPath: location(of: name)) }
    }
    if !changed.isEmpty {
      try attempting("", "made") {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
    }
    for file in files where changed.contains(file.path) {
      try attempting(file.path, "written") {
        try Data(file.contents.utf8).write(to: URL(filePath: location(of: file.path)), options: .atomic)
      }
    }
    return differences
  }

  /// The names of the Swift files in the folder that plumb made.
  private func made() throws(Diagnostic) -> Set<String> {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    var names: [String] = []
    try attempting("", "read") { names = try FileManager.default.contentsOfDirectory(atPath: path) }
    var made: Set<String> = []
    for name in names where name.hasSuffix(".swift") {
      if let text = try contents(of: name), GeneratedFile.isMade(text) { made.insert(name) }
    }
    return made
  }

  private func contents(of name: String) throws(Diagnostic) -> String? {
    guard FileManager.default.fileExists(atPath: location(of: name)) else { return nil }
    var data = Data()
    try attempting(name, "read") { data = try Data(contentsOf: URL(filePath: location(of: name))) }
    return String(decoding: data, as: UTF8.self)
  }

  private func location(of name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }

  private func attempting(_ name: String, _ verb: String, _ body: () throws -> Void) throws(Diagnostic) {
    do {
      try body()
    } catch {
      throw .error(
        "generated.failed",
        "`\(location(of: name))` cannot be \(verb): \(error.localizedDescription)"
      )
    }
  }

  private func inTheWay(_ name: String) -> Diagnostic {
    .error(
      "generated.in-the-way",
      "`\(location(of: name))` is to be made, but is a file that plumb did not make",
      notes: ["move it, or give what is to be made another name with `swift: {name: ...}`"]
    )
  }
}
