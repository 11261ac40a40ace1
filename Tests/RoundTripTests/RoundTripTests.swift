import Diagnostics
import Execution
import Foundation
import PostgresClient
import TestSupport
import Testing
import Workflows

/// Pull, apply to an empty database, and pull again: nothing is lost, and nothing is said otherwise.
@Suite struct RoundTripTests {
  @Test(arguments: RoundTripSchema.all) func comesBack(_ schema: RoundTripSchema) async throws {
    try await between { trip in
      try await schema.build(in: trip.source)
      try await reported {
        try await trip.run()
        try PulledModels.check(trip.project("first"), replacing: schema.swiftTypes)
      }
    }
  }

  @Test func theShopComesBack() async throws {
    let specs = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("specs").path
    try await between { trip in
      let connection = try await Connection.open(trip.source)
      let project = Project(specs: specs, state: "\(trip.folder)/shop-state")
      try await reported {
        let application = try await Application(
          of: try CompiledSpecs(project).checked(),
          to: connection,
          in: project
        )
        try await application.run { _ in }
        await connection.close()
        try await trip.run()
      }
    }
  }

  /// Lends two empty databases and a folder.
  private func between(_ body: (RoundTrip) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { source in
        try await TestServer.withDatabase { target in
          try await body(RoundTrip(source: source, target: target, folder: folder))
        }
      }
    }
  }

  /// Shows what is wrong with specs as a user would see it.
  private func reported(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let invalid as InvalidSpecs {
      Issue.record("\(DiagnosticRenderer.human(invalid.diagnostics))")
    }
  }
}
