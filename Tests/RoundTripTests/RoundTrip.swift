import CatalogModel
import Diagnostics
import Execution
import Introspection
import Planning
import PostgresClient
import TestSupport
import Testing
import Workflows

/// A database's way into specs, and from these into another database.
struct RoundTrip {
  let source: ConnectionOptions
  let target: ConnectionOptions
  /// A folder for the specs and for what plumb keeps.
  let folder: String

  /// Goes the whole way, and checks what must hold at each station.
  func run() async throws {
    let first = try await pull(source, into: "first")
    #expect(first.unmodelled.objects.map { "\($0.type) \($0.identity)" } == [])
    #expect(first.orphans == [])
    try first.files.write()
    #expect(DiagnosticRenderer.human(first.problems(in: project("first"))) == "")
    #expect(FormattedSpecs(project("first")).files.stale.map(\.path) == [])
    #expect(try await pull(source, into: "first").files.stale.map(\.path) == [], "a second pull is another")

    let connection = try await Connection.open(source)
    let specs = CompiledSpecs(project("first"))
    let back = try await Migration(
      of: try specs.checked(),
      to: LiveDatabase(reading: connection, for: project("first")),
      in: project("first")
    )
    #expect(back.plan.steps.map(\.headline) == [], "what was pulled differs from its source")
    await connection.close()

    try await apply(specs)
    let again = try await pull(target, into: "first").files
    #expect(again.stale.map(\.path) == [], "a pull of the copy differs")
    #expect(again.map(\.path) == first.files.map(\.path))
    let (expected, found) = (
      try await SchemaDump.lines(source, withOwners: false),
      try await SchemaDump.lines(target, withOwners: false)
    )
    #expect(SchemaDump.differences(from: expected, to: found) == [])
  }

  func project(_ specs: String) -> Project {
    Project(
      specs: "\(folder)/\(specs)",
      generated: "\(folder)/generated",
      state: "\(folder)/state",
      scope: ScopeRules(schemas: ["*"])
    )
  }

  private func pull(_ database: ConnectionOptions, into specs: String) async throws -> Pull {
    let connection = try await Connection.open(database)
    let pull = try await Pull(of: connection, in: project(specs))
    await connection.close()
    return pull
  }

  /// Brings the empty database to the specs.
  private func apply(_ specs: CompiledSpecs) async throws {
    let connection = try await Connection.open(target)
    let application = try await Application(of: specs, to: connection, in: project("first"))
    try await application.run { _ in }
    await connection.close()
  }
}
