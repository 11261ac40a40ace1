import ArgumentParser
import Introspection
import PostgresClient
import Workflows

/// The command `plumb pull`.
struct PullCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Writes specs for a database as it is, one file a table."
  )

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Writes over files that are there already.")
  var overwrite = false

  @Flag(help: "Prints the files, and writes none.")
  var print = false

  func run(in session: Session) async throws -> ExitStatus {
    let connection = try await session.connect()
    let pull = try await Pull(of: connection, in: session.project)
    await connection.close()
    try options.check(pull.unmodelled)
    guard !print else {
      session.console.show(FileTextsView(files: pull.files))
      return .success
    }
    guard overwrite || pull.files.overwritten.isEmpty else {
      session.console.show(FilesView(files: pull.files, deed: .refused, noun: "file"))
      return .refused
    }
    try pull.files.write()
    session.console.show(FilesView(files: pull.files, deed: .written, noun: "file", notes: notes(pull)))
    let problems = pull.problems(in: session.project)
    guard problems.isEmpty else { throw InvalidSpecs(diagnostics: problems) }
    return .success
  }

  private func notes(_ pull: Pull) -> [String] {
    let others = pull.others.prefix(5).joined(separator: ", ") + (pull.others.count > 5 ? ", …" : "")
    return (pull.others.isEmpty ? [] : ["other specs stay, and may say the same once more: \(others)"])
      + Unmodelled(objects: pull.unmodelled.objects).notes
      + pull.orphans.map { "not written, because it is part of something that plumb does not know: \($0)" }
  }
}
