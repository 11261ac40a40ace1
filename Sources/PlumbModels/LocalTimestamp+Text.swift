extension LocalTimestamp {
  /// Reads `2024-01-31 10:00:00.5`, with a `T` for the space as well, as PostgreSQL's JSON has it.
  public init?(postgresText: String) {
    switch postgresText {
    case "infinity": self = .infinity
    case "-infinity": self = .negativeInfinity
    default:
      var scanner = TextScanner(postgresText)
      guard let timestamp = scanner.timestamp(hasZone: false) else { return nil }
      self = timestamp
    }
  }

  public var postgresText: String {
    if self == .infinity { return "infinity" }
    if self == .negativeInfinity { return "-infinity" }
    return text(zone: "")
  }

  /// The text with a time zone after the clock; the era stands behind both.
  func text(zone: String) -> String {
    "\(day.dateText) \(TextFormat.clock(time.microseconds))\(zone)\(day.eraText)"
  }
}

extension TextScanner {
  /// Takes everything up to the end as a timestamp; one with a zone is moved to UTC.
  mutating func timestamp(hasZone: Bool) -> LocalTimestamp? {
    guard let date = yearMonthDay(), take(" ") || take("T"), let clock = clock() else { return nil }
    guard clock <= TimeOfDay.endOfDay.microseconds else { return nil }
    var offset = 0
    if hasZone {
      guard let seconds = zoneOffset() else { return nil }
      offset = seconds
    }
    guard let day = date.day(isBC: take(" BC")), isAtEnd else { return nil }
    let local = LocalTimestamp(day: day, time: TimeOfDay(unchecked: clock))
    return LocalTimestamp(microsecondsSince2000: local.microsecondsSince2000 - offset * 1_000_000)
  }
}
