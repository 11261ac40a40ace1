public import Foundation

extension UUID: PostgresTextConvertible {
  public init?(postgresText: String) { self.init(uuidString: postgresText) }

  /// The hexadecimal digits in lower case, as PostgreSQL writes them.
  public var postgresText: String { uuidString.lowercased() }
}

extension Decimal: PostgresTextConvertible {
  /// Reads a number in full; `Decimal(string:)` alone would take the `1` of `1x`.
  public init?(postgresText: String) {
    if postgresText == "NaN" {
      self = .nan
      return
    }
    let isNumber = postgresText.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
      default: false
      }
    }
    guard isNumber, let value = Decimal(string: postgresText, locale: Locale(identifier: "en_US_POSIX"))
    else {
      return nil
    }
    self = value
  }

  public var postgresText: String { description }
}

extension Date: PostgresTextConvertible {
  /// Reads a `timestamptz`; PostgreSQL's infinities become `distantPast` and `distantFuture`.
  public init?(postgresText: String) {
    switch postgresText {
    case "infinity": self = .distantFuture
    case "-infinity": self = .distantPast
    default:
      var scanner = TextScanner(postgresText)
      guard let utc = scanner.timestamp(hasZone: true)?.microsecondsSince2000 else { return nil }
      let seconds = Double(utc / 1_000_000) + Double(utc % 1_000_000) / 1_000_000
      self.init(timeIntervalSinceReferenceDate: seconds - Self.secondsFrom2000To2001)
    }
  }

  /// The date in UTC, to the microsecond that PostgreSQL keeps.
  public var postgresText: String {
    if self == .distantFuture { return "infinity" }
    if self == .distantPast { return "-infinity" }
    let seconds = timeIntervalSinceReferenceDate + Self.secondsFrom2000To2001
    let whole = seconds.rounded(.down)
    let microseconds = Int(whole) * 1_000_000 + Int(((seconds - whole) * 1_000_000).rounded())
    return LocalTimestamp(microsecondsSince2000: microseconds).text(zone: "+00")
  }

  /// Foundation counts from 2001, PostgreSQL from 2000, a leap year.
  private static let secondsFrom2000To2001 = 366.0 * 86_400
}
