import Diagnostics
import Execution
import Foundation

/// What applies have done to a database.
struct HistoryView: View {
  let history: History
  let showsSQL: Bool

  func human(_ terminal: Terminal) -> String {
    guard !history.applies.isEmpty else { return "plumb has written nothing down in this database\n" }
    return history.applies.map { text(of: $0, terminal) }.joined(separator: "\n")
  }

  private func text(of apply: History.Apply, _ terminal: Terminal) -> String {
    let state = terminal(apply.state, apply.state == "finished" ? .green : .yellow, .bold)
    var lines = [
      "\(apply.entries.first?.at ?? "")  \(state)  by \(apply.user), \(apply.origin)",
      terminal("  plan \(apply.plan)", .dim),
    ]
    for entry in apply.entries where ["done", "failed"].contains(entry.event) {
      let time = entry.seconds.map { String(format: "  %.3f s", $0) } ?? ""
      let mark = entry.event == "failed" ? "failed: " : ""
      lines.append("  \(entry.step.map { "\($0). " } ?? "")\(mark)\(entry.what ?? "")\(terminal(time, .dim))")
      if let outcome = entry.outcome { lines.append("     \(outcome)") }
      if showsSQL, let sql = entry.sql {
        lines += sql.split(separator: "\n", omittingEmptySubsequences: false).map { "       \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: String {
    let applies = history.applies.map { apply in
      JSON.object([
        ("apply", .string(apply.id)), ("plan", .string(apply.plan)), ("state", .string(apply.state)),
        ("user", .string(apply.user)), ("origin", .string(apply.origin)),
        ("events", .array(apply.entries.map { HistoryView.json(of: $0) })),
      ])
    }
    return JSON.document([("applies", .array(applies))])
  }

  private static func json(of entry: History.Entry) -> JSON {
    .object([
      ("at", .string(entry.at)), ("event", .string(entry.event)),
      ("step", entry.step.map { .number($0) } ?? .null), ("what", JSON(entry.what)),
      ("sql", JSON(entry.sql)),
      ("milliseconds", entry.seconds.map { .number(Int(($0 * 1000).rounded())) } ?? .null),
      ("outcome", JSON(entry.outcome)),
    ])
  }
}
