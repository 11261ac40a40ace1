import Foundation

/// How long transactions took while something happened.
struct Waits {
  let title: String
  /// How long it took itself, in seconds.
  let took: Double
  /// The clients that gave up, because something failed.
  var aborted = 0
  private var latencies: [Double] = []
  private var refused = 0

  init(title: String, took: Double) { (self.title, self.took) = (title, took) }

  /// Takes in a log of pgbench, whose third column is the time from when a transaction was to begin, in microseconds.
  mutating func add(_ log: String) {
    for line in log.split(separator: "\n") {
      let fields = line.split(separator: " ")
      // The last line may have been cut off.
      guard fields.count >= 7 else { continue }
      if let time = Double(fields[2]) { latencies.append(time / 1e6) } else { refused += 1 }
    }
  }

  var failed: Int { aborted + refused }
  var longest: Double { latencies.max() ?? 0 }

  static let heading = line("", "took", "transactions", "failed", "median", "99 %", "99.9 %", "longest")

  var line: String {
    let sorted = latencies.sorted()
    func share(_ share: Double) -> String {
      sorted.isEmpty ? "" : Self.fixed(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }
    return Self.line(
      title,
      Self.fixed(took),
      String(sorted.count),
      String(failed),
      share(0.5),
      share(0.99),
      share(0.999),
      Self.fixed(longest)
    )
  }

  private static func line(_ label: String, _ cells: String...) -> String {
    "  " + label.padding(toLength: 18, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
  }

  private static func fixed(_ number: Double) -> String { String(format: "%.3f", number) }
}
