extension PostgresInterval {
  /// Reads the form that PostgreSQL writes with `IntervalStyle` `postgres`, its default.
  public init?(postgresText: String) {
    switch postgresText {
    case "infinity": self = .infinity
    case "-infinity": self = .negativeInfinity
    default:
      guard let interval = Self.reading(postgresText) else { return nil }
      self = interval
    }
  }

  /// The form that PostgreSQL writes by default: `1 year 2 mons -3 days +04:05:06.78`.
  public var postgresText: String {
    if self == .infinity { return "infinity" }
    if self == .negativeInfinity { return "-infinity" }
    var parts: [String] = []
    var followsNegative = false
    for (count, unit) in [(months / 12, "year"), (months % 12, "mon"), (days, "day")] where count != 0 {
      parts.append("\(followsNegative && count > 0 ? "+" : "")\(count) \(unit)\(count == 1 ? "" : "s")")
      followsNegative = count < 0
    }
    if microseconds != 0 || parts.isEmpty {
      let sign = microseconds < 0 ? "-" : followsNegative ? "+" : ""
      parts.append(sign + TextFormat.clock(Int(microseconds.magnitude)))
    }
    return parts.joined(separator: " ")
  }

  private static func reading(_ text: String) -> PostgresInterval? {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    var interval = PostgresInterval()
    while let word = words.popFirst() {
      if let unit = words.first {
        guard let count = Int32(word), interval.add(count, of: unit) else { return nil }
        words.removeFirst()
      } else {
        guard let clock = clock(String(word)) else { return nil }
        interval.microseconds = clock
      }
    }
    return text.isEmpty ? nil : interval
  }

  private static func clock(_ text: String) -> Int64? {
    var scanner = TextScanner(text)
    let isNegative = scanner.take("-")
    if !isNegative { _ = scanner.take("+") }
    guard let microseconds = scanner.clock(hourDigits: 10), scanner.isAtEnd else { return nil }
    return Int64(isNegative ? -microseconds : microseconds)
  }

  private mutating func add(_ count: Int32, of unit: Substring) -> Bool {
    switch unit {
    case "year", "years":
      let (added, overflows) = count.multipliedReportingOverflow(by: 12)
      let (sum, sumOverflows) = months.addingReportingOverflow(added)
      months = sum
      return !overflows && !sumOverflows
    case "mon", "mons":
      let (sum, overflows) = months.addingReportingOverflow(count)
      months = sum
      return !overflows
    case "day", "days":
      days = count
      return true
    default: return false
    }
  }
}
