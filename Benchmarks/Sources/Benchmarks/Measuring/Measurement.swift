/// Several runs of the same.
struct Measurement {
  private(set) var outcomes: [Outcome] = []

  mutating func add(_ outcome: Outcome) { outcomes.append(outcome) }

  private var sorted: [Double] { outcomes.map(\.seconds).sorted() }

  var fastest: Double { sorted.first ?? 0 }
  var slowest: Double { sorted.last ?? 0 }
  var median: Double {
    let sorted = sorted
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
  var peakBytes: Int { outcomes.map(\.peakBytes).max() ?? 0 }
}
