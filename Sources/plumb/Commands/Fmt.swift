import ArgumentParser
import Workflows

/// The command `plumb fmt`.
struct Fmt: SessionCommand {
  static let configuration = CommandConfiguration(abstract: "Puts the specs into canonical form.")

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Writes nothing, and ends with 2 where something is to be written.")
  var check = false

  func run(in session: Session) async throws -> ExitStatus {
    let specs = FormattedSpecs(session.project)
    guard !specs.hasErrors else { throw InvalidSpecs(diagnostics: specs.diagnostics) }
    session.warn(specs.diagnostics)
    return try session.settle(specs.files, checking: check)
  }
}
