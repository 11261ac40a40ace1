/// A PostgreSQL `date`: a day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// A `Date` is a moment and shows another day elsewhere; a birthday does not move.
public struct CalendarDay: PostgresTextValue, Comparable {
  /// The day after every other, PostgreSQL's `infinity`.
  public static let infinity = CalendarDay(daysSince2000: Int(Int32.max))

  /// The day before every other, PostgreSQL's `-infinity`.
  public static let negativeInfinity = CalendarDay(daysSince2000: Int(Int32.min))

  /// Days from 2000-01-01, PostgreSQL's own count.
  public let daysSince2000: Int

  public init(daysSince2000: Int) { self.daysSince2000 = daysSince2000 }

  /// The day of a year, or `nil` when the calendar has no such day; year 0 is 1 BC.
  public init?(year: Int, month: Int, day: Int) {
    guard abs(year) < 6_000_000, (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.length(ofMonth: month, year: year) else { return nil }
    // Years that begin in March put the leap day at their end, so that a month's start needs no table.
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfCycle = marchYear - cycle * 400
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    daysSince2000 = cycle * 146_097 + dayOfCycle - Self.daysFromMarchOfYear0To2000
  }

  /// Whether the day is one of the calendar, not an infinity.
  public var isFinite: Bool { self != .infinity && self != .negativeInfinity }

  /// The year, the month from 1, and the day of the month from 1; year 0 is 1 BC.
  public var components: (year: Int, month: Int, day: Int) {
    let days = daysSince2000 + Self.daysFromMarchOfYear0To2000
    let cycle = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfCycle = days - cycle * 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSince2000 < right.daysSince2000
  }

  private static let daysFromMarchOfYear0To2000 = 730_425

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
