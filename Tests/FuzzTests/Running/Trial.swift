import CatalogModel
import Diagnostics
import Execution
import Planning
import PostgresClient
import Rehearsal
import SQLText
import TestSupport
import Workflows

/// Everything that must hold of a pair of schemas, tried on a real PostgreSQL.
struct Trial: Sendable {
  private let pair: Pair
  private let project: Project
  private let isThorough: Bool

  /// Prepares one that keeps what PostgreSQL says of the specs in a folder.
  ///
  /// A thorough one also applies what it pulled to an empty database, and pulls that again.
  init(_ pair: Pair, state: String, isThorough: Bool = true) {
    (self.pair, self.isThorough) = (pair, isThorough)
    project = Project(state: state, scope: ScopeRules(schemas: ["*"]))
  }

  /// What becomes of the pair.
  ///
  /// Rows may not fit what a schema asks of them, which is nobody's defect. But only rows can be the reason then: without
  /// them everything has to hold.
  func verdict() async -> Verdict {
    do {
      do {
        try await run(withRows: true)
      } catch let conflict as RowConflict {
        try await run(withRows: false)
        return .rejected("rows: \(conflict.reason)")
      }
      return .passed
    } catch let rejection as Rejection {
      return .rejected(rejection.reason)
    } catch let failure as Failure {
      return .failed(failure)
    } catch {
      return .failed(Failure(stage: "server", text: "\(error)"))
    }
  }

  private func run(withRows: Bool) async throws {
    let before = Source(path: "before.yaml", text: pair.beforeYAML)
    let after = Source(path: "after.yaml", text: pair.afterYAML)
    let beforeSpecs = try compiled(before)
    let afterSpecs = try compiled(after)
    try await TestServer.withDatabase { database in
      try await TestServer.withDatabase { direct in
        let connection = try await Connection.open(database)
        _ = try await bring(connection, to: beforeSpecs, "build")
        let dumpBefore = try await dump(connection)
        try await pull(connection, dumpBefore)
        let dumpAfter = try await build(direct, afterSpecs)
        if withRows { await seed(connection) }
        try await migrate(connection, to: afterSpecs, dumpAfter, "to after")
        try await migrate(connection, to: beforeSpecs, dumpBefore, "back to before")
        await connection.close()
      }
    }
  }

  /// Builds specs in an empty database, and gives its dump.
  private func build(_ database: ConnectionOptions, _ specs: CompiledSpecs) async throws -> [String] {
    let connection = try await Connection.open(database)
    _ = try await bring(connection, to: specs, "build")
    let dump = try await dump(connection)
    await connection.close()
    return dump
  }

  /// The dump of a database, without what no command can change.
  private func dump(_ connection: Connection) async throws -> [String] {
    try await InheritedLocality.forgotten(in: connection) {
      try await SchemaDump.lines(connection.options, withOwners: false)
    }
  }

  private func migrate(
    _ connection: Connection,
    to specs: CompiledSpecs,
    _ expected: [String],
    _ way: String
  ) async throws {
    let rows = try await RowCounts.of(connection)
    let plan = try await bring(connection, to: specs, way, hasRows: !rows.isEmpty)
    if plan.dangers.allSatisfy({ !$0.hazard.id.needsConsent }), try await RowCounts.of(connection) != rows {
      throw Failure(stage: "rows, \(way)", text: "rows were lost without a word")
    }
    let again = try await self.plan(connection, to: specs, "second plan, \(way)")
    guard again.isEmpty else {
      throw Failure(stage: "second plan, \(way)", text: "\(again.steps.map(\.headline))")
    }
    try await compare(expected, connection, "dump, \(way)")
  }

  private func compare(_ expected: [String], _ connection: Connection, _ stage: String) async throws {
    let differences = SchemaDump.differences(from: expected, to: try await dump(connection))
    if !differences.isEmpty { throw Failure(stage: stage, text: differences.joined(separator: "\n")) }
  }

  /// Pulls a database, and tries whether the specs give it back.
  private func pull(_ connection: Connection, _ dump: [String]) async throws {
    let files = try await pulled(connection)
    let specs = CompiledSpecs(sources: files, kinds: project.kinds)
    guard !specs.hasErrors else {
      throw Failure(stage: "pull", text: DiagnosticRenderer.human(specs.diagnostics))
    }
    do {
      let plan = try await plan(connection, to: specs, "plan of pull")
      guard plan.isEmpty else {
        throw Failure(stage: "plan of pull", text: "\(plan.steps.map(\.headline))")
      }
      guard isThorough else { return }
      try await TestServer.withDatabase { copy in
        let other = try await Connection.open(copy)
        _ = try await bring(other, to: specs, "apply of pull")
        let again = try await pulled(other)
        guard again == files else {
          throw Failure(stage: "second pull", text: "\(files) is now \(again)")
        }
        try await compare(dump, other, "dump of pull")
        await other.close()
      }
    } catch let rejection as Rejection {
      throw Failure(stage: "pulled specs", text: rejection.reason)
    }
  }

  private func pulled(_ connection: Connection) async throws -> [Source] {
    try await Pull(of: connection, in: project).files.map { Source(path: $0.path, text: $0.text) }
  }

  private func compiled(_ source: Source) throws(Rejection) -> CompiledSpecs {
    let specs = CompiledSpecs(sources: [source], kinds: project.kinds)
    guard !specs.hasErrors else {
      throw Rejection(
        reason: "specs: " + DiagnosticRenderer.human(specs.diagnostics.filter { $0.severity == .error })
      )
    }
    return specs
  }

  private func bring(
    _ connection: Connection,
    to specs: CompiledSpecs,
    _ stage: String,
    hasRows: Bool = false
  ) async throws -> Plan {
    let plan = try await plan(connection, to: specs, stage)
    do {
      try await Executor(connection, limits: project.limits).run(Script(plan)) { _ in }
    } catch let failure as ExecutionFailure {
      if hasRows, failure.error.sqlstate?.hasPrefix("23") == true {
        throw RowConflict(reason: "\(failure)")
      }
      throw Failure(stage: "run, \(stage)", text: "\(failure)")
    } catch {
      throw Failure(stage: "run, \(stage)", text: "\(error)")
    }
    return plan
  }

  private func plan(_ connection: Connection, to specs: CompiledSpecs, _ stage: String) async throws -> Plan {
    do {
      let database = try await LiveDatabase(reading: connection, for: project)
      return try await Migration(of: specs, to: database, in: project).plan
    } catch let invalid as InvalidSpecs {
      throw Rejection(reason: "server: " + DiagnosticRenderer.human(invalid.diagnostics))
    } catch let error as PostgresError {
      throw Failure(stage: "plan, \(stage)", text: "\(error)\n\(error.statement?.text ?? "")")
    } catch {
      throw Failure(stage: "plan, \(stage)", text: "\(error)")
    }
  }

  /// Puts a few rows into the tables that take them.
  private func seed(_ connection: Connection) async {
    for statement in Seeds.statements(for: pair) { _ = try? await connection.execute(statement) }
  }
}
