import CatalogModel
import Diagnostics
import Execution
import Foundation
import Planning
import PostgresClient
import TestSupport
import Testing
import Workflows

/// The shop of `specs/`, which is the example of all docs.
@Suite struct ShopTests {
  private static let specs = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("specs").path

  @Test func isAppliedToAnEmptyDatabase() async throws {
    try await CompiledSpecs(Project(specs: Self.specs)).cancelTestIfTooNew()
    try await TestServer.withDatabase { database in
      let connection = try await Connection.open(database)
      let project = Project(specs: Self.specs, state: "/nonexistent")
      let specs = CompiledSpecs(project)
      #expect(DiagnosticRenderer.human(specs.diagnostics) == "")
      do {
        let application = try await Application(of: try specs.checked(), to: connection, in: project)
        try await application.run { _ in }
        #expect(
          try await Migration(
            of: specs,
            to: LiveDatabase(reading: connection, for: project),
            in: project
          ).plan.isEmpty
        )
      } catch let invalid as InvalidSpecs {
        Issue.record("\(DiagnosticRenderer.human(invalid.diagnostics))")
      }
      await connection.close()
    }
  }
}
