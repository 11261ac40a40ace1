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
    let head = Flow(
      [Flow.Piece("\(target.name),", .dim)] + .words("PostgreSQL \(target.version)", .dim),
      indent: 2
    ).text(terminal)
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
      let question = [Flow.Piece("is"), Flow.Piece(Text.line(pair.created.description, width: .max), .bold)]
      let former = Flow.Piece("\(Text.line(pair.dropped.name.name, width: terminal.width - 4))?")
      let was = Flow.Piece("`was: \(pair.dropped.name)`")
      let yes = Flow(.words("yes: say") + [was] + .words("in its specs, or"), indent: 9)
        .text(terminal, from: "    ")
      let option = "--rename \(Self.renaming(pair))"
      // What people copy stands in one line, however long that is.
      let last = yes.split(separator: "\n").last ?? ""
      let isBeside = Text.width(String(last)) + 1 + Text.width(option) <= terminal.width
      return Flow(question + .words("the former") + [former], indent: 4).text(terminal, from: "  ") + """

        \(yes)\(isBeside ? " " : "\n         ")\(option)
            no:  --not-renamed \(Text.shellWord(pair.dropped.label))

        """
    }
    let head: [Flow.Piece] = .words("a decision to take: a drop and a create look alike", .yellow)
    return Flow(head, indent: 2).text(terminal) + "\n" + lines.joined()
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
      let head = [Flow.Piece("\(hazard.id.rawValue):", .yellow)] + .words(hazard.message)
      let names = Flow(.list(dangers.map(\.address.label), .dim), indent: 2)
      text += "\(Flow(head, indent: 4).text(terminal))\n\(names.text(terminal, from: "  "))\n"
    }
    if !refused.isEmpty {
      text += terminal("the policy in plumb.yaml refuses this plan", .red, .bold) + "\n"
      text += refused.map { danger in
        let line = "\(danger.hazard.id.rawValue) of \(danger.address): \(danger.hazard.message)"
        return Flow(.words(line), indent: 4).text(terminal, from: "  ") + "\n"
      }.joined()
    }
    guard !losses.isEmpty else { return text }
    let head: [Flow.Piece] = .words("apply refuses this plan until each of these is accepted", .red, .bold)
    text += Flow(head, indent: 2).text(terminal) + "\n"
    return text + Losses(losses).text(terminal)
  }

  private func farewells(_ terminal: Terminal) -> String {
    deprecations.map { address, message in
      let words = [Flow.Piece].words("\(address): \(Text.line(message, width: 200))")
      return Flow([Flow.Piece("deprecated:", .yellow)] + words, indent: 4).text(terminal) + "\n"
    }.joined()
  }

  private func doubts(_ terminal: Terminal) -> String {
    lints.map { lint in
      let place = lint.span.map { [Flow.Piece("\($0)", .dim, after: "  ")] } ?? []
      let id = Flow.Piece("\(lint.id):", lint.severity == .note ? .dim : .yellow)
      return Flow([id] + .words(lint.message) + place, indent: 4).text(terminal) + "\n"
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
    let pieces =
      [Flow.Piece].list(counts, .bold)
      + [Flow.Piece("\(statements) in", after: "; "), Flow.Piece(transactions)]
    return Flow(pieces, indent: 2).text(terminal) + "\n"
  }

  /// Whether there is a way back, and what is not to be had back on it.
  private func wayBack(_ terminal: Terminal) -> String {
    guard let down else { return "" }
    if let obstacle = down.obstacle {
      return Flow([Flow.Piece("no down plan:", .yellow)] + .words(obstacle), indent: 2).text(terminal) + "\n"
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
    let pieces = parts.flatMap { part -> [Flow.Piece] in
      let words = [Flow.Piece].words(part)
      return words.prefix(1).map { $0.after("; ") } + words.dropFirst()
    }
    return Flow(pieces, indent: 2).text(terminal) + "\n"
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
