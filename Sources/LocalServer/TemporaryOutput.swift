#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A nameless file that a program writes to and this one reads.
struct TemporaryOutput {
  let descriptor: Int32

  init() throws(LocalServerError) {
    var path = "/tmp/plumb-output-XXXXXX".utf8CString
    descriptor = path.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    guard descriptor >= 0 else {
      throw LocalServerError("can't make a file in `/tmp`: \(String(cString: strerror(errno)))")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    path.withUnsafeBufferPointer { _ = $0.baseAddress.map { unlink($0) } }
  }

  func text() -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    var place: off_t = 0
    while true {
      let count = pread(descriptor, &part, part.count, place)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
      place += off_t(count)
    }
  }

  func close() {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Glibc.close(descriptor)
    #endif
  }
}
