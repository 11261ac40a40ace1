/// The version of a server, as `server_version_num` counts it.
package struct ServerVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Such as `150018` for 15.18.
  package let number: Int

  /// The oldest that plumb works with.
  package static let oldest = ServerVersion(140_000)

  package init(_ number: Int) { self.number = number }

  package var major: Int { number / 10_000 }
  package var minor: Int { number % 10_000 }
  package var description: String { "\(major).\(minor)" }

  package static func < (left: ServerVersion, right: ServerVersion) -> Bool { left.number < right.number }
}
