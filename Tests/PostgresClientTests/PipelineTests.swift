import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct PipelineTests {
  @Test func givesTheResultOfEach() async throws {
    let connection = try await Connection.open(TestServer.database())
    let results = try await connection.pipeline([
      "SELECT 1", "SELECT 2, 3", "CREATE TABLE t (a int)", "TABLE t",
    ])
    #expect(results.map(\.commandTag) == ["SELECT 1", "SELECT 1", "CREATE TABLE", "SELECT 0"])
    #expect(results[1].string(0, 1) == "3")
    #expect(try await connection.pipeline([]).isEmpty)
    #expect(try await connection.execute("SELECT 4; SELECT 5").count == 2)
  }

  @Test func throwsTheFirstErrorAndGoesOn() async throws {
    let connection = try await Connection.open(TestServer.database())
    let error = try #require(
      await #expect(throws: PostgresError.self) {
        try await connection.pipeline(["CREATE TABLE t (a int)", "SELECT 1/0", "SELECT nope"])
      }
    )
    #expect(error.sqlstate == "22012" && error.statement == "SELECT 1/0")
    #expect(try await connection.query("SELECT to_regclass('t')").string(0, 0) == nil)
    #expect(await connection.transactionStatus == .idle)
  }

  /// Both sides have more to say than the sockets' buffers hold, so that a side that doesn't listen stops for ever.
  @Test(.timeLimit(.minutes(1))) func speaksAndListensAtOnce() async throws {
    let connection = try await Connection.open(TestServer.database())
    let comment = String(repeating: "x", count: 4_000_000)
    let query = SQL(verbatim: "SELECT repeat('y', 4000000) /* \(comment) */")
    let results = try await connection.pipeline(Array(repeating: query, count: 8))
    #expect(results.map { $0.bytes(0, 0)?.count } == Array(repeating: 4_000_000, count: 8))
  }

  @Test func handsOverResultsBeforeTheLastIsThere() async throws {
    let connection = try await Connection.open(TestServer.database())
    let start = ContinuousClock.now
    let times = try await connection.pipeline(["SELECT 1", "SELECT pg_sleep(0.5)"], into: [Duration]()) {
      times,
      index,
      _ in
      #expect(index == times.count)
      times.append(.now - start)
    }
    #expect(times.count == 2)
    #expect(times[0] < .milliseconds(400) && times[1] >= .milliseconds(500))
  }
}
