/// Lets only so many tests through at a time, where each of them keeps a server busy.
package actor Gate {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  package init(width: Int) { free = width }

  /// Does something once there is room for it.
  package func pass<Output: Sendable>(_ body: @Sendable () async throws -> Output) async rethrows -> Output {
    await enter()
    defer { leave() }
    return try await body()
  }

  private func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
