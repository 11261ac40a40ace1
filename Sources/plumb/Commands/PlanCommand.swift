import Execution
import Planning
import PostgresClient
import ArgumentParser
import Workflows

/// The command `plumb plan`.
struct PlanCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows what would change, and the SQL."
  )

  @OptionGroup var options: GlobalOptions
  @OptionGroup var decided: DecisionOptions

  @Option(
    help: ArgumentHelp(
      "Also writes the plan into a file, for a review and `plumb apply FILE`.",
      valueName: "file"
    )
  )
  var save: String?

  @Flag(help: "Ends with 2 when there is something to change.")
  var exitCode = false

  func run(in session: Session) async throws -> ExitStatus {
    let (specs, database) = try await session.read()
    var project = session.project
    project.decisions = try decided.decisions
    let migration = try await Migration(of: specs, to: database, in: project)
    if let unfinished = try await Journal.unfinished(database.connection) {
      let unfinished = UnfinishedApply(unfinished)
      session.console.note(([unfinished.description] + UnfinishedApply.waysOut).joined(separator: "\n  "))
    }
    await database.connection.close()
    try options.check(migration.unmodelled)
    if let save { try PlanFile(migration.plan, session.project).write(to: save) }
    let summary = PlanSummary(migration, kinds: project.kinds, decisions: project.decisions)
    session.console.show(
      PlanView(
        migration: migration,
        summary: summary,
        sql: PlanFile(migration.plan, session.project).text,
        target: session.title(of: database.connection),
        savedTo: save
      )
    )
    if !summary.lookAlikes.isEmpty { return .refused }
    return exitCode && !migration.plan.isEmpty ? .differences : .success
  }
}
