import Planning

/// Tells a person which step of a plan is being run.
struct Progress {
  let count: Int
  let console: Console

  func report(_ step: Step, _ number: Int) {
    let digits = String(count).count
    let padding = String(repeating: " ", count: max(0, digits - String(number).count))
    console.note("  [\(padding)\(number)/\(count)] \(step.headline)")
  }
}
