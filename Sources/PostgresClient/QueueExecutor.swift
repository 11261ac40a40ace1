import Dispatch

/// Runs an actor on a dispatch queue of its own.
///
/// A connection waits for its server in `poll`; on Swift's cooperative pool, which has one thread a core, a few
/// waiting connections would stop every other task of the program.
final class QueueExecutor: SerialExecutor {
  let queue = DispatchQueue(label: "plumb.postgres")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }

  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
