/// A PostgreSQL `time` (without time zone): what a clock shows, from 00:00 to 24:00.
public struct TimeOfDay: PostgresTextValue, Comparable {
  public static let midnight = TimeOfDay(unchecked: 0)

  /// 24:00, which PostgreSQL keeps apart from 00:00.
  public static let endOfDay = TimeOfDay(unchecked: 86_400_000_000)

  /// Microseconds from midnight.
  public let microseconds: Int

  /// The time that many microseconds after midnight, or `nil` outside one day.
  public init?(microseconds: Int) {
    guard (0...Self.endOfDay.microseconds).contains(microseconds) else { return nil }
    self.init(unchecked: microseconds)
  }

  /// The time a clock shows, or `nil` when none shows it.
  public init?(hour: Int, minute: Int, second: Int = 0, microsecond: Int = 0) {
    guard (0...24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    guard (0..<1_000_000).contains(microsecond) else { return nil }
    self.init(microseconds: ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond)
  }

  public init?(postgresText: String) {
    var scanner = TextScanner(postgresText)
    guard let microseconds = scanner.clock(), scanner.isAtEnd else { return nil }
    self.init(microseconds: microseconds)
  }

  init(unchecked microseconds: Int) { self.microseconds = microseconds }

  public var hour: Int { microseconds / 3_600_000_000 }
  public var minute: Int { microseconds / 60_000_000 % 60 }
  public var second: Int { microseconds / 1_000_000 % 60 }
  public var microsecond: Int { microseconds % 1_000_000 }

  public var postgresText: String { TextFormat.clock(microseconds) }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.microseconds < right.microseconds }
}
