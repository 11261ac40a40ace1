import Execution
import Foundation
import PostgresClient

extension Progress {
  /// How far something is, how fast, and how long it will take.
  fileprivate static func text(of progress: BatchedUpdate.Progress) -> String {
    let seconds = (ContinuousClock.now - progress.start) / .seconds(1)
    let rate = seconds > 0 ? Double(progress.passed) / seconds : 0
    let total = progress.total.map { " of about \(Text.grouped($0))" } ?? ""
    var text =
      "\(Text.grouped(progress.passed))\(total) \(progress.unit), \(Text.grouped(Int(rate))) a second"
    if let total = progress.total, rate > 0, total > progress.passed {
      text += ", \(Text.grouped(Int(Double(total - progress.passed) / rate) + 1)) s left"
    }
    return text
  }
}

/// Tells a person which step of a plan is being run.
struct Progress {
  let count: Int
  let console: Console

  func report(_ event: Executor.Event) {
    switch event {
    case .begins(let step):
      let digits = String(count).count
      let padding = String(repeating: " ", count: max(0, digits - String(step.number).count))
      console.note("  [\(padding)\(step.number)/\(count)] \(step.headline)")
    case .progresses(_, let progress): console.note("    \(Progress.text(of: progress))")
    case .isHeldUp(_, let words): console.note("    \(words)")
    case .waits(_, let pause, let failure):
      let seconds = (Double(pause.components.seconds) + Double(pause.components.attoseconds) / 1e18)
      console.note("    \(failure.error.message); again in \(String(format: "%.1f", seconds)) s")
    }
  }
}
