import CatalogModel
import Diagnostics
import Diffing
import PostgresClient
import TestSupport
import Testing
import Workflows

/// Whatever has departed from the specs is shown where they declare it, by whatever shorthand.
@Suite struct DriftPlaceTests {
  private static let specs = """
    tables:
      emp:
        columns:
          id: integer identity
          boss: integer? -> emp
          deputy: integer? -> emp
          a: integer
          b: integer
        primary_key: [id]
        unique: [[a], [b, a]]
        checks: [a > 0, b > 0, a > b]
        indexes:
          - [b]
          - [b, id]
          - [lower('x' || a)]
          - [abs(a)]
    """

  @Test func ofWhatHasNoName() async throws {
    try await TestServer.withDatabase { database in
      let connection = try await Connection.open(database)
      let project = Project(scope: ScopeRules(schemas: ["*"]))
      let source = Source(path: "emp.yaml", text: Self.specs)
      let specs = try CompiledSpecs(sources: [source], kinds: project.kinds).checked()
      let drift = try await Drift(
        of: LiveDatabase(reading: connection, for: project),
        from: specs,
        in: project
      )
      let places = drift.differences.compactMap { difference -> String? in
        guard difference.address.names.count == 3 else { return nil }
        let start = drift.annotations[difference.address]?.span?.start
        return "\(difference.address.name) \(start.map { "\($0.line):\($0.column)" } ?? "-")"
      }
      #expect(
        places.sorted() == [
          "a 7:7", "b 8:7", "boss 5:7", "deputy 6:7", "emp_a_check 11:14", "emp_a_key 10:15",
          "emp_abs_idx 16:10", "emp_b_a_key 10:20", "emp_b_check 11:21", "emp_b_id_idx 14:10",
          "emp_b_idx 13:10", "emp_boss_fkey 5:13", "emp_check 11:28", "emp_deputy_fkey 6:15",
          "emp_lower_idx 15:10", "emp_pkey 9:5", "id 4:7",
        ]
      )
      await connection.close()
    }
  }
}
