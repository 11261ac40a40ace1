import CLibPQ
import Dispatch
import Synchronization

/// Stops the statement that a connection is running, from any thread.
///
/// `@unchecked Sendable`: a `PGcancel` is a copy of an address and a key that libpq declares safe to use from any
/// thread, and is freed in `deinit` only. What changes is behind mutexes.
final class Canceller: @unchecked Sendable {
  private struct State {
    /// Counts the statements, so that a request that comes late finds that its statement is over.
    var turn = 0
    var isRunning = false
    var isCancelled = false
  }

  private let handle: OpaquePointer?
  private let state = Mutex(State())
  /// Held while the server is told, so that the request can't reach the next statement.
  private let telling = Mutex(())

  init(_ connection: OpaquePointer) { handle = PQgetCancel(connection) }

  deinit { PQfreeCancel(handle) }

  /// Whether the running statement was asked to stop.
  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func begin() { state.withLock { $0 = State(turn: $0.turn + 1, isRunning: true) } }

  /// Ends the statement's time; true where it was asked to stop.
  func end() -> Bool {
    let wasCancelled = state.withLock { state in
      defer { state.isRunning = false }
      return state.isCancelled
    }
    telling.withLock { _ in }
    return wasCancelled
  }

  /// Asks the server to stop the statement; without one, nothing happens.
  ///
  /// The request is a connection of its own, so it is made where waiting hurts nobody.
  func cancel() {
    let turn = state.withLock { state -> Int? in
      guard state.isRunning, !state.isCancelled else { return nil }
      state.isCancelled = true
      return state.turn
    }
    guard let turn else { return }
    DispatchQueue.global().async { self.tell(turn) }
  }

  private func tell(_ turn: Int) {
    telling.withLock { _ in
      guard state.withLock({ $0.isRunning && $0.turn == turn }) else { return }
      var message = [CChar](repeating: 0, count: 256)
      _ = PQcancel(handle, &message, Int32(message.count))
    }
  }
}
