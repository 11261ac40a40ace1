extension CalendarDay {
  public init?(postgresText: String) {
    switch postgresText {
    case "infinity": self = .infinity
    case "-infinity": self = .negativeInfinity
    default:
      var scanner = TextScanner(postgresText)
      guard let written = scanner.yearMonthDay(), let day = written.day(isBC: scanner.take(" BC")) else {
        return nil
      }
      guard scanner.isAtEnd else { return nil }
      self = day
    }
  }

  public var postgresText: String {
    if self == .infinity { return "infinity" }
    if self == .negativeInfinity { return "-infinity" }
    return dateText + eraText
  }

  /// The date without its era, with at least four digits of the year.
  var dateText: String {
    let (year, month, day) = components
    let shown = TextFormat.padded(year > 0 ? year : 1 - year, to: 4)
    return "\(shown)-\(TextFormat.padded(month, to: 2))-\(TextFormat.padded(day, to: 2))"
  }

  /// What follows the date, and the time in a timestamp, in years before the first.
  var eraText: String { components.year > 0 ? "" : " BC" }
}

extension TextScanner {
  /// A date as written, before its era is known, which comes last in a timestamp.
  struct WrittenDate {
    let year: Int
    let month: Int
    let day: Int

    func day(isBC: Bool) -> CalendarDay? {
      CalendarDay(year: isBC ? 1 - year : year, month: month, day: day)
    }
  }

  /// Takes `yyyy-mm-dd`.
  mutating func yearMonthDay() -> WrittenDate? {
    guard let year = digits(minimum: 4, maximum: 7), year > 0, take("-") else { return nil }
    guard let month = digits(minimum: 2, maximum: 2), take("-") else { return nil }
    guard let day = digits(minimum: 2, maximum: 2) else { return nil }
    return WrittenDate(year: year, month: month, day: day)
  }
}
