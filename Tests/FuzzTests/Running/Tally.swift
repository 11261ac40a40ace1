import ObjectKinds

/// What a run of many pairs came to.
struct Tally: Sendable {
  private(set) var pairs = 0
  private(set) var rejected: [String] = []
  private(set) var failed = 0
  private var kinds: [String: Int] = [:]
  private var changed: [String: Int] = [:]

  mutating func count(_ pair: Pair, changed: [String: Int], _ verdict: Verdict) {
    pairs += 1
    for piece in pair.before.all + pair.after.all { kinds["\(piece.kind)", default: 0] += 1 }
    self.changed.merge(changed, uniquingKeysWith: +)
    switch verdict {
    case .passed: break
    case .rejected(let reason): rejected.append(reason)
    case .failed: failed += 1
    }
  }

  /// Why pairs were rejected, the most frequent reason first; names are left out, so that like reasons are one.
  private var reasons: String {
    guard !rejected.isEmpty else { return "nothing was rejected" }
    let named = /"[^"]*"|`[^`]*`/
    let counts = Dictionary(
      rejected.map { (String($0.replacing(named, with: "...").prefix { $0 != "\n" }), 1) },
      uniquingKeysWith: +
    )
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "rejected \($0.value) times: \($0.key)"
    }
    .joined(separator: "\n")
  }

  /// What is said at the end.
  func report(seconds: Double) -> String {
    let perKind = kinds.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let times = changed.values.reduce(0, +)
    return """
      \(pairs) pairs: \(pairs - rejected.count - failed) hold, \(rejected.count) were rejected, \(failed) fail
      \(reasons)
      \(kinds.count) of \(ObjectKinds.all.count) kinds, by objects: \(perKind)
      \(changed.count) properties changed, \(times) times
      \(Int(seconds)) s, \(Int(Double(pairs) / seconds * 60)) pairs a minute
      """
  }
}
