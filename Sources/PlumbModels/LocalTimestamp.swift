/// A PostgreSQL `timestamp` (without time zone): what a calendar and a clock on some wall show.
///
/// It is no moment, as `Date` is, until someone says in which time zone the wall stands.
public struct LocalTimestamp: PostgresTextValue, Comparable {
  /// The timestamp after every other, PostgreSQL's `infinity`.
  public static let infinity = LocalTimestamp(microsecondsSince2000: .max)

  /// The timestamp before every other, PostgreSQL's `-infinity`.
  public static let negativeInfinity = LocalTimestamp(microsecondsSince2000: .min)

  /// Microseconds from 2000-01-01 00:00:00, PostgreSQL's own count.
  public let microsecondsSince2000: Int

  public init(microsecondsSince2000: Int) { self.microsecondsSince2000 = microsecondsSince2000 }

  /// A time on a day; 24:00 is the next day's midnight.
  public init(day: CalendarDay, time: TimeOfDay = .midnight) {
    switch day {
    case .infinity: self = .infinity
    case .negativeInfinity: self = .negativeInfinity
    default: microsecondsSince2000 = day.daysSince2000 * Self.microsecondsADay + time.microseconds
    }
  }

  /// Whether the timestamp is one of the calendar, not an infinity.
  public var isFinite: Bool { self != .infinity && self != .negativeInfinity }

  /// The day that the calendar shows.
  public var day: CalendarDay {
    switch self {
    case .infinity: .infinity
    case .negativeInfinity: .negativeInfinity
    default: CalendarDay(daysSince2000: (microsecondsSince2000 - time.microseconds) / Self.microsecondsADay)
    }
  }

  /// The time that the clock shows; midnight for the infinities.
  public var time: TimeOfDay {
    guard isFinite else { return .midnight }
    let remainder = microsecondsSince2000 % Self.microsecondsADay
    return TimeOfDay(unchecked: remainder < 0 ? remainder + Self.microsecondsADay : remainder)
  }

  public static func < (left: LocalTimestamp, right: LocalTimestamp) -> Bool {
    left.microsecondsSince2000 < right.microsecondsSince2000
  }

  private static let microsecondsADay = 86_400_000_000
}
