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

/// Every case both ways on a real PostgreSQL: build both sides, migrate each to the other, and compare with the builds.
@Suite struct CorpusTests {
  @Test(arguments: CorpusCase.all) func bothWays(_ corpusCase: CorpusCase) async throws {
    if let obstacle = try await corpusCase.obstacle() { try skip(corpusCase.name, because: obstacle) }
    try await TemporaryFolder.with { folder in
      let migrator = CorpusMigrator(corpusCase, state: folder)
      try await TestServer.withDatabase { before in
        try await TestServer.withDatabase { after in
          try await migrator.build("before.yaml", in: before)
          try await migrator.build("after.yaml", in: after)
          let dumpBefore = try await SchemaDump.lines(before, withOwners: corpusCase.declaresOwners)
          let dumpAfter = try await SchemaDump.lines(after, withOwners: corpusCase.declaresOwners)

          let seed = corpusCase.text("seed.sql")
          let check = corpusCase.text("check.sql")
          let steps = try await migrator.migrate(before, to: "after.yaml", seed: seed, check: check)
          let back = try await migrator.migrate(after, to: "before.yaml", seed: nil)
          if try await TestServer.installation().major == corpusCase.goldenMajor {
            try golden(steps, corpusCase, "plan.sql")
            try golden(back, corpusCase, "back.sql")
          }
          // What was made otherwise may be told apart by more than what specs speak of; the file says by what.
          guard corpusCase.text("dump-differs.txt") == nil else { return }
          #expect(
            SchemaDump.differences(
              from: dumpAfter,
              to: try await SchemaDump.lines(before, withOwners: corpusCase.declaresOwners)
            ) == []
          )
          #expect(
            SchemaDump.differences(
              from: dumpBefore,
              to: try await SchemaDump.lines(after, withOwners: corpusCase.declaresOwners)
            ) == []
          )
        }
      }
    }
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
