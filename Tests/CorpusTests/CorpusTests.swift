import CatalogModel
import Diagnostics
import Diffing
import Execution
import Foundation
import LocalServer
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// Every case both ways on a real PostgreSQL: build one side, migrate to the other, and compare with a direct build.
@Suite struct CorpusTests {
  @Test(arguments: CorpusCase.all) func forwards(_ corpusCase: CorpusCase) async throws {
    let steps = try await migrate(
      corpusCase,
      from: "before.yaml",
      to: "after.yaml",
      seed: corpusCase.text("seed.sql")
    )
    try golden(steps, corpusCase, "plan.sql")
  }

  @Test(arguments: CorpusCase.all) func backwards(_ corpusCase: CorpusCase) async throws {
    let steps = try await migrate(corpusCase, from: "after.yaml", to: "before.yaml", seed: nil)
    try golden(steps, corpusCase, "back.sql")
  }

  /// Migrates and checks what must hold of every migration.
  private func migrate(
    _ corpusCase: CorpusCase,
    from first: String,
    to second: String,
    seed: String?
  ) async throws -> [Step] {
    try await TestServer.withDatabase { live in
      try await TestServer.withDatabase { direct in
        let connection = try await Connection.open(live)
        try await bring(connection, to: try corpusCase.source(first))
        if let seed { _ = try await connection.execute("RESET search_path; \(SQL(verbatim: seed))") }

        let before = try await rowCounts(connection)
        let migration = try await bring(connection, to: try corpusCase.source(second))
        let after = try await rowCounts(connection)
        if seed != nil, migration.plan.dangers.allSatisfy({ !$0.hazard.id.needsConsent }) {
          #expect(before.values.sorted() == after.values.sorted(), "rows were lost without a word")
        }
        let again = try await self.migration(of: try corpusCase.source(second), on: connection)
        #expect(again.plan.isEmpty, "the second plan is not empty: \(again.plan.steps.map(\.headline))")

        let fresh = try await Connection.open(direct)
        try await bring(fresh, to: try corpusCase.source(second))
        await fresh.close()
        await connection.close()
        #expect(try await SchemaDump.lines(live) == SchemaDump.lines(direct))
        return migration.plan.steps
      }
    }
  }

  @discardableResult
  private func bring(_ connection: Connection, to source: Source) async throws -> Migration {
    let migration = try await migration(of: source, on: connection)
    try await Executor(connection, limits: Executor.Limits()).run(migration.plan) { _, _ in }
    return migration
  }

  private func migration(of source: Source, on connection: Connection) async throws -> Migration {
    let project = Project(state: "/nonexistent", scope: ScopeRules(schemas: ["*"]))
    let specs = CompiledSpecs(sources: [source], kinds: project.kinds)
    do {
      return try await Migration(of: try specs.checked(), to: connection, in: project)
    } catch let invalid as InvalidSpecs {
      Issue.record("\(DiagnosticRenderer.human(invalid.diagnostics))")
      throw invalid
    }
  }

  private func rowCounts(_ connection: Connection) async throws -> [String: Int] {
    let tables = try await connection.query(
      """
      SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      """
    )
    var counts: [String: Int] = [:]
    for row in tables {
      let name = row[0] ?? ""
      let count = try await connection.query("SELECT count(*) FROM \(SQL(verbatim: name))")
      if let number = count.string(0, 0).flatMap({ Int($0) }), number > 0 { counts[name] = number }
    }
    return counts
  }

  /// Compares a plan with the one that was reviewed; `RECORD=1` takes the new one for reviewed.
  private func golden(_ steps: [Step], _ corpusCase: CorpusCase, _ file: String) throws {
    let text = steps.map { step in
      (["-- \(step.headline)"] + step.statements.map { "\($0.sql);" }).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: corpusCase.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
    } else {
      #expect(corpusCase.text(file) == text)
    }
  }
}
