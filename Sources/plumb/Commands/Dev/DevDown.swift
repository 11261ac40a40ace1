import Workflows
import ArgumentParser
import LocalServer

/// The command `plumb dev down`.
struct DevDown: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "down",
    abstract: "Stops the server; its data stays."
  )

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Also removes the server with all its data.")
  var destroy = false

  func run(in session: Session) async throws -> ExitStatus {
    let server = session.settings.server
    _ = destroy ? try await server.destroy() : try await server.down()
    session.console.show(ServerView(server))
    return .success
  }
}
