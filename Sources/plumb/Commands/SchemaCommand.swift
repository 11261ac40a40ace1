import ArgumentParser
import Workflows

/// The command `plumb schema`.
struct SchemaCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes the JSON Schema by which editors complete and check specs, or that of plans."
  )

  @OptionGroup var options: GlobalOptions

  /// What a schema describes.
  enum Subject: String, ExpressibleByArgument {
    case specs, plan
  }

  @Option(help: "What it describes: the specs, or what `plan --format json` prints.")
  var of = Subject.specs

  @Option(help: ArgumentHelp("Where to; schema/ otherwise.", valueName: "file"))
  var output: String?

  @Flag(help: "Writes nothing, and ends with 2 where something is to be written.")
  var check = false

  func run(in session: Session) async throws -> ExitStatus {
    let file =
      switch of {
      case .specs: EditorSchema.file(at: output ?? EditorSchema.path, session.project)
      case .plan: OutputFile(path: output ?? PlanSchema.path, text: PlanSchema.text)
      }
    return try session.settle([file], checking: check)
  }
}
