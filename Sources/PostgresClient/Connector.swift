import CLibPQ
import Dispatch
import Synchronization

/// Opens a connection without holding up a thread of Swift's pool, and gives up when the task is cancelled.
final class Connector: Sendable {
  private let options: ConnectionOptions
  private let isCancelled = Mutex(false)

  init(_ options: ConnectionOptions) { self.options = options }

  func connect(on queue: DispatchQueue) async throws(PostgresError) -> ConnectionHandle {
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queue.async { continuation.resume(returning: Result { () throws(PostgresError) in try self.open() }) }
      }
    } onCancel: {
      isCancelled.withLock { $0 = true }
    }
    return try result.get()
  }

  private func open() throws(PostgresError) -> ConnectionHandle {
    guard let pointer = start() else { throw PostgresError(.connection, "out of memory") }
    let handle = ConnectionHandle(pointer)
    let deadline = deadline(of: pointer)
    // As libpq's manual has it: before the first call of PQconnectPoll, wait as if it had said "writing".
    var next = PGRES_POLLING_WRITING
    while next != PGRES_POLLING_OK {
      guard PQstatus(pointer) != CONNECTION_BAD, next != PGRES_POLLING_FAILED else {
        throw PostgresError(connection: pointer)
      }
      try wait(for: pointer, next, until: deadline)
      next = PQconnectPoll(pointer)
    }
    guard PQsetnonblocking(pointer, 1) == 0 else { throw PostgresError(connection: pointer) }
    return handle
  }

  private func start() -> OpaquePointer? {
    var given = options.keywords
    given["client_encoding"] = "UTF8"
    if given["application_name"] == nil { given["fallback_application_name"] = "plumb" }
    let pairs = given.sorted { $0.key < $1.key }
    return CStrings.withArray(pairs.map(\.key)) { keywords in
      CStrings.withArray(pairs.map(\.value)) { values in PQconnectStartParams(keywords, values, 0) }
    }
  }

  private func wait(
    for pointer: OpaquePointer,
    _ next: PostgresPollingStatusType,
    until deadline: ContinuousClock.Instant?
  ) throws(PostgresError) {
    let isWriting = next == PGRES_POLLING_WRITING
    // The slices are short because a cancelled task can't wake a thread that waits in poll.
    while !Socket.wait(PQsocket(pointer), toWrite: isWriting, toRead: !isWriting, milliseconds: 50) {
      if isCancelled.withLock({ $0 }) { throw PostgresError(.cancelled, "the connecting was cancelled") }
      if let deadline, ContinuousClock.now > deadline {
        throw PostgresError(.connection, "no answer in `connect_timeout` from \(options.redacted)")
      }
    }
  }

  /// The end of `connect_timeout`, which counts once for each host, as in libpq; nil is for ever.
  private func deadline(of pointer: OpaquePointer) -> ContinuousClock.Instant? {
    guard let all = PQconninfo(pointer) else { return nil }
    defer { PQconninfoFree(all) }
    var seconds = 0
    var hosts = 1
    var option = all
    while let keyword = option.pointee.keyword {
      let value = option.pointee.val.map { String(cString: $0) } ?? ""
      switch String(cString: keyword) {
      case "connect_timeout": seconds = Int(value) ?? 0
      case "host", "hostaddr": hosts = max(hosts, value.split(separator: ",").count)
      default: break
      }
      option += 1
    }
    guard seconds > 0 else { return nil }
    return .now + .seconds(max(seconds, 2) * hosts)
  }
}
