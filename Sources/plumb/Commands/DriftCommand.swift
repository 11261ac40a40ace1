import PostgresClient
import ArgumentParser
import Workflows

/// The command `plumb drift`.
struct DriftCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Names each object and property that differs, with both values."
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) async throws -> ExitStatus {
    let (specs, database) = try await session.read()
    let drift = try await Drift(of: database, from: specs, in: session.project)
    await database.connection.close()
    try options.check(drift.unmodelled)
    session.console.show(DriftView(drift: drift, target: session.title(of: database.connection)))
    return drift.differences.isEmpty ? .success : .differences
  }
}
