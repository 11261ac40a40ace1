import Diagnostics
import Foundation

/// A file that a command writes, beside what is there already.
package struct OutputFile: Sendable {
  package enum State: String, Sendable {
    case missing, different, same
  }

  /// The path as the user knows it.
  package let path: String
  package let text: String
  /// How the file was before anything was written.
  package let state: State

  package init(path: String, text: String) {
    self.path = path
    self.text = text
    guard let present = FileManager.default.contents(atPath: path) else {
      state = .missing
      return
    }
    state = present == Data(text.utf8) ? .same : .different
  }

  /// Writes the file, whole or not at all, where it is not the same already.
  func write() throws(InvalidConfiguration) {
    guard state != .same else { return }
    // What a link leads to is written, and not the link.
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      let files = FileManager.default
      try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      let permissions = try? files.attributesOfItem(atPath: place.path)[.posixPermissions]
      try Data(text.utf8).write(to: place, options: .atomic)
      if let permissions {
        try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: place.path)
      }
    } catch {
      throw InvalidConfiguration(
        diagnostics: [.error("file.unwritable", "`\(path)` cannot be written: \(error.localizedDescription)")]
      )
    }
  }
}

extension [OutputFile] {
  /// The files that are not as they are to be.
  package var stale: [OutputFile] { filter { $0.state != .same } }

  /// The files that writing would change.
  package var overwritten: [OutputFile] { filter { $0.state == .different } }

  /// Writes the files that are not as they are to be.
  package func write() throws(InvalidConfiguration) {
    for file in self { try file.write() }
  }
}
