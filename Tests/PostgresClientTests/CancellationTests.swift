import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct CancellationTests {
  /// Waits until the server works on what the connection sent: a cancellation that comes before that cancels nothing.
  private func waitUntilBusy(_ connection: Connection, _ options: ConnectionOptions) async throws {
    let onlooker = try await Connection.open(options)
    let isBusy: SQL = """
      SELECT FROM pg_stat_activity
      WHERE pid = \(Int(connection.backendPID)) AND state = 'active' AND wait_event = 'PgSleep'
      """
    while try await onlooker.query(isBusy).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    await onlooker.close()
  }

  @Test func stopsTheStatementOfACancelledTask() async throws {
    let options = try await TestServer.database()
    let connection = try await Connection.open(options)
    let task = Task { try await connection.query("SELECT pg_sleep(60)") }
    try await waitUntilBusy(connection, options)
    task.cancel()
    let error = try #require(await #expect(throws: PostgresError.self) { try await task.value })
    #expect(error.kind == .cancelled && error.sqlstate == "57014")
    #expect(try await connection.query("SELECT 1").string(0, 0) == "1")
  }

  @Test func stopsFromOutside() async throws {
    let options = try await TestServer.database()
    let connection = try await Connection.open(options)
    connection.cancel()
    async let slow = connection.pipeline(["SELECT 1", "SELECT pg_sleep(60)"])
    try await waitUntilBusy(connection, options)
    connection.cancel()
    do {
      _ = try await slow
      Issue.record("the statement was not cancelled")
    } catch {
      #expect((error as? PostgresError)?.kind == .cancelled)
    }
  }

  @Test func rollsBackWhatACancelledTaskBegan() async throws {
    let options = try await TestServer.database()
    let connection = try await Connection.open(options)
    let task = Task {
      do {
        _ = try await connection.execute("BEGIN; SELECT pg_sleep(60)")
      } catch {
        await connection.rollBack()
        throw error
      }
    }
    try await waitUntilBusy(connection, options)
    task.cancel()
    _ = await #expect(throws: PostgresError.self) { try await task.value }
    #expect(await connection.transactionStatus == .idle)
  }

  @Test func tellsATimeoutFromACancellation() async throws {
    let options = try await TestServer.database().with(sessionSettings: ["statement_timeout": "50ms"])
    let connection = try await Connection.open(options)
    let error = try #require(
      await #expect(throws: PostgresError.self) { try await connection.query("SELECT pg_sleep(60)") }
    )
    #expect(error.kind == .server && error.sqlstate == "57014")
  }

  /// With more waiting connections than threads in Swift's pool, another task must still run.
  @Test func leavesThePoolToOthers() async throws {
    let options = try await TestServer.database()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<24 {
        group.addTask {
          let connection = try await Connection.open(options)
          _ = try await connection.query("SELECT pg_sleep(1)")
        }
      }
      try await Task.sleep(for: .milliseconds(300))
      let start = ContinuousClock.now
      for _ in 0..<10 { await Task.detached {}.value }
      #expect(ContinuousClock.now - start < .milliseconds(500))
      try await group.waitForAll()
    }
  }
}
