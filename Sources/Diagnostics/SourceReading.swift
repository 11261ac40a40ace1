#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Source {
  /// Reads a file whose size is within a limit.
  ///
  /// The size is asked before anything is read, and what is not a regular file (a pipe, a device) is refused,
  /// so that no file can cost unbounded time or memory.
  package convenience init(
    reading path: String,
    shownAs name: String? = nil,
    limit: Int = 16 << 20
  ) throws(Diagnostic) {
    self.init(
      path: name ?? path,
      text: try Source.bytes(ofFileAt: path, shownAs: name ?? path, limit: limit)
    )
  }

  private static func bytes(
    ofFileAt path: String,
    shownAs name: String,
    limit: Int
  ) throws(Diagnostic) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(name, because: lastError()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(name, because: lastError()) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw unreadable(name, because: "it is a directory")
    default: throw unreadable(name, because: "it is not a regular file")
    }
    guard Int(status.st_size) <= limit else { throw tooLarge(name, limit: limit) }
    var bytes: [UInt8] = []
    // One byte more than announced, so that a file that has grown meanwhile is noticed.
    while bytes.count <= limit {
      let wanted = max(min(Int(status.st_size), limit) - bytes.count + 1, 4096)
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        count = read(file, buffer.baseAddress, wanted)
        initialized = max(count, 0)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(name, because: lastError()) }
      guard count > 0 else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    throw tooLarge(name, limit: limit)
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }

  private static func unreadable(_ name: String, because reason: String) -> Diagnostic {
    .error("file.unreadable", "`\(name)` cannot be read: \(reason)")
  }

  private static func tooLarge(_ name: String, limit: Int) -> Diagnostic {
    .error(
      "file.too-large",
      "`\(name)` is larger than \(limit) bytes",
      notes: ["split it into several files"]
    )
  }
}
