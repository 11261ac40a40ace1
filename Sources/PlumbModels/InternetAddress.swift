/// A PostgreSQL `inet` or `cidr`: an address of a host or a network, version 4 or 6.
public struct InternetAddress: PostgresTextValue {
  /// The address without its prefix length, as PostgreSQL writes it: `10.0.0.1`, `2001:db8::1`.
  public let address: String

  /// The bits that name the network, where they are written.
  public let prefixLength: Int?

  /// Whether the address is one of version 6.
  public var isVersion6: Bool { address.utf8.contains(UInt8(ascii: ":")) }

  public init?(postgresText: String) {
    let parts = postgresText.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return nil }
    address = String(first)
    guard Self.isVersion4(address) || Self.isVersion6(address) else { return nil }
    guard parts.count == 2 else {
      prefixLength = nil
      return
    }
    var scanner = TextScanner(String(parts[1]))
    guard let bits = scanner.digits(maximum: 3), scanner.isAtEnd else { return nil }
    prefixLength = bits
    guard bits <= (isVersion6 ? 128 : 32) else { return nil }
  }

  public var postgresText: String { prefixLength.map { bits in "\(address)/\(bits)" } ?? address }

  private static func isVersion4(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) && UInt8(part) != nil
      }
  }

  /// Groups of hexadecimal digits, one `::` for the zeros left out, maybe a version 4 address at the end.
  private static func isVersion6(_ text: String) -> Bool {
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard text.contains(":"), halves.count <= 2 else { return false }
    var groups = halves.flatMap { half in
      half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false)
    }
    var count = 0
    if let last = groups.last, isVersion4(String(last)) {
      groups.removeLast()
      count = 2
    }
    count += groups.count
    let areHexadecimal = groups.allSatisfy { group in
      (1...4).contains(group.utf8.count)
        && group.utf8.allSatisfy { UInt8(String(Unicode.Scalar($0)), radix: 16) != nil }
    }
    return areHexadecimal && (halves.count == 2 ? count < 8 : count == 8)
  }
}
