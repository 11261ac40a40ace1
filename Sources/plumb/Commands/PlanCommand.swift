import Execution
import Planning
import PostgresClient
import ArgumentParser
import Diagnostics
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

  @Option(
    help: ArgumentHelp(
      "A saved plan whose statements were edited: rehearses it, and seals it for `plumb apply FILE`.",
      valueName: "file"
    )
  )
  var seal: String?

  @Flag(help: "Ends with 2 when there is something to change.")
  var exitCode = false

  func validate() throws {
    if seal != nil && save != nil {
      throw ValidationError("`--seal` writes the file that it reads, so that it stands without `--save`")
    }
  }

  func run(in session: Session) async throws -> ExitStatus {
    let edited = try seal.map { path in try PlanFile(reading: path) }
    let (specs, database) = try await session.read()
    var project = session.project
    project.decisions = try decided.decisions
    let migration = try await Migration(of: specs, to: database, in: project, following: edited)
    let unfinished = try await Journal.unfinished(database.connection).map { UnfinishedApply($0) }
    if let unfinished {
      session.console.note(([unfinished.description] + UnfinishedApply.waysOut).joined(separator: "\n  "))
    }
    await database.connection.close()
    try options.check(migration.unmodelled)
    let file = PlanFile(migration, session.project, isSealed: edited != nil)
    if let reasons = edited?.changes(until: file), !reasons.isEmpty {
      throw Diagnostic.error(
        "plan.outdated",
        "the plan cannot be sealed: \(reasons.joined(separator: ", "))",
        notes: ["write a new one with `plumb plan --save FILE`, and edit that"]
      )
    }
    if let path = save ?? seal {
      try file.write(to: path)
      try PlanFile(down: migration, session.project)?.write(to: PlanFile.downPath(of: path))
    }
    let summary = PlanSummary(migration, kinds: project.kinds, decisions: project.decisions)
    var view = PlanView(
      migration: migration,
      summary: summary,
      sql: file.text,
      target: session.title(of: database.connection),
      savedTo: save ?? seal
    )
    view.unfinished = unfinished
    session.console.show(view)
    if !summary.lookAlikes.isEmpty || view.risks.contains(where: { $0.level == .refuse }) { return .refused }
    return exitCode && !migration.plan.isEmpty ? .differences : .success
  }
}
