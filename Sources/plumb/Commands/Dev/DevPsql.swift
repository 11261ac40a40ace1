import PostgresClient
import Workflows
import ArgumentParser
import Foundation
import LocalServer

/// The command `plumb dev psql`.
struct DevPsql: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "psql",
    abstract: "Opens psql on the server's database; what follows -- goes to psql."
  )

  @OptionGroup var options: GlobalOptions

  @Argument(parsing: .postTerminator, help: "What psql is given.")
  var arguments: [String] = []

  func run(in session: Session) async throws -> ExitStatus {
    let options = try await session.settings.server.up()
    try await Psql(url: options.url, arguments: arguments).replaceThisProgram()
  }
}
