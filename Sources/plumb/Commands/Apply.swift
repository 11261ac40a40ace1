import CatalogModel
import ArgumentParser
import Diagnostics
import Execution
import LocalServer
import Planning
import PostgresClient
import SQLText
import Workflows

/// The command `plumb apply`.
struct Apply: SessionCommand {
  static let configuration = CommandConfiguration(
    abstract: "Brings the database to the specs, or runs a saved plan."
  )

  @OptionGroup var options: GlobalOptions
  @OptionGroup var decided: DecisionOptions

  @Argument(help: "A file of `plumb plan --save`: run only if it is what would be planned now, or sealed.")
  var plan: String?

  @Flag(help: "Doesn't ask whether to run the plan; accepts no loss.")
  var yes = false

  @Option(
    help: ArgumentHelp(
      "A loss to accept: all, data-loss, or data-loss:OBJECT; may be repeated.",
      valueName: "hazard"
    )
  )
  var accept: [String] = []

  @Flag(help: "Does the rest of an apply that has stopped halfway.")
  var resume = false

  @Flag(
    help:
      "Removes what an apply that has stopped left half done, gives up the rest, and goes back to what was there before."
  )
  var abandon = false

  @Flag(inversion: .prefixedNo, help: "Writes down in the database what is done to it, in the schema plumb.")
  var journal = true

  @Flag(
    inversion: .prefixedNo,
    help: "Asks pg_dump, where there is one, whether the plan did what it did in the rehearsal."
  )
  var pgDump = true

  func validate() throws {
    if resume && abandon || (resume || abandon) && plan != nil {
      throw ValidationError(
        "`--resume` and `--abandon` are about the apply that has stopped, and stand alone"
      )
    }
    for word in accept where !Consent.isMeaningful(word) {
      throw ValidationError(
        "`--accept \(word)` accepts nothing: it is all, or one of \(Consent.words), or ID:OBJECT"
      )
    }
  }

  func run(in session: Session) async throws -> ExitStatus {
    let reviewed = try plan.map { path in try PlanFile(reading: path) }
    let specs = try session.specsToCompare()
    let connection = try await session.connect()
    if resume || abandon { return try await settle(specs, connection, session) }
    var project = session.project
    project.keepsJournal = journal
    if pgDump { project.dumper = await SchemaDumper.find(major: connection.version.major) }
    project.decisions = try decided.decisions
    let sealed = reviewed.flatMap { $0.isSealed ? $0 : nil }
    let application = try await Application(of: specs, to: connection, in: project, following: sealed)
    let migration = application.migration
    let file = PlanFile(migration, session.project, isSealed: sealed != nil)
    let view = PlanView(
      migration: migration,
      summary: PlanSummary(migration, kinds: project.kinds, decisions: project.decisions),
      sql: file.text,
      target: session.title(of: connection)
    )
    func end(_ outcome: ApplyView.Outcome) async -> ExitStatus {
      await connection.close()
      session.console.show(ApplyView(plan: view, outcome: outcome))
      return outcome.status
    }
    if let reviewed, let reasons = reviewed.objections(to: file, desired: migration.elaborated) {
      return await end(.outdated(reasons))
    }
    guard !migration.plan.isEmpty else { return await end(.nothingToDo) }
    idleAcceptances(of: view.risks).forEach(session.console.note)
    session.console.showToPeople(view)
    guard view.summary.lookAlikes.isEmpty else { return await end(.undecided) }
    let forbidden = view.risks.filter { $0.level == .refuse }
    guard forbidden.isEmpty else { return await end(.forbidden(forbidden)) }
    let missing = Consent(accept).missing(from: view.risks)
    guard missing.isEmpty else { return await end(.consentMissing(missing)) }
    guard try yes || confirms(session.console, migration.plan) else { return await end(.unconfirmed) }
    let progress = Progress(count: migration.plan.steps.count, console: session.console)
    let isWitnessed = try await application.run(report: progress.report)
    let (steps, compared) = (migration.plan.steps.count, migration.desired.count)
    return await end(.applied(steps: steps, compared: compared, isWitnessed: isWitnessed))
  }

  /// Where somebody accepts what the plan does not do: they mistyped a name, or it was done here before.
  private func idleAcceptances(of risks: [HazardPolicy.Risk]) -> [String] {
    let known = risks.map(\.danger.acceptance)
    return Consent(accept).idle(amid: risks).map { word in
      let near = nearestNames(to: word, in: known).map { "`\($0)`" }.joined(separator: " or ")
      return "`--accept \(word)` accepts nothing of this plan"
        + (near.isEmpty ? "" : ": did you mean \(near)?")
    }
  }

  /// Ends what has stopped, in one way or the other.
  private func settle(_ specs: CompiledSpecs, _ connection: Connection, _ session: Session) async throws
    -> ExitStatus
  {
    guard let resumption = try await Resumption(in: connection, session.project, orGivenUp: abandon) else {
      await connection.close()
      session.console.show(ResumptionView(outcome: .nothingToDo))
      return .success
    }
    let unfinished = resumption.unfinished
    let rest = unfinished.rest.count
    let outcome: ResumptionView.Outcome
    if resume {
      let progress = Progress(count: unfinished.script.steps.count, console: session.console)
      try await resumption.finish(specs, report: progress.report)
      outcome = .finished(steps: rest)
    } else {
      var progress: Progress?
      let undoing = try await resumption.abandon(accepting: Consent(accept)) {
        progress = Progress(count: $0, console: session.console)
      } report: {
        progress?.report($0)
      }
      outcome = .abandoned(steps: rest, undoing)
    }
    await connection.close()
    session.console.show(ResumptionView(outcome: outcome))
    return .success
  }

  private func confirms(_ console: Console, _ plan: Plan) throws -> Bool {
    try console.isInteractive && console.confirms("Run this plan?")
  }
}
