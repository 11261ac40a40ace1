import Foundation
package import LocalServer

/// A folder for one test.
package enum TemporaryFolder {
  /// Makes one that only its owner can enter, which is this process's user unless root hands it over.
  package static func make(owner: ServerUser? = nil) throws -> String {
    var template = Array("/tmp/plumb-test-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template).map({ String(cString: $0) }) else {
      throw LocalServerError("can't make a folder in `/tmp`")
    }
    if let owner, geteuid() == 0, lchown(path, owner.uid, owner.gid) != 0 {
      throw LocalServerError("can't give `\(path)` to \(owner.name)")
    }
    return path
  }

  /// Lends one, and removes it with what is in it.
  package static func with<Output>(_ body: (String) async throws -> Output) async throws -> Output {
    let path = try make()
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }
}
