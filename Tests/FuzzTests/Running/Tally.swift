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

  /// What is said at the end.
  func report(seconds: Double) -> String {
    let perKind = kinds.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let times = changed.values.reduce(0, +)
    return """
      \(pairs) pairs: \(pairs - rejected.count - failed) hold, \(rejected.count) were rejected, \(failed) fail
      \(kinds.count) of \(ObjectKinds.all.count) kinds, by objects: \(perKind)
      \(changed.count) properties changed, \(times) times
      \(Int(seconds * 10) / 10) s, \(Int(Double(pairs) / seconds * 100)) pairs in 100 s
      """
  }
}
