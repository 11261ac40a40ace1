/// A name in a database, exactly as the catalog holds it.
///
/// It comes from a spec or a catalog. In SQL it is quoted where PostgreSQL's `quote_ident` would quote it.
package struct Identifier: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The bare name, without quotes.
  package let name: String

  package init(_ name: String) { self.name = name }

  package var description: String { name }

  /// The name as SQL spells it, with quotes only where they are needed.
  package var quoted: String {
    guard needsQuotes else { return name }
    return "\"\(name.doubling("\""))\""
  }

  package static func == (left: Identifier, right: Identifier) -> Bool {
    left.name.hasSameBytes(as: right.name)
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: name) }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    if left.name != right.name { return left.name < right.name }
    return left != right && left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }

  private var needsQuotes: Bool {
    var isFirst = true
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: break
      default: return true
      }
      isFirst = false
    }
    return isFirst || Keywords.quoted.contains(name)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
