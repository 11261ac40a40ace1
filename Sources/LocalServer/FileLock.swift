import Foundation

/// A lock on a file that one process, and one task of it, holds at a time.
///
/// The system lets go of it when its holder dies, however it dies.
struct FileLock: Sendable {
  private let descriptor: Int32

  /// Does something while it holds the lock, which it waits for.
  static func with<Output>(_ path: String, _ body: () async throws -> Output) async throws -> Output {
    let lock = try await acquire(path)
    defer { close(lock.descriptor) }
    return try await body()
  }

  private static func acquire(_ path: String, timeout: Duration = .seconds(120))
    async throws(LocalServerError)
    -> FileLock
  {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw LocalServerError("can't open `\(path)`: \(String(cString: strerror(errno)))")
    }
    let deadline = ContinuousClock.now + timeout
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let problem = errno
      guard problem == EWOULDBLOCK || problem == EINTR else {
        close(descriptor)
        throw LocalServerError("can't lock `\(path)`: \(String(cString: strerror(problem)))")
      }
      guard ContinuousClock.now < deadline, !Task.isCancelled else {
        close(descriptor)
        throw LocalServerError(
          "another plumb holds `\(path)`",
          hint: "wait until it has started or stopped the server"
        )
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return FileLock(descriptor: descriptor)
  }
}
