import ArgumentParser
import Workflows

/// The command `plumb validate`.
struct Validate: SessionCommand {
  static let configuration = CommandConfiguration(abstract: "Compiles the specs; needs no database.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    let specs = try session.specs()
    let lints = try specs.lints(in: session.project)
    session.warn(lints)
    session.console.show(ValidationView(specs: specs, lints: lints))
    return .success
  }
}
