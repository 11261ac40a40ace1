import ArgumentParser
import SwiftCodegen
import Workflows

/// The command `plumb generate`.
struct Generate: SessionCommand {
  static let configuration = CommandConfiguration(abstract: "Writes the Swift models; needs no database.")

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Writes nothing, and ends with 2 where something is to be written.")
  var check = false

  func run(in session: Session) async throws -> ExitStatus {
    let generation = try Generation(of: session.specs(), in: session.project)
    session.warn(generation.diagnostics)
    let differences = try check ? generation.differences() : generation.write()
    session.console.show(
      GenerationView(
        folder: session.project.generated,
        count: generation.files.count,
        differences: differences,
        isCheck: check
      )
    )
    return check && !differences.isEmpty ? .differences : .success
  }
}
