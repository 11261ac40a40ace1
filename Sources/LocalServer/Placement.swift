import Foundation

/// Where the files of a project's server are.
///
/// Usually that is `.plumb/postgres`. A server that root runs as another user may not be able to reach that folder,
/// as under `/root`; then it is a folder under `/var/tmp`, whose path is kept in `.plumb/postgres.location`.
struct Placement: Hashable, Sendable {
  /// The longest path that the address of a Unix socket holds, less the end of the text.
  #if canImport(Darwin)
    static let socketPathLimit = 103
  #else
    static let socketPathLimit = 107
  #endif

  /// The folder of the server's files, which belongs to its user.
  let folder: String

  var data: String { "\(folder)/data" }
  var log: String { "\(folder)/log" }

  /// The folder of the socket: in the server's, or under `/tmp` where that path would be too long.
  ///
  /// Or too odd: libpq and the server's settings read lists of folders, each with its own idea of commas and quotes.
  var sockets: String {
    let near = "\(folder)/socket"
    let isShort = "\(near)/.s.PGSQL.\(Cluster.port)".utf8.count <= Self.socketPathLimit
    let isPlain = near.utf8.allSatisfy { Self.plain.contains($0) }
    return isShort && isPlain ? near : "/tmp/plumb-\(Self.hash(folder))"
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+~".utf8
  )

  static func usual(_ directory: String) -> Placement { Placement(folder: "\(directory)/postgres") }

  /// The place that everybody can reach.
  static func elsewhere(_ directory: String) -> Placement {
    Placement(folder: "/var/tmp/plumb-\(hash(directory))")
  }

  static func record(_ directory: String) -> String { "\(directory)/postgres.location" }

  /// The place that was chosen before; the usual one where none was.
  static func recorded(_ directory: String) -> Placement {
    guard let path = Files.text(record(directory))?.split(separator: "\n").first else {
      return usual(directory)
    }
    return Placement(folder: String(path))
  }

  /// The same sixteen digits for the same path and user, on every run (FNV-1a; no secret hangs on it).
  private static func hash(_ path: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(geteuid()):\(path)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
