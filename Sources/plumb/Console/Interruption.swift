import Foundation
import Synchronization

/// Ctrl-C and `kill`: the first asks the work to end in order, the second ends the program.
enum Interruption {
  /// Runs work that the signals cancel.
  static func cancellable<Output: Sendable>(
    _ work: @escaping @Sendable () async -> Output
  ) async -> Output {
    let task = Task { await work() }
    let count = Atomic(0)
    return await withDispatchSources { number in
      guard count.add(1, ordering: .relaxed).oldValue == 0 else { _exit(128 + number) }
      task.cancel()
    } during: {
      await task.value
    }
  }

  private static func withDispatchSources<Output>(
    _ handler: @escaping @Sendable (Int32) -> Void,
    during body: () async -> Output
  ) async -> Output {
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { handler(number) }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    return await body()
  }
}
