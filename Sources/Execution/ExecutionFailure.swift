package import PostgresClient
package import SQLText

/// A statement of a plan that the server refused.
package struct ExecutionFailure: Error, CustomStringConvertible {
  package let step: Script.Step
  package let statement: SQL
  package let error: PostgresError
  /// How many transactions had been committed before.
  package let committed: Int

  /// Whether somebody else kept it from going on, who may be gone the next time.
  package var isAboutLocks: Bool {
    error.sqlstate == ExecutionFailure.lockNotAvailable || error.sqlstate == "40P01"
  }

  /// What PostgreSQL's code for it is when a lock can't be had in time.
  static let lockNotAvailable = "55P03"

  package var description: String {
    var lines = ["\(step.headline) failed: \(error.message)"]
    if let detail = error.detail { lines.append("  \(detail)") }
    if let hint = error.hint { lines.append("  hint: \(hint)") }
    if let code = error.sqlstate { lines.append("  SQLSTATE \(code)") }
    lines.append("  \(statement)")
    lines.append(outcome)
    if isAboutLocks { lines.append(ExecutionFailure.lockHint) }
    return lines.joined(separator: "\n")
  }

  /// What has become of the plan.
  package var outcome: String {
    committed == 0
      ? "nothing was changed: the transaction was rolled back"
      : "\(committed) transaction\(committed == 1 ? " was" : "s were") committed before, and this one was rolled back; "
        + "`plumb apply --resume` goes on here, and `plumb apply --abandon` goes back"
  }

  package static let lockHint = "somebody else holds a lock; try again, or raise --lock-timeout"
}
