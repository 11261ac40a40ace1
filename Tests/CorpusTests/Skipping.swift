import Testing

/// Skips the current test, and says why.
///
/// What is cancelled appears in no output by itself; `scripts/test-matrix` counts these lines.
func skip(_ subject: String, because reason: String) throws {
  print("skipped \(subject): \(reason)")
  try Test.cancel("\(subject): \(reason)")
}
