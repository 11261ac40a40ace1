import ArgumentParser
import Diagnostics

/// The command `plumb explain`.
struct Explain: SessionCommand {
  static let configuration = CommandConfiguration(
    abstract: "A page on a hazard of a plan: what PostgreSQL does, what plumb does, what you can do."
  )

  @OptionGroup var options: GlobalOptions

  @Argument(help: "What a plan calls it, such as data-loss; without it, all are listed.")
  var hazard: String?

  func run(in session: Session) async throws -> ExitStatus {
    guard let hazard else {
      session.console.show(ExplanationView(explanations: Explanation.all, isList: true))
      return .success
    }
    guard let explanation = Explanation.all.first(where: { $0.id == hazard }) else {
      let ids = Explanation.all.map(\.id)
      throw Diagnostic.error(
        "explain.unknown",
        "there is no page on `\(hazard)`",
        notes: nearestNames(to: hazard, in: ids).first.map { ["did you mean `\($0)`?"] }
          ?? ["there are \(ids.joined(separator: ", "))"]
      )
    }
    session.console.show(ExplanationView(explanations: [explanation], isList: false))
    return .success
  }
}
