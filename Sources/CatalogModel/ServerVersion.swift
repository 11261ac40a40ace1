/// A PostgreSQL version, numbered as `server_version_num` does: 150018 is 15.18.
package struct ServerVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package var major: Int { number / 10000 }
  package var description: String { "\(major).\(number % 10000)" }
  package static func < (left: ServerVersion, right: ServerVersion) -> Bool { left.number < right.number }
}
