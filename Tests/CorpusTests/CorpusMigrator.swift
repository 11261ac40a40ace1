import CatalogModel
import Diagnostics
import Execution
import Foundation
import LocalServer
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// Brings databases to the specs of a case, and checks what must hold of every migration.
struct CorpusMigrator {
  private let corpusCase: CorpusCase
  private let project: Project

  /// Creates one that keeps what PostgreSQL says of the specs in a folder, because each is needed several times.
  init(_ corpusCase: CorpusCase, state: String) {
    self.corpusCase = corpusCase
    project = Project(state: state, scope: ScopeRules(schemas: ["*"]))
  }

  /// Brings an empty database to the specs in a file.
  func build(_ file: String, in database: ConnectionOptions) async throws {
    let connection = try await Connection.open(database)
    _ = try await bring(connection, to: file)
    await connection.close()
  }

  /// Migrates a database to the specs in a file, and gives the steps.
  ///
  /// What is to run afterwards may fail, as an insert that would repeat a key.
  func migrate(_ database: ConnectionOptions, to file: String, seed: String?, check: String? = nil)
    async throws
    -> [Step]
  {
    let connection = try await Connection.open(database)
    if let seed { _ = try await connection.execute(SQL(verbatim: seed)) }
    let before = try await RowCounts.of(connection)
    let migration = try await bring(connection, to: file)
    if migration.plan.dangers.allSatisfy({ !$0.hazard.id.needsConsent }) {
      #expect(try await RowCounts.of(connection) == before, "rows were lost without a word")
    }
    let again = try await self.migration(of: file, on: connection)
    #expect(again.plan.isEmpty, "the second plan is not empty: \(again.plan.steps.map(\.headline))")
    if let check { _ = try await connection.execute(SQL(verbatim: check)) }
    await connection.close()
    return migration.plan.steps
  }

  private func bring(_ connection: Connection, to file: String) async throws -> Migration {
    let migration = try await migration(of: file, on: connection)
    if ProcessInfo.processInfo.environment["WITNESS"] == "1" {
      var project = project
      project.dumper = await SchemaDumper.find(major: connection.version.major)
      project.keepsJournal = false
      let specs = CompiledSpecs(sources: [try corpusCase.source(file)], kinds: project.kinds)
      let application = try await Application(of: try specs.checked(), to: connection, in: project)
      do { try await application.run { _ in } } catch let error as DumpDisagrees {
        Issue.record("\(corpusCase.name), \(file): \(error.lines)")
      }
      return migration
    }
    #expect(gaps(in: migration.plan).isEmpty, "it is gone between two transactions")
    // The file says why nothing undoes the plan.
    if corpusCase.text("no-down.txt") == nil {
      #expect(migration.down.obstacle == nil, "nothing undoes the plan")
    }
    try await Executor(connection, limits: Executor.Limits()).run(Script(migration.plan)) { _ in }
    return migration
  }

  /// What a plan takes away in one transaction and brings back in another, and rows or people could slip past meanwhile.
  private func gaps(in plan: Plan) -> [String] {
    var drops: [ObjectAddress: Int] = [:]
    var gaps: [String] = []
    for (place, transaction) in plan.transactions.enumerated() {
      for step in transaction.steps {
        if step.action == .drop { drops[step.address] = place }
        guard step.action == .create, let drop = drops[step.address], drop != place else { continue }
        let isUnmissed =
          step.address.kind == "statistics"
          || step.address.kind == "index"
            && !step.statements.contains { $0.sql.text.hasPrefix("CREATE UNIQUE") }
        if !isUnmissed { gaps.append("\(step.address)") }
      }
    }
    return gaps
  }

  private func migration(of file: String, on connection: Connection) async throws -> Migration {
    let specs = CompiledSpecs(sources: [try corpusCase.source(file)], kinds: project.kinds)
    do {
      return try await Migration(
        of: try specs.checked(),
        to: LiveDatabase(reading: connection, for: project),
        in: project
      )
    } catch let invalid as InvalidSpecs {
      Issue.record("\(DiagnosticRenderer.human(invalid.diagnostics))")
      throw invalid
    }
  }
}
