import CatalogModel
import SQLText

/// The bounds that PostgreSQL gives a sequence of a type when none are stated.
struct SequenceLimits {
  let min: Int
  let max: Int

  init(type: String, isAscending: Bool) {
    let (lowest, highest): (Int, Int) =
      switch type {
      case "smallint": (Int(Int16.min), Int(Int16.max))
      case "integer": (Int(Int32.min), Int(Int32.max))
      default: (Int.min, Int.max)
      }
    min = isAscending ? 1 : lowest
    max = isAscending ? highest : -1
  }

  /// The options of a sequence of some type, without those that PostgreSQL would choose by itself.
  static func withoutDefaults(_ field: Field, type: String) -> Field {
    var field = field
    let isAscending = field["increment"]?.text?.hasPrefix("-") != true
    let limits = SequenceLimits(type: type, isAscending: isAscending)
    let first =
      isAscending ? field["min"]?.text ?? String(limits.min) : field["max"]?.text ?? String(limits.max)
    if field["start"]?.text == first { field["start"] = nil }
    for (key, value) in [
      ("increment", "1"), ("min", String(limits.min)), ("max", String(limits.max)), ("cache", "1"),
    ]
    where field[key]?.text == value {
      field[key] = nil
    }
    return field
  }
}

extension SequenceLimits {
  /// The options of a new sequence, without those that PostgreSQL would choose by itself.
  ///
  /// Where the type is not known, neither is what would be chosen, and all that is given is said.
  static func clauses(
    type: String?,
    increment: Int?,
    min: Int?,
    max: Int?,
    start: Int?,
    cache: Int?,
    cycles: Bool
  ) -> [SQL] {
    let isAscending = (increment ?? 1) > 0
    let limits = type.map { SequenceLimits(type: $0, isAscending: isAscending) }
    let first = limits.map { isAscending ? min ?? $0.min : max ?? $0.max }
    var clauses: [SQL] = []
    if let increment, limits == nil || increment != 1 { clauses.append("INCREMENT BY \(increment)") }
    if let min, min != limits?.min { clauses.append("MINVALUE \(min)") }
    if let max, max != limits?.max { clauses.append("MAXVALUE \(max)") }
    if let start, start != first { clauses.append("START WITH \(start)") }
    if let cache, limits == nil || cache != 1 { clauses.append("CACHE \(cache)") }
    if cycles { clauses.append("CYCLE") }
    return clauses
  }
}

extension SequenceLimits {
  /// Asks whether a sequence has counted past the bound towards which it counts, which nobody can decide but people:
  /// where the count is moved back, keys come a second time.
  ///
  /// - Parameters:
  ///   - new: The new bounds.
  ///   - old: The bounds until now.
  ///   - increment: What it counts by.
  ///   - property: The property whose place an error gets.
  ///   - source: What has a `last_value`, as a FROM clause takes it.
  /// - Returns: The question, or nil where the bound stays or gets wider.
  static func precheck(
    to new: (min: Int?, max: Int?),
    from old: (min: Int?, max: Int?),
    by increment: Int?,
    property: String? = nil,
    source: SQL
  ) -> Precheck? {
    guard let min = new.min, let max = new.max, let least = old.min, let most = old.max else { return nil }
    let isAscending = (increment ?? 1) > 0
    guard isAscending ? max < most : min > least else { return nil }
    let (name, bound) = isAscending ? ("max", max) : ("min", min)
    let condition: SQL = isAscending ? "last_value > \(bound)" : "last_value < \(bound)"
    return Precheck(
      """
      SELECT 'it has counted to ' || last_value || ', which is beyond the new `\(SQL(verbatim: name))`, \(bound)' \
      FROM \(source) WHERE \(condition)
      """,
      property: property ?? name,
      note: "leave `\(name)` at what it has reached, or set the count back with `setval` first"
    )
  }
}

extension SequenceLimits {
  /// Where the count of a sequence has to go before the bound from which it counts can be narrowed.
  struct Move {
    let value: Int
    /// True of the sequence's `last_value` where the count is out of the new bounds.
    let condition: SQL
    /// The bounds that hold both the old count and the new one, where the old ones don't.
    let widening: ClosedRange<Int>?

    init?(to new: (min: Int?, max: Int?), from old: (min: Int?, max: Int?), by increment: Int?) {
      guard let min = new.min, let max = new.max, let least = old.min, let most = old.max else { return nil }
      let isAscending = (increment ?? 1) > 0
      guard isAscending ? min > least : max < most else { return nil }
      value = isAscending ? min : max
      condition = isAscending ? "last_value < \(min)" : "last_value > \(max)"
      widening =
        (least...most).contains(value)
        ? nil : Swift.min(min, least)...Swift.max(max, most)
    }

    var hazard: Hazard { .dataLoss("a count that is out of the new bounds goes to \(value)") }
  }
}
