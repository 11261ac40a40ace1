import Workflows
import ArgumentParser
import LocalServer

/// The command `plumb dev status`.
struct DevStatus: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says whether the server runs, and where its files are."
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    session.console.show(ServerView(session.settings.server))
    return .success
  }
}
