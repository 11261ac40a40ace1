import CatalogModel
import Diagnostics
import Diffing
import Introspection
import Planning
import SQLText
import Workflows

/// A plan: what it changes, its SQL, and what it puts at risk.
struct PlanView: View {
  let plan: Plan
  /// What undoes it; nil where nobody asked.
  var down: DownPlan?
  let differences: [Difference]
  var summary: PlanSummary
  let sql: String
  let target: Target
  let compared: Int
  let hidden: Int
  var unmodelled = Unmodelled(objects: [])
  var deprecations: [(address: ObjectAddress, message: String)] = []
  var sizes: [Relation: RelationSize] = [:]
  var annotations: [ObjectAddress: Annotation] = [:]
  var policy = HazardPolicy()
  /// What is doubtful about what changes.
  var lints: [Diagnostic] = []
  /// An apply of another plan that has stopped halfway.
  var unfinished: UnfinishedApply?
  /// The file that the plan was saved to.
  let savedTo: String?

  func human(_ terminal: Terminal) -> String {
    guard !plan.isEmpty else {
      return Equality(compared: compared, hidden: hidden, unmodelled: unmodelled).human(terminal)
        + saved(terminal)
    }
    let head = terminal("\(target.name), PostgreSQL \(target.version)", .dim)
    return [
      head + "\n", PlanTree(summary).text(terminal), statements(terminal), lookAlikes(terminal),
      dangers(terminal), StepTable(plan: plan, sizes: sizes).text(terminal),
      StallTable(stalls: plan.stalls, sizes: sizes).text(terminal), farewells(terminal),
      doubts(terminal),
      unmodelled.human(terminal),
      counts(terminal) + wayBack(terminal) + saved(terminal),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The SQL without the head of the file, its comments in the background.
  private func statements(_ terminal: Terminal) -> String {
    let lines = sql.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .drop { !$0.isEmpty }.drop(while: \.isEmpty)
    return lines.map { line in
      let line = String(decoding: line, as: UTF8.self)
      let text = Text.block(line, indent: "")
      return line.hasPrefix("--") ? terminal(text, .dim) : text
    }.joined(separator: "\n")
  }

  private func lookAlikes(_ terminal: Terminal) -> String {
    guard !summary.lookAlikes.isEmpty else { return "" }
    let lines = summary.lookAlikes.map { pair in
      """
        is \(terminal(pair.created.description, .bold)) the former \(pair.dropped.name)?
          yes: say `was: \(pair.dropped.name)` in its specs, or --rename \(Self.renaming(pair))
          no:  --not-renamed \(Text.shellWord(pair.dropped.label))

      """
    }
    return terminal("a decision to take: a drop and a create look alike", .yellow) + "\n" + lines.joined()
  }

  /// What `--rename` is to be given, as a shell takes it; the last name is enough where it tells the rest.
  private static func renaming(_ pair: (dropped: ObjectAddress, created: ObjectAddress)) -> String {
    let isEnough =
      pair.dropped.names.dropLast() == pair.created.names.dropLast() && !pair.created.name.name.contains(".")
    return Text.shellWord("\(pair.dropped.label)=\(isEnough ? pair.created.name.name : pair.created.label)")
  }

  /// The hazards, and how much each matters.
  var risks: [HazardPolicy.Risk] {
    policy.risks(of: plan) { address in
      guard address.names.count > 1 else { return nil }
      return sizes[Relation(schema: address.names[0], name: address.names[1])]?.rows
    }
  }

  private func dangers(_ terminal: Terminal) -> String {
    let (losses, refused) = (risks.of(.consent), risks.of(.refuse))
    var text = ""
    for (hazard, dangers) in Dictionary(grouping: risks.of(.warn), by: \.hazard).sorted(by: {
      $0.key.message < $1.key.message
    }) {
      let names = dangers.map(\.address.label).joined(separator: ", ")
      text += "\(terminal("\(hazard.id.rawValue):", .yellow)) \(hazard.message)\n  \(terminal(names, .dim))\n"
    }
    if !refused.isEmpty {
      text += terminal("the policy in plumb.yaml refuses this plan", .red, .bold) + "\n"
      text += refused.map { "  \($0.hazard.id.rawValue) of \($0.address): \($0.hazard.message)\n" }.joined()
    }
    guard !losses.isEmpty else { return text }
    text += terminal("apply refuses this plan until each of these is accepted", .red, .bold) + "\n"
    return text + Losses(losses).text(terminal)
  }

  private func farewells(_ terminal: Terminal) -> String {
    deprecations.map { address, message in
      terminal("deprecated:", .yellow) + " \(address): \(Text.line(message, width: 200))\n"
    }.joined()
  }

  private func doubts(_ terminal: Terminal) -> String {
    lints.map { lint in
      let place = lint.span.map { "  \(terminal("\($0)", .dim))" } ?? ""
      let word = terminal("\(lint.id):", lint.severity == .note ? .dim : .yellow)
      return "\(word) \(Text.line(lint.message, width: 200))\(place)\n"
    }.joined()
  }

  private func counts(_ terminal: Terminal) -> String {
    let words: [(PlanSummary.Action, String)] = [
      (.create, "create"), (.change, "change"), (.rename, "rename"), (.move, "move"), (.recreate, "recreate"),
      (.drop, "drop"),
    ]
    let counts = words.compactMap { action, word in summary.counts[action].map { "\($0) to \(word)" } }
    let statements = Text.count(plan.steps.reduce(0) { $0 + $1.statements.count }, "statement")
    let transactions = Text.count(plan.transactions.count, "transaction")
    return terminal(counts.joined(separator: ", "), .bold) + "; \(statements) in \(transactions)\n"
  }

  /// Whether there is a way back, and what is not to be had back on it.
  private func wayBack(_ terminal: Terminal) -> String {
    guard let down else { return "" }
    if let obstacle = down.obstacle {
      let reason = Text.line(obstacle, width: .max)
      return "\(terminal("no down plan:", .yellow)) \(reason)\n"
    }
    var lossy: [Int] = []
    var irreversible: [Int] = []
    for (index, undo) in down.undos.enumerated() {
      switch undo.outcome {
      case .reversible: break
      case .lossy: lossy.append(index + 1)
      case .irreversible: irreversible.append(index + 1)
      }
    }
    var parts = ["down plan rehearsed"]
    if lossy.isEmpty && irreversible.isEmpty { parts.append("every step is reversible") }
    if !lossy.isEmpty { parts.append("lossy in \(Text.steps(lossy))") }
    if !irreversible.isEmpty { parts.append("no way back with rows in \(Text.steps(irreversible))") }
    return parts.joined(separator: "; ") + "\n"
  }

  private func saved(_ terminal: Terminal) -> String {
    savedTo.map { "saved to \($0); `plumb apply \($0)` runs it\n" } ?? ""
  }
}

extension PlanView {
  init(migration: Migration, summary: PlanSummary, sql: String, target: Target, savedTo: String? = nil) {
    plan = migration.plan
    down = migration.down
    differences = migration.differences
    compared = migration.desired.count
    hidden = migration.hidden
    unmodelled = Unmodelled(objects: migration.unmodelled.objects)
    deprecations = migration.deprecations
    sizes = migration.sizes
    annotations = migration.annotations
    policy = migration.policy
    lints = migration.lints
    self.summary = summary
    self.sql = sql
    self.target = target
    self.savedTo = savedTo
  }
}
