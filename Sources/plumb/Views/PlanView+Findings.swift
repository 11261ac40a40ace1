import CatalogModel
import Diagnostics
import Planning
import Workflows

/// A plan for those who look at a change before it is run.
extension PlanView {
  /// What the plan puts at risk, at the specs that ask for it; what nobody has accepted yet is a warning.
  var findings: [Diagnostic] {
    let dangers = risks.compactMap { risk -> Diagnostic? in
      let danger = risk.danger
      let (severity, notes): (Diagnostic.Severity, [String])
      switch risk.level {
      case .refuse: (severity, notes) = (.error, ["the policy in plumb.yaml refuses it"])
      case .consent:
        (severity, notes) = (.warning, ["apply wants --accept \(Text.shellWord(danger.acceptance))"])
      case .warn: (severity, notes) = (.note, [])
      case .allow: return nil
      }
      return Diagnostic(
        id: danger.hazard.id.rawValue,
        severity: severity,
        message: "\(danger.address): \(danger.hazard.message)",
        span: annotations[danger.address]?.span,
        notes: notes
      )
    }
    let stalls = plan.stalls.filter { !$0.scans.isEmpty || !$0.rewrites.isEmpty }.map { stall in
      Diagnostic(
        id: "locks",
        severity: .warning,
        message: StallTable(stalls: [stall], sizes: sizes).line(
          of: stall,
          Terminal(isColored: false, width: 100)
        ),
        span: plan.steps.indices.contains(stall.steps.lowerBound - 1)
          ? annotations[plan.steps[stall.steps.lowerBound - 1].address]?.span : nil
      )
    }
    let pairs = summary.lookAlikes.map { pair in
      Diagnostic(
        id: "decision",
        severity: .warning,
        message: "is \(pair.created) the former \(pair.dropped.name)?",
        span: annotations[pair.created]?.span,
        notes: [
          "yes: `was: \(pair.dropped.name)` in its specs",
          "no: --not-renamed \(Text.shellWord(pair.dropped.label))",
        ]
      )
    }
    return dangers + stalls + pairs + lints
  }

  /// The tree, what is at risk, who has to wait, and the SQL to unfold.
  var markdown: String {
    let terminal = Terminal(isColored: false, width: 100)
    guard !plan.isEmpty else { return "**plumb**: \(human(terminal))" }
    let risks = findings.filter { $0.severity != .note }.map { "- **\($0.id)**: \(Self.plain($0.message))\n" }
    let waits = StallTable(stalls: plan.stalls, sizes: sizes).text(terminal)
    func block(_ language: String, _ text: String) -> String {
      // A fence is longer than any in the text.
      var fence = "```"
      while text.contains(fence) { fence += "`" }
      return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
    }
    return [
      "### plumb plan for \(Self.plain(target.name))\n", block("diff", tree), risks.joined(),
      waits.isEmpty ? "" : block("text", waits),
      "<details><summary>\(Self.plain(totals))</summary>\n\n\(block("sql", sql))\n</details>\n",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The summary with its signs at the head of the lines, where a diff has them.
  private var tree: String {
    PlanTree(summary).text(Terminal(isColored: false, width: 100)).split(separator: "\n").map { line in
      let rest = line.drop { $0 == " " }
      guard let sign = rest.split(separator: " ").first, ["+", "-", "~", "-/+", "→"].contains(String(sign))
      else {
        return "  \(line)\n"
      }
      let mark = sign == "~" || sign == "→" ? "!" : String(sign.last ?? "+")
      return "\(mark) \(line)\n"
    }.joined()
  }

  private var totals: String {
    "\(Text.count(plan.steps.reduce(0) { $0 + $1.statements.count }, "statement")) in "
      + Text.count(plan.transactions.count, "transaction")
  }

  /// The text without what Markdown and HTML read as something else.
  private static func plain(_ text: String) -> String {
    text.map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
