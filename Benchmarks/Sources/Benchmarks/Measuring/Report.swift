import Foundation

/// The measurements of one schema, as a table.
struct Report {
  let title: String
  var measurements: [Scenario: Measurement] = [:]
  /// Whether the schema is large enough for ratios to say something about plumb.
  let hasLimits: Bool

  init(title: String, hasLimits: Bool) {
    self.title = title
    self.hasLimits = hasLimits
  }

  mutating func add(_ scenario: Scenario, _ outcome: Outcome) {
    measurements[scenario, default: Measurement()].add(outcome)
  }

  /// What missed the aims, in words.
  var missedAims: [String] {
    guard hasLimits else { return [] }
    return Scenario.allCases.flatMap { scenario -> [String] in
      guard let measurement = measurements[scenario], scenario != .dump else { return [] }
      var missed: [String] = []
      if let limit = scenario.limit, let ratio = ratio(measurement), ratio > limit {
        missed.append(
          "\(title): \(scenario.rawValue) took \(Self.fixed(ratio)) times pg_dump -s, not \(limit) or less"
        )
      }
      if measurement.peakBytes > Scenario.memoryLimit {
        missed.append(
          "\(title): \(scenario.rawValue) held \(Self.megabytes(measurement.peakBytes)) MiB, not 150 or less"
        )
      }
      return missed
    }
  }

  var table: String {
    var lines = [title, Self.line("", "min", "median", "max", "x dump", "aim", "peak MiB")]
    for scenario in Scenario.allCases {
      guard let measurement = measurements[scenario] else { continue }
      lines.append(
        Self.line(
          scenario.rawValue,
          Self.fixed(measurement.fastest),
          Self.fixed(measurement.median),
          Self.fixed(measurement.slowest),
          ratio(measurement).map(Self.fixed) ?? "",
          hasLimits ? scenario.limit.map { "<= \($0)" } ?? "" : "",
          Self.megabytes(measurement.peakBytes)
        )
      )
    }
    return lines.joined(separator: "\n")
  }

  private func ratio(_ measurement: Measurement) -> Double? {
    guard let dump = measurements[.dump]?.median, dump > 0 else { return nil }
    return measurement.median / dump
  }

  private static func line(_ label: String, _ cells: String...) -> String {
    "  " + label.padding(toLength: 28, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }

  private static func fixed(_ number: Double) -> String { String(format: "%.3f", number) }
  private static func megabytes(_ bytes: Int) -> String { String((bytes + (1 << 19)) >> 20) }
}
