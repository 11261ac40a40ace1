/// A PostgreSQL `interval`: months, days, and microseconds, which don't add up to a fixed duration.
///
/// Two intervals are equal when their three parts are; PostgreSQL itself also takes `1 mon` for `30 days`.
public struct PostgresInterval: PostgresTextValue {
  /// Longer than every other interval; PostgreSQL has it from version 17.
  public static let infinity = PostgresInterval(months: .max, days: .max, microseconds: .max)

  /// Shorter than every other interval; PostgreSQL has it from version 17.
  public static let negativeInfinity = PostgresInterval(months: .min, days: .min, microseconds: .min)

  public var months: Int32
  public var days: Int32
  public var microseconds: Int64

  public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
    self.months = months
    self.days = days
    self.microseconds = microseconds
  }

  /// A length of time without months or days; what is shorter than a microsecond is cut off.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(microseconds: seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }
}
