import Foundation
import TestSupport
import Testing

/// Random pairs of schemas, each brought to the other on a real PostgreSQL.
///
/// `FUZZ_COUNT`, `FUZZ_SEED`, and `FUZZ_FIRST` say how many, which, and from which on; `make fuzz` sets them.
@Suite struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["FUZZ_COUNT"].flatMap { Int($0) } ?? 25
  private static let seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  private static let first = environment["FUZZ_FIRST"].flatMap { Int($0) } ?? 0
  /// One pair in so many goes through everything.
  private static let thoroughEvery = 4

  @Test func everyPairIsBroughtBothWays() async throws {
    let started = ContinuousClock.now
    var tally = Tally()
    await withTaskGroup(of: (Int, Pair, [String: Int], Verdict).self) { group in
      var next = Self.first
      for _ in 0..<min(3, Self.count) {
        let index = next
        next += 1
        group.addTask { await Self.tried(index) }
      }
      while let (index, pair, changed, verdict) = await group.next() {
        tally.count(pair, changed: changed, verdict)
        if case .failed(let failure) = verdict { await Self.report(failure, of: pair, index: index) }
        if case .rejected(let reason) = verdict, Self.environment["FUZZ_VERBOSE"] != nil {
          print("pair \(index) was rejected: \(reason)")
        }
        guard next < Self.first + Self.count else { continue }
        let index = next
        next += 1
        group.addTask { await Self.tried(index) }
      }
    }
    let elapsed = ContinuousClock.now - started
    print(tally.report(seconds: Double(elapsed.components.seconds) + 0.001))
    #expect(tally.failed == 0)
    #expect(tally.rejected.count * 20 <= max(20, tally.pairs), "more than one in twenty is rejected")
  }

  private static func tried(_ index: Int) async -> (Int, Pair, [String: Int], Verdict) {
    let (pair, changed) = Pair.make(seed: seed, index: index)
    return (index, pair, changed, await verdict(on: pair, isThorough: index % thoroughEvery == 0))
  }

  private static func verdict(on pair: Pair, isThorough: Bool) async -> Verdict {
    do {
      return try await TemporaryFolder.with { folder in
        await Trial(pair, state: folder, isThorough: isThorough).verdict()
      }
    } catch {
      return .failed(Failure(stage: "folder", text: "\(error)"))
    }
  }

  /// Prints the smallest pair that fails like the given one, ready to become a case of the corpus.
  private static func report(_ failure: Failure, of pair: Pair, index: Int) async {
    var last = failure
    var shrinking = Shrinking(tries: environment["FUZZ_TRIES"].flatMap { Int($0) } ?? 120) { smaller in
      guard case .failed(let other) = await verdict(on: smaller, isThorough: true) else { return false }
      guard other.stage == failure.stage else { return false }
      last = other
      return true
    }
    let smallest = await shrinking.smallest(pair)
    print(
      """
      ==== FAILED: \(failure.stage); FUZZ_SEED=\(seed) FUZZ_FIRST=\(index) FUZZ_COUNT=1
      \(last.text)
      ---- before.yaml
      \(smallest.beforeYAML)---- after.yaml
      \(smallest.afterYAML)====
      """
    )
  }
}
