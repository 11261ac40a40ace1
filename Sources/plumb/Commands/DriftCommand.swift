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
    let specs = try session.specsToCompare()
    let connection = try await session.connect()
    let drift = try await Drift(of: connection, from: specs, in: session.project)
    await connection.close()
    session.console.show(DriftView(drift: drift, target: session.title(of: connection)))
    return drift.differences.isEmpty ? .success : .differences
  }
}
