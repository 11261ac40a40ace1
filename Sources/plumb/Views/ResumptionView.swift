import Diagnostics

/// What became of an apply that had stopped halfway.
struct ResumptionView: View {
  enum Outcome {
    case nothingToDo
    case finished(steps: Int)
    case abandoned(steps: Int)
  }

  let outcome: Outcome

  func human(_ terminal: Terminal) -> String {
    switch outcome {
    case .nothingToDo: "no apply has stopped halfway\n"
    case .finished(let steps): "\(Text.count(steps, "step")) done: the database equals the specs\n"
    case .abandoned(let steps):
      "\(Text.count(steps, "step")) given up; `plumb plan` shows where the database differs from the specs\n"
    }
  }

  var json: String {
    let (word, steps) =
      switch outcome {
      case .nothingToDo: ("nothing-to-do", 0)
      case .finished(let steps): ("finished", steps)
      case .abandoned(let steps): ("abandoned", steps)
      }
    return JSON.document([("outcome", .string(word)), ("steps", .number(steps))])
  }
}
