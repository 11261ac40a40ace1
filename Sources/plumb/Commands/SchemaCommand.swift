import ArgumentParser
import Workflows

/// The command `plumb schema`.
struct SchemaCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes the JSON Schema by which editors complete and check specs."
  )

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("Where to.", valueName: "file"))
  var output = EditorSchema.path

  @Flag(help: "Writes nothing, and ends with 2 where something is to be written.")
  var check = false

  func run(in session: Session) async throws -> ExitStatus {
    try session.settle([EditorSchema.file(at: output, session.project)], checking: check)
  }
}
