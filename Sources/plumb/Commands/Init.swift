import ArgumentParser
import Workflows

/// The command `plumb init`.
struct Init: SessionCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a first plumb.yaml, specs, and make targets, and never over anything."
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    let files = Scaffold.files(specs: session.project.specs)
    let (missing, present) = (files.filter { $0.state == .missing }, files.filter { $0.state != .missing })
    try missing.write()
    let notes =
      present.map { "\($0.path) is there already, and stays as it is" }
      + (missing.isEmpty
        ? [] : ["put .plumb/ into .gitignore; next: edit \(session.project.specs), then plumb plan"])
    session.console.show(FilesView(files: missing, deed: .written, noun: "file", notes: notes))
    return .success
  }
}
