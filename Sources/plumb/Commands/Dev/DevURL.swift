import Workflows
import ArgumentParser
import LocalServer

/// The command `plumb dev url`.
struct DevURL: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "url",
    abstract: "Prints the URL of the server's database, and starts nothing."
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    session.console.show(ServerURLView(url: session.settings.server.url))
    return .success
  }
}
