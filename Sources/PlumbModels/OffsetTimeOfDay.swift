/// A PostgreSQL `time with time zone`: what a clock shows, and how far east of Greenwich it stands.
public struct OffsetTimeOfDay: PostgresTextValue {
  public let time: TimeOfDay

  /// Seconds east of Greenwich.
  public let offset: Int

  public init(time: TimeOfDay, offset: Int) {
    self.time = time
    self.offset = offset
  }

  public init?(postgresText: String) {
    var scanner = TextScanner(postgresText)
    guard let clock = scanner.clock(), let time = TimeOfDay(microseconds: clock) else { return nil }
    guard let offset = scanner.zoneOffset(), scanner.isAtEnd else { return nil }
    self.init(time: time, offset: offset)
  }

  public var postgresText: String { time.postgresText + TextFormat.zone(offset) }
}
