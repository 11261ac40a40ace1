import CatalogModel
import Diagnostics
import Planning

/// How an apply ended.
struct ApplyView: View {
  enum Outcome {
    case nothingToDo
    case applied(steps: Int, compared: Int, isWitnessed: Bool)
    case consentMissing([HazardPolicy.Risk])
    /// The policy of the project refuses some of its hazards.
    case forbidden([HazardPolicy.Risk])
    case unconfirmed
    /// A drop and a create look alike, and nobody has said whether they are one object.
    case undecided
    /// A saved plan is not what would be planned now, for the given reasons.
    case outdated([String])

    var status: ExitStatus {
      switch self {
      case .nothingToDo, .applied: .success
      case .consentMissing, .forbidden, .unconfirmed, .undecided, .outdated: .refused
      }
    }
  }

  let plan: PlanView
  let outcome: Outcome

  func human(_ terminal: Terminal) -> String {
    switch outcome {
    case .nothingToDo: return plan.human(terminal)
    case .applied(let steps, let compared, let isWitnessed):
      return "\(Text.count(steps, "step")) done: " + Equality(compared: compared, hidden: 0).human(terminal)
        + (isWitnessed ? "pg_dump sees the same as in the rehearsal\n" : "")
    case .forbidden(let risks):
      let head = terminal("refused, nothing was run: the policy in plumb.yaml does not allow", .red, .bold)
      let lines = risks.map { "  \($0.danger.hazard.id.rawValue) of \($0.danger.address)\n" }
      return "\n\(head)\n" + lines.joined()
    case .consentMissing(let risks):
      let dangers = risks.map(\.danger)
      let head = terminal("refused, nothing was run: nobody accepted", .red, .bold)
      return "\n\(head)\n" + Losses(dangers).text(terminal) + "  (or --accept all)\n"
    case .unconfirmed:
      return "\n" + terminal("refused, nothing was run: nobody confirmed; --yes does", .red, .bold) + "\n"
    case .undecided:
      return "\n" + terminal("refused, nothing was run: there is a decision to take, see above", .red, .bold)
        + "\n"
    case .outdated(let reasons):
      let head = terminal(
        "refused, nothing was run: the saved plan is not what would be planned now",
        .red,
        .bold
      )
      return "\(head)\n" + reasons.map { "  \($0)\n" }.joined()
        + "  review a new one: plumb plan --save FILE\n"
    }
  }

  var json: String {
    JSON.document([
      ("outcome", .string(word)), ("refusals", refusals), ("witnessed", witnessed),
      ("plan", .object(plan.members)),
    ])
  }

  private var word: String {
    switch outcome {
    case .nothingToDo: "nothing-to-do"
    case .applied: "applied"
    case .consentMissing: "consent-missing"
    case .forbidden: "forbidden"
    case .unconfirmed: "unconfirmed"
    case .undecided: "undecided"
    case .outdated: "outdated"
    }
  }

  /// Whether pg_dump sees the same as in the rehearsal; null where nobody asked it.
  private var witnessed: JSON {
    guard case .applied(_, _, isWitnessed: true) = outcome else { return .null }
    return .bool(true)
  }

  private var refusals: JSON {
    switch outcome {
    case .nothingToDo, .applied: []
    case .consentMissing(let risks), .forbidden(let risks): .array(risks.map(\.json))
    case .unconfirmed: ["--yes is missing"]
    case .undecided: ["--rename or --not-renamed is missing"]
    case .outdated(let reasons): .array(reasons.map { .string($0) })
    }
  }
}
