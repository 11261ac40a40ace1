import CatalogModel
import Diffing
import Introspection
import Planning
import Workflows

/// A plan: what it changes, its SQL, and what it puts at risk.
struct PlanView: View {
  let plan: Plan
  let differences: [Difference]
  let summary: PlanSummary
  let sql: String
  let target: Target
  let compared: Int
  let hidden: Int
  var unmodelled = Unmodelled(objects: [])
  var deprecations: [(address: ObjectAddress, message: String)] = []
  var sizes: [Relation: RelationSize] = [:]
  var annotations: [ObjectAddress: Annotation] = [:]
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
      dangers(terminal), StallTable(stalls: plan.stalls, sizes: sizes).text(terminal), farewells(terminal),
      unmodelled.human(terminal),
      counts(terminal) + saved(terminal),
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
          yes: say `was: \(pair.dropped.name)` in its specs, or --rename \(pair.dropped.label)=\(pair.created.name)
          no:  --not-renamed \(pair.dropped.label)

      """
    }
    return terminal("a decision to take: a drop and a create look alike", .yellow) + "\n" + lines.joined()
  }

  private func dangers(_ terminal: Terminal) -> String {
    let (losses, others) = (plan.dangers.filter(\.needsConsent), plan.dangers.filter { !$0.needsConsent })
    var text = ""
    for (hazard, dangers) in Dictionary(grouping: others, by: \.hazard).sorted(by: {
      $0.key.message < $1.key.message
    }) {
      let names = dangers.map(\.address.label).joined(separator: ", ")
      text += "\(terminal("\(hazard.id.rawValue):", .yellow)) \(hazard.message)\n  \(terminal(names, .dim))\n"
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

  private func saved(_ terminal: Terminal) -> String {
    savedTo.map { "saved to \($0); `plumb apply \($0)` runs it\n" } ?? ""
  }
}

extension PlanView {
  init(migration: Migration, summary: PlanSummary, sql: String, target: Target, savedTo: String? = nil) {
    plan = migration.plan
    differences = migration.differences
    compared = migration.desired.count
    hidden = migration.hidden
    unmodelled = Unmodelled(objects: migration.unmodelled.objects)
    deprecations = migration.deprecations
    sizes = migration.sizes
    annotations = migration.annotations
    self.summary = summary
    self.sql = sql
    self.target = target
    self.savedTo = savedTo
  }
}
