import Foundation
import LocalServer
import PostgresClient
import Workflows

/// What a command has at hand: its settings, and somebody to speak to.
struct Session: Sendable {
  let settings: Settings
  let console: Console

  var project: Project { settings.project }

  init(_ options: GlobalOptions, console: Console) throws {
    settings = try Settings(options.flags, variables: ProcessInfo.processInfo.environment)
    self.console = console
  }

  /// The specs, compiled and without errors; their warnings are shown.
  func specs() throws -> CompiledSpecs {
    let specs = try CompiledSpecs(project).checked()
    warn(specs.diagnostics)
    return specs
  }

  /// The specs for a comparison with a database.
  ///
  /// Those that were elaborated before are known to be without errors, and are compiled only if something differs.
  func specsToCompare() throws -> CompiledSpecs {
    let specs = CompiledSpecs(project).lookedUp(in: project)
    guard !specs.areKnown else { return specs }
    warn(try specs.checked().diagnostics)
    return specs
  }

  /// The specs, and the database that they are compared with, read at the same time.
  ///
  /// A server that does not run is not started before the specs are known to be without errors.
  func read() async throws -> (CompiledSpecs, LiveDatabase) {
    guard isServerAtHand else {
      let specs = try specsToCompare()
      return (specs, try await LiveDatabase(reading: connect(), for: project))
    }
    async let database = LiveDatabase(reading: connect(), for: project)
    let specs = try specsToCompare()
    return (specs, try await database)
  }

  private var isServerAtHand: Bool {
    guard case .embedded = settings.database else { return true }
    guard case .running = settings.server.status() else { return false }
    return true
  }

  /// Opens the database, whose server is started first where it is the project's own.
  func connect() async throws -> Connection {
    switch settings.database {
    case .given(let options, let origin):
      do { return try await Connection.open(options) } catch {
        throw error.kind == .cancelled
          ? error : Unreachable(target: options.redacted, origin: origin, error: error)
      }
    case .embedded:
      let server = settings.server
      switch server.status() {
      case .running: break
      case .absent: console.note("making a PostgreSQL in \(server.folder)")
      case .stopped: console.note("starting the PostgreSQL in \(server.folder)")
      }
      return try await Connection.open(try await server.up())
    }
  }

  /// What the database is called.
  func title(of connection: Connection) -> Target {
    let name =
      switch settings.database {
      case .given(let options, _): options.redacted
      case .embedded: "the embedded server in \(project.state)"
      }
    return Target(name: name, version: connection.version)
  }
}

/// A database that does not let us in.
struct Unreachable: Error {
  let target: String
  /// Who named it.
  let origin: String
  let error: PostgresError
}
