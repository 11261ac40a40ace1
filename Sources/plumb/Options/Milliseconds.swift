import ArgumentParser

/// A time as PostgreSQL's settings take it: `3s`, `500ms`, `2min`, `1h`, or milliseconds without a unit.
struct Milliseconds: ExpressibleByArgument, Sendable, Equatable {
  let count: Int

  /// What PostgreSQL's settings hold at most.
  private static let most = Int(Int32.max)

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let units = ["": 1, "ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000]
    guard let number = Int(digits), let unit = units[String(argument.dropFirst(digits.count))] else {
      return nil
    }
    let (product, overflows) = number.multipliedReportingOverflow(by: unit)
    guard !overflows, product <= Self.most else { return nil }
    count = product
  }
}
