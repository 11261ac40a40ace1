import Execution
import Foundation
import PostgresClient

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
    case .waits(_, let pause, let failure):
      let seconds = (Double(pause.components.seconds) + Double(pause.components.attoseconds) / 1e18)
      console.note("    \(failure.error.message); again in \(String(format: "%.1f", seconds)) s")
    }
  }
}
