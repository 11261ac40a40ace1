import Workflows
import ArgumentParser
import LocalServer

/// The command `plumb dev up`.
struct DevUp: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "up", abstract: "Starts the server.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    _ = try await session.settings.server.up()
    session.console.show(ServerView(session.settings.server))
    return .success
  }
}
