import ArgumentParser
import Diagnostics
import Execution
import PostgresClient
import Workflows

/// The command `plumb history`.
struct HistoryCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows what applies have done to the database, from its journal."
  )

  @OptionGroup var options: GlobalOptions

  @Option(help: "How many applies to show.")
  var last = 10

  @Flag(help: "Shows every step with its SQL.")
  var sql = false

  @Flag(help: "Prints the SQL that undoes the last apply, as it was rehearsed then.")
  var down = false

  func run(in session: Session) async throws -> ExitStatus {
    let connection = try await session.connect()
    if down {
      let plan = try await History.lastDownPlan(in: connection)
      await connection.close()
      guard let plan else {
        throw Diagnostic.error(
          "history.no-down-plan",
          "the journal of this database has no plan that undoes the last apply",
          notes: ["what cannot be undone has none; `plumb history` shows what was applied"]
        )
      }
      session.console.show(DownPlanView(text: plan))
      return .success
    }
    let history = try await History(of: connection, last: max(1, last))
    await connection.close()
    session.console.show(HistoryView(history: history, showsSQL: sql))
    return .success
  }
}
