import ArgumentParser
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

  func run(in session: Session) async throws -> ExitStatus {
    let connection = try await session.connect()
    let history = try await History(of: connection, last: max(1, last))
    await connection.close()
    session.console.show(HistoryView(history: history, showsSQL: sql))
    return .success
  }
}
