import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite(.serialized) struct PerformanceTests {
  /// Reads as many rows as the catalog of a thousand tables has.
  ///
  /// The limit is far above what a release build takes (the server's time included), and far below what a
  /// `String` for each value would take in a debug build.
  @Test func readsSixtyThousandRows() async throws {
    let connection = try await Connection.open(TestServer.database())
    let start = ContinuousClock.now
    let rows = try await connection.query(
      "SELECT i, i * 7, 'name_' || i, i % 2 = 0, NULL::text, 'integer' FROM generate_series(1, 60000) AS i"
    )
    let elapsed = ContinuousClock.now - start
    #expect(rows.rowCount == 60_000 && rows.string(59_999, 2) == "name_60000")
    #expect(elapsed < .seconds(2))
    print("60,000 rows of 6 columns: \(elapsed)")
  }
}
