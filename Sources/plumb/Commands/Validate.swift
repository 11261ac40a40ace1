import ArgumentParser
import Workflows

/// The command `plumb validate`.
struct Validate: SessionCommand {
  static let configuration = CommandConfiguration(abstract: "Compiles the specs; needs no database.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    let specs = try session.specs()
    session.console.show(ValidationView(specs: specs))
    return .success
  }
}
