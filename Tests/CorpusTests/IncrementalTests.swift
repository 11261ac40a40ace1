import CatalogModel
import Diagnostics
import Diffing
import Foundation
import PostgresClient
import Rehearsal
import TestSupport
import Testing
import Workflows

/// What is elaborated in part has to equal what is elaborated whole.
@Suite struct IncrementalTests {
  private static let shop = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("specs").path

  /// An edit of one file, and whether its part alone settles what it means.
  struct Edit: Sendable, CustomTestStringConvertible {
    let file: String
    let from: String
    let to: String
    let isSettled: Bool
    var testDescription: String { "\(file): \(to)" }
  }

  static let edits = [
    Edit(
      file: "reviews.yaml",
      from: "tables:\n",
      to: "enums:\n  mood: [sad, glad]\n\ntables:\n",
      isSettled: true
    ),
    Edit(
      file: "coupons.yaml",
      from: "tables:\n",
      to:
        "tables:\n  gift_cards:\n    columns:\n      id: bigserial\n      user_id: uuid -> users\n    primary_key: [id]\n\n",
      isSettled: true
    ),
    Edit(file: "types.yaml", from: "bkash", to: "upay, bkash", isSettled: false),
  ]

  @Test(arguments: edits) func equalsTheWhole(_ edit: Edit) async throws {
    try await CompiledSpecs(Project(specs: Self.shop)).cancelTestIfTooNew()
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { database in
        let specs = "\(folder)/specs"
        try FileManager.default.copyItem(atPath: Self.shop, toPath: specs)
        let connection = try await Connection.open(database)
        let project = Project(specs: specs, state: "\(folder)/state")
        _ = try await desired(project, connection)
        let file = "\(specs)/\(edit.file)"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let edited = text.replacing(edit.from, with: edit.to, maxReplacements: 1)
        #expect(edited != text)
        try edited.write(toFile: file, atomically: true, encoding: .utf8)

        let part = try await desired(project, connection)
        let whole = try await desired(Project(specs: specs, state: "\(folder)/other"), connection)
        #expect(differences(from: part.catalog, to: whole.catalog).map(\.address.description) == [])
        #expect(part.wasPartial == edit.isSettled)
        let graphs = [part, whole].map { $0.side($0.catalog, changing: [], in: project).graph }
        for address in whole.catalog.addresses {
          #expect(graphs[0].needs(of: address) == graphs[1].needs(of: address))
        }
        await connection.close()
      }
    }
  }

  private func desired(_ project: Project, _ connection: Connection) async throws -> DesiredState {
    let specs = CompiledSpecs(project)
    #expect(DiagnosticRenderer.human(specs.diagnostics) == "")
    do {
      return try await ScratchSupply.with(like: connection.options) { scratch in
        let server = try await ServerTraits(of: connection, kinds: project.kinds)
        let state = try await DesiredState(of: specs, in: project, server: server, scratch: scratch)
        state.keep()
        return state
      }
    } catch let invalid as InvalidSpecs {
      Issue.record("\(DiagnosticRenderer.human(invalid.diagnostics))")
      throw invalid
    }
  }
}
