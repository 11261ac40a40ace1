import CLibPQ
import SQLText

/// One exchange with the server, on the thread of its connection.
///
/// libpq never blocks here: one loop writes what is unsent and reads what has come, so that neither side can wait
/// for the other to read first, however long queries and results are.
struct Conversation {
  let pointer: OpaquePointer
  let canceller: Canceller

  func execute(_ sql: SQL) throws(PostgresError) -> [RowSet] {
    try check(sql)
    guard PQsendQuery(pointer, sql.text) == 1 else {
      throw PostgresError(connection: pointer, statement: sql)
    }
    return try results(of: sql)
  }

  func query(_ sql: SQL, _ parameters: [String?]) throws(PostgresError) -> RowSet {
    try check(sql)
    guard send(sql, parameters) else { throw PostgresError(connection: pointer, statement: sql) }
    guard let rows = try results(of: sql).first else {
      throw PostgresError(.protocol, "the server sent no result", statement: sql)
    }
    return rows
  }

  func pipeline(_ queries: [SQL], each: (Int, RowSet) -> Void) throws(PostgresError) {
    for query in queries { try check(query) }
    guard PQenterPipelineMode(pointer) == 1 else { throw PostgresError(connection: pointer) }
    for query in queries {
      // The request to flush makes the server send a result when it has it, not when its buffer is full.
      guard send(query, []), PQsendFlushRequest(pointer) == 1 else {
        throw PostgresError(connection: pointer, statement: query)
      }
    }
    guard PQpipelineSync(pointer) == 1 else { throw PostgresError(connection: pointer) }
    var failure: PostgresError?
    for (index, query) in queries.enumerated() {
      do throws(PostgresError) {
        for rows in try results(of: query) where failure == nil { each(index, rows) }
      } catch {
        failure = failure ?? error
        if PQstatus(pointer) == CONNECTION_BAD { break }
      }
    }
    try finishPipeline(failure)
  }

  /// Reads up to the synchronisation point, and leaves pipeline mode.
  private func finishPipeline(_ failure: PostgresError?) throws(PostgresError) {
    while PQstatus(pointer) == CONNECTION_OK {
      guard let result = try nextResult(nil) else { continue }
      defer { PQclear(result) }
      if PQresultStatus(result) == PGRES_PIPELINE_SYNC { break }
    }
    let isOff = PQexitPipelineMode(pointer) == 1
    if let failure { throw failure }
    guard isOff else { throw PostgresError(connection: pointer) }
  }

  private func send(_ sql: SQL, _ parameters: [String?]) -> Bool {
    CStrings.withArray(parameters) { values in
      PQsendQueryParams(pointer, sql.text, Int32(parameters.count), nil, values, nil, nil, 0) == 1
    }
  }

  /// Reads the results of a query to their end, whatever they are, and throws the first error among them.
  private func results(of sql: SQL) throws(PostgresError) -> [RowSet] {
    var rowSets: [RowSet] = []
    var failure: PostgresError?
    while let result = try nextResult(sql) {
      defer { PQclear(result) }
      do throws(PostgresError) {
        if let rows = try read(result, sql), failure == nil { rowSets.append(rows) }
      } catch {
        failure = failure ?? error
        if PQstatus(pointer) == CONNECTION_BAD { break }
      }
    }
    if let failure { throw failure }
    return rowSets
  }

  /// The rows of a result; nil where it is only a sequel to an error that was seen.
  private func read(_ result: OpaquePointer, _ sql: SQL) throws(PostgresError) -> RowSet? {
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return try RowSet(result: result)
    case PGRES_PIPELINE_ABORTED: return nil
    case PGRES_COPY_IN, PGRES_COPY_BOTH:
      PQputCopyEnd(pointer, "plumb sends no data for COPY")
      throw PostgresError(.protocol, "`COPY ... FROM STDIN` has no input here", statement: sql)
    case PGRES_COPY_OUT:
      try skipCopy(sql)
      throw PostgresError(.protocol, "`COPY ... TO STDOUT` has no output here", statement: sql)
    default:
      var error = PostgresError(result: result, statement: sql, kind: .server)
      // After these the server hangs up, whether libpq has seen that yet or not.
      let isLost = PQstatus(pointer) == CONNECTION_BAD || ["FATAL", "PANIC"].contains(error.severity)
      if isLost { error.kind = .connection }
      throw error
    }
  }

  private func skipCopy(_ sql: SQL) throws(PostgresError) {
    while true {
      var row: UnsafeMutablePointer<CChar>?
      let length = PQgetCopyData(pointer, &row, 1)
      PQfreemem(row)
      if length < 0 { return }
      if length == 0 { try exchange(sql) }
    }
  }

  /// The next result; nil after the last of a query.
  private func nextResult(_ sql: SQL?) throws(PostgresError) -> OpaquePointer? {
    while PQisBusy(pointer) == 1 { try exchange(sql) }
    return PQgetResult(pointer)
  }

  /// Waits for the socket, then sends and takes what it lets pass.
  private func exchange(_ sql: SQL?) throws(PostgresError) {
    let unsent = PQflush(pointer)
    guard PQsocket(pointer) >= 0 else { throw PostgresError(connection: pointer, statement: sql) }
    var waited = 0
    while !Socket.wait(PQsocket(pointer), toWrite: unsent == 1, milliseconds: 1000) {
      waited = canceller.isCancelled ? waited + 1 : 0
      guard waited < 15 else {
        throw PostgresError(.cancelled, "the server did not answer a request to cancel", statement: sql)
      }
    }
    // The last words of a server that hung up are read before the end of the connection is believed.
    guard PQconsumeInput(pointer) == 1 || PQisBusy(pointer) == 0 else {
      throw PostgresError(connection: pointer, statement: sql)
    }
  }

  private func check(_ sql: SQL) throws(PostgresError) {
    guard !sql.text.utf8.contains(0) else {
      throw PostgresError(.protocol, "a statement can't hold the character U+0000", statement: sql)
    }
  }
}
