import ArgumentParser
import Diagnostics
import Workflows

/// The command `plumb explain`.
struct Explain: SessionCommand {
  static let configuration = CommandConfiguration(
    abstract: "A page on a hazard, a rule, or an error: what it is, and what you can do."
  )

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: "What a plan or message calls it: data-loss, or table.unknown-key; without it, pages are listed."
  )
  var id: String?

  func run(in session: Session) async throws -> ExitStatus {
    guard let id else {
      let pages = Explanation.all + Explanation.families
      session.console.show(ExplanationView(explanations: pages, isList: true))
      return .success
    }
    guard let explanation = Explanation.page(on: id, session.project.kinds) else {
      let ids = Explanation.ids(session.project.kinds)
      throw Diagnostic.error(
        "explain.unknown",
        "there is no page on `\(id)`",
        notes: nearestNames(to: id, in: ids).first.map { ["did you mean `\($0)`?"] }
          ?? ["`plumb explain` lists them"]
      )
    }
    session.console.show(ExplanationView(explanations: [explanation], isList: false))
    return .success
  }
}
