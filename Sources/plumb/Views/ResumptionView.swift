import Diagnostics
import Planning
import Workflows

/// What became of an apply that had stopped halfway.
struct ResumptionView: View {
  enum Outcome {
    case nothingToDo
    case finished(steps: Int)
    case abandoned(steps: Int, Resumption.Undoing)
  }

  let outcome: Outcome

  func human(_ terminal: Terminal) -> String {
    switch outcome {
    case .nothingToDo: "no apply has stopped halfway\n"
    case .finished(let steps): "\(Text.count(steps, "step")) done: the database equals the specs\n"
    case .abandoned(let steps, let undoing):
      "\(Text.count(steps, "step")) given up; \(text(of: undoing, terminal))"
    }
  }

  private func text(of undoing: Resumption.Undoing, _ terminal: Terminal) -> String {
    let advice = "`plumb plan` shows where the database differs from the specs\n"
    switch undoing {
    case .nothingToUndo: return "the schema is what it was before\n"
    case .undone(let steps):
      return "the schema is what it was before; \(Text.count(steps, "step")) led back\n"
    case .kept(let reason):
      let stay = "what was done before them stays"
      switch reason {
      case .losses(let dangers):
        return
          "\(stay), because nobody accepted what is lost by going back; `plumb apply --abandon` does with\n"
          + Losses(dangers).text(terminal) + advice
      case .obstacles(let obstacles):
        return "\(stay), because there is no way back:\n" + obstacles.map { "  \($0)\n" }.joined() + advice
      case .unknown: return "\(stay), because the journal doesn't say what the schema was\n\(advice)"
      }
    }
  }

  var json: String {
    var members: [(String, JSON)] = []
    switch outcome {
    case .nothingToDo: members = [("outcome", .string("nothing-to-do")), ("steps", .number(0))]
    case .finished(let steps): members = [("outcome", .string("finished")), ("steps", .number(steps))]
    case .abandoned(let steps, let undoing):
      members = [("outcome", .string("abandoned")), ("steps", .number(steps))]
      switch undoing {
      case .nothingToUndo: members += [("undone", .number(0))]
      case .undone(let steps): members += [("undone", .number(steps))]
      case .kept(.losses(let dangers)):
        members.append(("losses", .array(dangers.map { .string($0.acceptance) })))
      case .kept(.obstacles(let obstacles)): members.append(("obstacles", .array(obstacles.map(JSON.string))))
      case .kept(.unknown): break
      }
    }
    return JSON.document(members)
  }
}
