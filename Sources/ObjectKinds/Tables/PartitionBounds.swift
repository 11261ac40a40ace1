package import CatalogModel
import SQLText

/// Which rows of its table a partition holds: `{from: [1], to: [10]}`, `{in: [a, b]}`, `{modulus: 4, remainder: 0}`, or
/// `default`.
package struct PartitionBounds: Record {
  package var from: [PartitionValue] = []
  package var to: [PartitionValue] = []
  package var values: [PartitionValue] = []
  package var modulus: Int?
  package var remainder: Int?
  package var isDefault = false

  package init() {}

  package static let parts: [Part<PartitionBounds>] = [
    Part("from", \.from), Part("to", \.to), Part("in", \.values), Part("modulus", \.modulus),
    Part("remainder", \.remainder), Part("default", \.isDefault),
  ]

  /// The keys that say which rows a partition holds.
  static let keys = parts.map(\.name)

  package static let shorthand: Shape? = .keyword(["default"])

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let text = field.text else { return field }
    guard text.lowercased() == "default" else {
      throw FieldMismatch(
        expected: "`default` or the values of the partition, as `{from: [1], to: [10]}`",
        found: field
      )
    }
    return .map([Field.Entry("default", .bool(true))], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    field["default"] == nil ? field : .scalar("default")
  }

  /// Reads what the server writes: `FOR VALUES FROM ('a', 1) TO ('b', MAXVALUE)`.
  package init(catalogText: String) throws(FieldMismatch) {
    self.init()
    var rest = Substring(catalogText)
    while let word = rest.split(separator: " ").first {
      rest = rest.dropFirst(word.count + 1)
      switch word {
      case "DEFAULT": isDefault = true
      case "FROM": from = PartitionBounds.values(&rest)
      case "TO": to = PartitionBounds.values(&rest)
      case "IN": values = PartitionBounds.values(&rest)
      case "WITH":
        let numbers = rest.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 2 else { break }
        (modulus, remainder) = (numbers[0], numbers[1])
        return
      default: break
      }
    }
  }

  /// Takes a list in parentheses off the front.
  private static func values(_ rest: inout Substring) -> [PartitionValue] {
    var depth = 0
    var isQuoted = false
    let end = rest.firstIndex { character in
      if character == "'" { isQuoted.toggle() }
      if !isQuoted, character == "(" { depth += 1 }
      if !isQuoted, character == ")" { depth -= 1 }
      return depth == 0
    }
    guard let end else { return [] }
    let list = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...].drop { $0 == " " }
    return TopLevel.list(String(list)).map(PartitionValue.init(sql:))
  }

  /// Whether it says one thing, and that whole.
  var isWhole: Bool {
    let ways = [!from.isEmpty && !to.isEmpty, !values.isEmpty, modulus != nil && remainder != nil, isDefault]
    return ways.filter(\.self).count == 1 && from.isEmpty == to.isEmpty
      && (modulus == nil) == (remainder == nil)
  }

  var clause: SQL {
    if isDefault { return "DEFAULT" }
    if let modulus, let remainder { return "FOR VALUES WITH (modulus \(modulus), remainder \(remainder))" }
    guard values.isEmpty else { return "FOR VALUES IN (\(values.map(\.sql)))" }
    return "FOR VALUES FROM (\(from.map(\.sql))) TO (\(to.map(\.sql)))"
  }
}

/// A value in the bounds of a partition.
package enum PartitionValue: PropertyValue {
  case null
  case least
  case greatest
  case text(String)

  /// Reads a value as SQL: a word, a number, or a constant in quotes.
  init(sql: String) {
    switch sql.lowercased() {
    case "null": self = .null
    case "minvalue": self = .least
    case "maxvalue": self = .greatest
    default:
      let isQuoted = sql.count > 1 && sql.hasPrefix("'") && sql.hasSuffix("'")
      self = .text(
        isQuoted
          ? String(sql.dropFirst().dropLast()).split(separator: "''", omittingEmptySubsequences: false)
            .joined(separator: "'") : sql
      )
    }
  }

  /// Reads a value of a spec: what stands in SQL's own quotes is text, whatever it looks like.
  package init(_ field: Field) throws(FieldMismatch) {
    if field.isNull {
      self = .null
      return
    }
    guard let text = field.text else { throw FieldMismatch(expected: "a value", found: field) }
    let isSQL = text.hasPrefix("'") || ["minvalue", "maxvalue"].contains(text.lowercased())
    self = isSQL ? PartitionValue(sql: text) : .text(text)
  }

  package var field: Field {
    switch self {
    case .null: return .null
    case .least: return .scalar("minvalue")
    case .greatest: return .scalar("maxvalue")
    case .text(let text):
      let isAmbiguous = text.hasPrefix("'") || ["minvalue", "maxvalue"].contains(text.lowercased())
      return .scalar(isAmbiguous ? Literal(text).quoted : text)
    }
  }

  package static var shape: Shape { .text }

  var sql: SQL {
    switch self {
    case .null: "NULL"
    case .least: "MINVALUE"
    case .greatest: "MAXVALUE"
    case .text(let text):
      text == String(Int(text) ?? -1) && !text.hasPrefix("-") ? SQL(verbatim: text) : "\(Literal(text))"
    }
  }
}
