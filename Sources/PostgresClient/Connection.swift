import CLibPQ
package import SQLText

/// A session with a server.
///
/// It does one thing at a time, on a thread of its own. Statements are sent as text; results come as text. A task
/// that is cancelled cancels its statement on the server too.
package actor Connection {
  /// How it was opened.
  package nonisolated let options: ConnectionOptions
  package nonisolated let version: ServerVersion
  /// The process of the server that serves this session, as `pg_locks` and `pg_stat_activity` name it.
  package nonisolated let backendPID: Int32
  let handle: ConnectionHandle
  private let executor: QueueExecutor
  private nonisolated let canceller: Canceller

  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// The version as `server_version_num` counts it, such as `150018`.
  package nonisolated var serverVersion: Int { version.number }

  private init(
    _ options: ConnectionOptions,
    _ handle: ConnectionHandle,
    _ pointer: OpaquePointer,
    _ executor: QueueExecutor
  ) {
    self.options = options
    self.handle = handle
    self.executor = executor
    version = ServerVersion(Int(PQserverVersion(pointer)))
    backendPID = PQbackendPID(pointer)
    canceller = Canceller(pointer)
  }

  /// Connects, within `connect_timeout` where that is given.
  package static func open(_ options: ConnectionOptions) async throws(PostgresError) -> Connection {
    let executor = QueueExecutor()
    let handle = try await Connector(options).connect(on: executor.queue)
    guard let pointer = handle.pointer else { throw PostgresError(.connection, "the connection is closed") }
    let connection = Connection(options, handle, pointer, executor)
    do throws(PostgresError) { _ = try await connection.execute(readingSettings) } catch {
      await connection.close()
      throw error
    }
    return connection
  }

  /// Settings under which the server reads a statement's constants in one way, as `pg_dump` has them.
  ///
  /// A role or a database may set them otherwise; then the same text would mean one thing in the scratch database and
  /// another in the live one. Whoever resets a session has to give them again.
  package static let readingSettings: SQL = """
    SET standard_conforming_strings = on; SET transform_null_equals = off; SET array_nulls = on;
    SET xmloption = content
    """

  /// Ends the session; a second time does nothing.
  package func close() { handle.close() }

  /// Asks the server to stop what this session is running, from any task.
  package nonisolated func cancel() { canceller.cancel() }

  /// The notices since they were last taken.
  package func takeNotices() -> [Notice] { handle.notices.take() }

  /// Whether a transaction is open, and whether it has failed.
  package var transactionStatus: TransactionStatus { TransactionStatus(PQtransactionStatus(handle.pointer)) }

  /// Runs one or several statements, and gives the result of each.
  ///
  /// Several statements are one transaction, unless they say otherwise themselves; the first that fails is thrown,
  /// and those after it do not run.
  package func execute(_ sql: SQL) async throws(PostgresError) -> [RowSet] {
    try await converse { (conversation) throws(PostgresError) in try conversation.execute(sql) }
  }

  /// Runs one statement, with parameters for its `$1` and so on.
  package func query(_ sql: SQL, _ parameters: [String?] = []) async throws(PostgresError) -> RowSet {
    try await converse { (conversation) throws(PostgresError) in try conversation.query(sql, parameters) }
  }

  /// Ends the transaction that is open, if any, without effect.
  ///
  /// It is for the way out of a failure: it ends the transaction of a cancelled task too, and throws nothing, because
  /// where the server no longer answers there is no transaction either.
  package func rollBack() async {
    guard transactionStatus == .inTransaction || transactionStatus == .failed else { return }
    await Task { _ = try? await self.execute("ROLLBACK") }.value
  }

  /// Sends all the queries at once, and gives the result of each.
  ///
  /// Outside a transaction block they are one transaction. The first that fails is thrown.
  package func pipeline(_ queries: [SQL]) async throws(PostgresError) -> [RowSet] {
    try await pipeline(queries, into: []) { results, _, rows in results.append(rows) }
  }

  /// Sends all the queries at once, and hands over each result while the server works on the next.
  ///
  /// - Parameters:
  ///   - queries: One statement each.
  ///   - output: What the results are gathered in.
  ///   - each: Takes the number of a query and its result, on this connection's thread.
  /// - Returns: The output after the last result.
  /// - Throws: The first error, after the results before it were handed over.
  package func pipeline<Output: Sendable>(
    _ queries: [SQL],
    into output: Output,
    each: @Sendable (inout Output, Int, RowSet) -> Void
  ) async throws(PostgresError) -> Output {
    var output = output
    try await converse { (conversation) throws(PostgresError) in
      try conversation.pipeline(queries) { each(&output, $0, $1) }
    }
    return output
  }

  /// Holds a conversation that a cancelled task cuts short.
  private func converse<Output>(
    _ body: (Conversation) throws(PostgresError) -> Output
  ) async throws(PostgresError) -> Output {
    guard let pointer = handle.pointer else { throw PostgresError(.connection, "the connection is closed") }
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
    canceller.begin()
    let result = await withTaskCancellationHandler {
      Result { () throws(PostgresError) in try body(Conversation(pointer: pointer, canceller: canceller)) }
    } onCancel: {
      canceller.cancel()
    }
    let wasCancelled = canceller.end()
    do throws(PostgresError) { return try result.get() } catch {
      // Without a word from the server nobody knows where the session stands.
      if error.kind == .cancelled { handle.close() }
      guard wasCancelled, error.sqlstate == "57014" else { throw error }
      var error = error
      error.kind = .cancelled
      throw error
    }
  }
}
