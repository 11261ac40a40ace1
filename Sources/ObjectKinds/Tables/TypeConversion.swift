package import SQLText

/// What becomes of values when their column gets another type.
///
/// What PostgreSQL refuses needs no consent, as a text that is no number: nothing is lost by an error. What it rounds,
/// cuts off, or forgets does.
package enum TypeConversion {
  /// What a conversion by PostgreSQL's own cast loses, or nil where it keeps everything or fails.
  ///
  /// - Parameters:
  ///   - old: The type as `format_type` spells it.
  ///   - new: The other type, spelled in the same way.
  /// - Returns: What a person has to agree to.
  static func loss(from old: SQL, to new: SQL) -> String? {
    let (from, to) = (TypeParts(old), TypeParts(new))
    if from.dimensions != to.dimensions { return nil }
    return from.family == to.family ? narrowing(from, to) : change(from, to)
  }

  /// What a cast that is written down loses, or the way by text: both cut off what is too long, and take from a text what
  /// they understand.
  package static func castLoss(from old: SQL, to new: SQL) -> String? {
    if old == new { return nil }
    let (from, to) = (TypeParts(old), TypeParts(new))
    return loss(from: old, to: new) ?? cutting(from, to) ?? reading(from, to)
  }

  /// Whether a cast that is written down takes values whose texts the other type refuses or reads otherwise: what is too
  /// long, numbers with digits after the point, or times that get a zone.
  static func takesMore(from old: SQL, to new: SQL) -> Bool {
    let (from, to) = (TypeParts(old), TypeParts(new))
    guard old != new, from.dimensions == to.dimensions else { return false }
    let areNumbers = numbers.isSuperset(of: [from.family, to.family]) && from.family != to.family
    return cutting(from, to) != nil || zone(from: old, to: new) != nil
      || areNumbers && change(from, to) != nil
  }

  private static func cutting(_ from: TypeParts, _ to: TypeParts) -> String? {
    switch to.family {
    case "character varying", "character", "bit", "bit varying":
      guard let limit = to.numbers.first else { return nil }
      let isBits = to.family.hasPrefix("bit")
      let isAlike = isBits ? from.family.hasPrefix("bit") : from.family.hasPrefix("character")
      if isAlike, let length = from.numbers.first, length <= limit { return nil }
      return "what is longer than \(limit) \(isBits ? "bits" : "characters") is cut off"
    case "name": return from.family == "name" ? nil : "what is longer than 63 bytes is cut off"
    case "\"char\"": return from.family == "\"char\"" ? nil : "all but the first byte is cut off"
    default: return nil
    }
  }

  private static func reading(_ from: TypeParts, _ to: TypeParts) -> String? {
    guard texts.contains(from.family) else { return nil }
    let isRounded = to.family == "numeric" && to.scale != nil
    return isRounded || to.family.hasPrefix("interval") || understanding.contains(to.family)
      ? "of each text only what \(to.family) understands is kept" : nil
  }

  /// The types that take more texts than they write: a date takes a text with a time, and forgets that.
  private static let understanding: Set<String> = [
    "date", "time without time zone", "time with time zone", "timestamp without time zone",
    "timestamp with time zone", "interval", "real", "double precision", "money", "jsonb", "tsvector",
    "tsquery",
  ]

  /// Whether no value can fail to become one of the other type.
  static func succeeds(from old: SQL, to new: SQL) -> Bool {
    let (from, to) = (TypeParts(old), TypeParts(new))
    guard from.dimensions == to.dimensions else { return false }
    if to.numbers.isEmpty, ["text", "character varying"].contains(to.family) { return true }
    let integers = ["smallint", "integer", "bigint"]
    guard let size = integers.firstIndex(of: from.family) else { return false }
    return integers.suffix(from: size).contains(to.family) || to.family == "numeric" && to.numbers.isEmpty
  }

  /// What is true of the values that PostgreSQL's own cast takes, where that can be said of each by itself.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - old: The type as `format_type` spells it.
  ///   - new: The other type, spelled in the same way.
  ///   - server: The server's version.
  /// - Returns: The condition, or nil where only the cast itself tells.
  static func condition(for value: SQL, from old: SQL, to new: SQL, _ server: ServerVersion) -> SQL? {
    let (from, to) = (TypeParts(old), TypeParts(new))
    guard from.dimensions == 0, to.dimensions == 0 else { return nil }
    if numbers.contains(from.family) {
      if integers.contains(to.family) {
        let limits = SequenceLimits(type: to.family, isAscending: true)
        // The bounds of a type are as far from zero on both sides, but for one.
        return "round(\(value)::numeric) BETWEEN -\(limits.max)::numeric - 1 AND \(limits.max)"
      }
      guard to.family == "numeric", let digits = to.numbers.first, let scale = to.scale else { return nil }
      let limit: SQL = "(10::numeric ^ \(SQL(verbatim: "(\(digits - scale))")))"
      return "\(value)::numeric = 'NaN' OR abs(round(\(value)::numeric, \(scale))) < \(limit)"
    }
    guard server.major >= 16, ["text", "character varying"].contains(from.family), !to.isQualified else {
      return nil
    }
    return "pg_catalog.pg_input_is_valid(\(value), \(Literal(new.text)))"
  }

  /// What is true of the values that a replaced type hands on to its successor; asking it of a text fails as the text does.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - old: The type as `format_type` spells it.
  ///   - new: The other type, spelled in the same way.
  ///   - server: The server's version.
  /// - Returns: The condition, or nil where no value stands in the way, or none can be told.
  package static func condition(
    forCarrying value: SQL,
    from old: SQL,
    to new: SQL,
    _ server: ServerVersion
  ) -> SQL? {
    guard old != new, !succeeds(from: old, to: new) else { return nil }
    let (from, to) = (TypeParts(old), TypeParts(new))
    if numbers.contains(from.family) { return condition(for: value, from: old, to: new, server) }
    guard texts.contains(from.family), from.dimensions == to.dimensions, !to.isQualified else { return nil }
    return "(\(value)::\(new) IS NULL) IS NOT NULL"
  }

  private static let integers: Set<String> = ["smallint", "integer", "bigint"]
  private static let numbers = integers.union(["numeric", "real", "double precision"])

  /// How many characters a text may have at most.
  static func length(of type: SQL) -> Int? {
    let parts = TypeParts(type)
    guard parts.dimensions == 0, ["character varying", "character"].contains(parts.family) else { return nil }
    return parts.numbers.first
  }

  /// What stands behind a time that gets a zone, or loses it, whatever zone the session is in.
  static func zone(from old: SQL, to new: SQL) -> SQL? {
    let families = [TypeParts(old), TypeParts(new)].map(\.family)
    guard TypeParts(old).dimensions == 0, families.first != families.last, Set(families) == zoneless else {
      return nil
    }
    return " AT TIME ZONE 'UTC'"
  }

  private static let zoneless: Set<String> = ["timestamp without time zone", "timestamp with time zone"]

  private static func narrowing(_ from: TypeParts, _ to: TypeParts) -> String? {
    switch from.family {
    case "numeric":
      guard let scale = to.scale, from.scale.map({ $0 > scale }) ?? true else { return nil }
      return "digits after the decimal point are rounded"
    case "timestamp without time zone", "timestamp with time zone", "time without time zone",
      "time with time zone", "interval":
      return (to.numbers.first ?? 6) < (from.numbers.first ?? 6) ? "fractions of a second are rounded" : nil
    default: return nil
    }
  }

  private static func change(_ from: TypeParts, _ to: TypeParts) -> String? {
    // A text that is none of the type is refused, and every type can be written as a text.
    if texts.contains(from.family) || texts.contains(to.family) { return nil }
    // Types of users convert by casts of theirs, or by way of text.
    if from.isQualified || to.isQualified { return nil }
    if let wider = lossless[from.family], wider.contains(to.family) { return rounding(from, to) }
    if Set([from.family, to.family]) == zoneless {
      return "the times are taken for UTC; `using:` can say another zone"
    }
    return "not every value of \(from.family) is one of \(to.family), and PostgreSQL takes the nearest"
  }

  /// What a type that could hold every value loses because it is told to keep fewer digits.
  private static func rounding(_ from: TypeParts, _ to: TypeParts) -> String? {
    switch to.family {
    case "numeric":
      guard let scale = to.scale, scale < (from.family == "money" ? 2 : 0) else { return nil }
      return scale < 0 ? "the last digits are rounded" : "digits after the decimal point are rounded"
    case "interval", "time with time zone", "timestamp without time zone", "timestamp with time zone":
      guard from.family != "date", (to.numbers.first ?? 6) < (from.numbers.first ?? 6) else { return nil }
      return "fractions of a second are rounded"
    default: return nil
    }
  }

  private static let texts: Set<String> = [
    "text", "character varying", "character", "name", "\"char\"", "unknown",
  ]

  /// To what each type converts without a loss; what is out of range is refused.
  private static let lossless: [String: Set<String>] = [
    "smallint": ["integer", "bigint", "numeric", "real", "double precision", "oid"],
    "integer": ["smallint", "bigint", "numeric", "double precision", "oid"],
    "bigint": ["smallint", "integer", "numeric", "oid"],
    "real": ["double precision"],
    "money": ["numeric"],
    "oid": ["bigint", "integer"],
    "boolean": ["integer"],
    "date": ["timestamp without time zone", "timestamp with time zone"],
    "time without time zone": ["interval", "time with time zone"],
    "jsonb": ["json"],
    "cidr": ["inet"],
    "macaddr": ["macaddr8"],
    "macaddr8": ["macaddr"],
    "bit": ["bit varying"],
    "bit varying": ["bit"],
    "xml": [],
  ]
}

/// A type's name taken apart: `numeric(12,2)[]` is numeric, 12 and 2, and one dimension.
private struct TypeParts {
  let family: String
  let numbers: [Int]
  let dimensions: Int

  init(_ type: SQL) {
    var text = type.text
    var dimensions = 0
    while text.hasSuffix("[]") {
      text.removeLast(2)
      dimensions += 1
    }
    self.dimensions = dimensions
    guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close else {
      family = text
      numbers = []
      return
    }
    numbers = text[text.index(after: open)..<close].split(separator: ",").compactMap {
      Int(String($0).trimmed)
    }
    family = String(text[..<open]) + String(text[text.index(after: close)...])
  }

  var isQualified: Bool { family.contains(".") }
  /// How many digits stand after the point; nil where there may be any number.
  var scale: Int? { numbers.isEmpty ? nil : numbers.count > 1 ? numbers[1] : 0 }
}
