#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a file or directory is to the system, whichever path leads to it.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64
  let isDirectory: Bool

  /// The identity of what a path leads to after all links; nil if that is nothing.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
  }
}
