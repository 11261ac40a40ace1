import Foundation
package import LocalServer

/// A folder for one test.
package enum TemporaryFolder {
  /// Makes one that only its owner can enter, which is this process's user unless root hands it over.
  package static func make(owner: ServerUser? = nil, in parent: String = "/tmp") throws -> String {
    var template = Array("\(parent)/plumb-test-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template).map({ String(cString: $0) }) else {
      throw LocalServerError("can't make a folder in `\(parent)`")
    }
    if let owner, geteuid() == 0, lchown(path, owner.uid, owner.gid) != 0 {
      throw LocalServerError("can't give `\(path)` to \(owner.name)")
    }
    return path
  }

  /// Where the data of a server is best put for a while: in memory, where the machine has enough of that.
  package static var quickest: String {
    let memory = "/dev/shm"
    var space = statvfs()
    guard access(memory, W_OK) == 0, statvfs(memory, &space) == 0,
      UInt64(space.f_bavail) * UInt64(space.f_frsize) > 4 << 30
    else { return "/tmp" }
    return memory
  }

  /// Lends one, and removes it with what is in it.
  package static func with<Output>(_ body: (String) async throws -> Output) async throws -> Output {
    let path = try make()
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }
}
