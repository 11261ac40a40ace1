import CatalogModel
import SQLText

extension Plan {
  /// The kinds of plans that say so in their files.
  package enum Way: String, Sendable {
    /// One short transaction, for which others have to wait.
    case offline
    /// It undoes another plan.
    case down
  }

  /// The plan as one file of SQL that a person can review and `psql` could run.
  ///
  /// - Parameters:
  ///   - program: What made it, such as `plumb 0.1.0`.
  ///   - lockTimeout: How long a statement may wait for a lock, in milliseconds.
  ///   - way: What kind of plan it is, where it is none that leads to specs while others read and write.
  ///   - undos: What can be had back of each step; empty where nobody asked.
  /// - Returns: The text, which ends with a newline.
  package func sqlFile(
    program: String,
    lockTimeout: Int,
    way: Way? = nil,
    undos: [DownPlan.Undo] = []
  ) -> String {
    var lines = [
      "-- plumb plan 1",
      "-- from: \(from)",
      "-- to: \(to)",
      "-- server: \(server)  made by: \(program)",
    ]
    if let way { lines.append("-- way: \(way.rawValue)") }
    var number = 0
    for transaction in transactions {
      if transaction.isBlock { lines += ["", "BEGIN;", "SET LOCAL lock_timeout = \(lockTimeout);"] }
      for step in transaction.steps {
        number += 1
        lines += ["", "-- step \(number): \(step.headline)"]
        for hazard in Set(step.statements.flatMap(\.hazards)).sorted(by: { $0.message < $1.message }) {
          lines.append("--   \(hazard.id.rawValue): \(hazard.message)")
        }
        lines += step.facts.lines.map { "--   \($0)" }
        if undos.indices.contains(number - 1) { lines.append("--   \(undos[number - 1].line)") }
        lines += step.sqlLines
      }
      if transaction.isBlock { lines += ["", "COMMIT;"] }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Statement {
  /// The statement with what is set for it alone.
  fileprivate var lines: [String] {
    var lines = ["\(sql.text);"]
    if isPatient { lines = ["SET lock_timeout = 0;"] + lines + ["RESET lock_timeout;"] }
    guard let batching else { return lines }
    if batching.bypassesTriggers {
      lines = ["\(Batching.bypass.text);"] + lines + ["\(Batching.bypassEnd.text);"]
    }
    return ["-- a part at a time, each in a transaction of its own"] + lines
  }
}

extension Step {
  /// The statements as a plan holds them, a line each or several.
  package var sqlLines: [String] {
    statements.flatMap(\.lines).flatMap {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The step in one line of words.
  package var headline: String {
    let what =
      switch action {
      case .rename where former?.schema != address.schema && address.names.count > 1:
        "move \(former?.description ?? address.description) to \(address.label)"
      case .rename: "rename \(former?.description ?? address.description) to \(address.ownName)"
      default: "\(action.rawValue) \(address)"
      }
    // A name may hold a line break, which would end the comment that it stands in.
    let line = (reason.map { "\(what) (\($0))" } ?? what)
    guard line.contains(where: \.isNewline) else { return line }
    return line.map { $0.isNewline ? "\u{FFFD}" : String($0) }.joined()
  }
}
