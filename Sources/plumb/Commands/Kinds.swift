import ArgumentParser
import SpecFiles
import Workflows

/// The command `plumb kinds`.
struct Kinds: SessionCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists all kinds of objects with their keys in specs."
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    session.console.show(KindsView(table: KindTable(kinds: session.project.kinds)))
    return .success
  }
}
