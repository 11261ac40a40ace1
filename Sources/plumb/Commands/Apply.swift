import CatalogModel
import ArgumentParser
import Planning
import PostgresClient
import Workflows

/// The command `plumb apply`.
struct Apply: SessionCommand {
  static let configuration = CommandConfiguration(
    abstract: "Brings the database to the specs, or runs a saved plan."
  )

  @OptionGroup var options: GlobalOptions

  @Argument(help: "A file of `plumb plan --save`; it is run only if it is what would be planned now.")
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

  func validate() throws {
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
    let application = try await Application(of: specs, to: connection, in: session.project)
    let migration = application.migration
    let file = PlanFile(migration.plan, session.project)
    let view = PlanView(
      migration: migration,
      summary: PlanSummary(migration, kinds: session.project.kinds),
      sql: file.text,
      target: session.title(of: connection)
    )
    func end(_ outcome: ApplyView.Outcome) async -> ExitStatus {
      await connection.close()
      session.console.show(ApplyView(plan: view, outcome: outcome))
      return outcome.status
    }
    if let reviewed, let reasons = reviewed.objections(to: file, desired: migration.specified) {
      return await end(.outdated(reasons))
    }
    guard !migration.plan.isEmpty else { return await end(.nothingToDo) }
    session.console.showToPeople(view)
    let missing = Consent(accept).missing(from: migration.plan)
    guard missing.isEmpty else { return await end(.consentMissing(missing)) }
    guard try yes || confirms(session.console, migration.plan) else { return await end(.unconfirmed) }
    let progress = Progress(count: migration.plan.steps.count, console: session.console)
    try await application.run(report: progress.report)
    return await end(.applied(steps: migration.plan.steps.count, compared: migration.desired.count))
  }

  private func confirms(_ console: Console, _ plan: Plan) throws -> Bool {
    try console.isInteractive && console.confirms("Run this plan?")
  }
}
