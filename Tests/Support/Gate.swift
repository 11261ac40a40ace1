/// Lets a few tasks through at a time, in the order in which they come.
///
/// Swift Testing begins all cases at once, and a server has only so many connections.
actor Gate {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(limit: Int) { free = limit }

  func enter() async {
    if free > 0 {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }

  /// Whether the current task is inside already, so that what it does there need not wait again.
  @TaskLocal static var isInside = false
}
