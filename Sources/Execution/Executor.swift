import CatalogModel
import Planning
package import PostgresClient
import SQLText

/// Runs plans against databases.
package struct Executor: Sendable {
  /// The bounds on every statement, in milliseconds.
  package struct Limits: Sendable {
    /// How long a statement may wait for a lock.
    package var lockTimeout = 3_000
    /// How often a transaction is tried that others kept waiting for longer than that.
    package var lockTries = 10
    /// How long a statement may run; 0 is without a bound.
    package var statementTimeout = 0

    package init() {}
  }

  /// What an executor tells while it runs.
  package enum Event: Sendable {
    case begins(Script.Step)
    /// Others keep the step waiting, and it will be tried again.
    case waits(Script.Step, for: Duration, because: ExecutionFailure)
    /// A statement that may wait as long as it takes does so, in words.
    case isHeldUp(Script.Step, String)
    /// A step that is done a part at a time has come so far.
    case progresses(Script.Step, BatchedUpdate.Progress)
  }

  let connection: Connection
  let limits: Limits
  /// The environment, from which secrets are taken that no plan holds.
  let environment: [String: String]

  package init(_ connection: Connection, limits: Limits, environment: [String: String] = [:]) {
    self.connection = connection
    self.limits = limits
    self.environment = environment
  }

  /// Runs the plan, one transaction after the other.
  ///
  /// - Parameters:
  ///   - script: The plan, proven and consented to.
  ///   - journal: What is written down; it has been prepared.
  ///   - report: Told of each step before it begins.
  /// - Throws: `ExecutionFailure` for what PostgreSQL refuses; the open transaction is undone. `MissingSecrets` before
  ///   anything runs, where the environment lacks what the plan refers to.
  package func run(
    _ script: Script,
    journal: Journal? = nil,
    report: (Event) -> Void = { _ in }
  ) async throws {
    try checkSecrets(of: script)
    try await journal?.add([Journal.Entry(event: .begun, script: script)])
    try await run(script.transactions, of: script, journal, report: report)
  }

  /// Goes on where an apply has stopped, however it has.
  ///
  /// - Parameters:
  ///   - unfinished: What is left to do.
  ///   - journal: The journal, which goes on under the same name.
  ///   - report: Told of each step before it begins.
  /// - Throws: What `run` throws.
  package func resume(
    _ unfinished: Journal.Unfinished,
    journal: Journal,
    report: (Event) -> Void
  ) async throws {
    try checkSecrets(of: unfinished.script)
    let rest = unfinished.script.transactions.filter { transaction in
      !transaction.steps.allSatisfy { unfinished.done.contains($0.number) }
    }
    try await run(rest, of: unfinished.script, journal, after: unfinished, report: report)
  }

  /// Removes what an apply has left half done, and gives the rest up.
  ///
  /// - Parameters:
  ///   - unfinished: What is not to be done any more.
  ///   - journal: The journal, which goes on under the same name.
  /// - Throws: What the server says.
  package func abandon(_ unfinished: Journal.Unfinished, journal: Journal) async throws {
    try await settle()
    for step in unfinished.script.steps.reversed() {
      let isDone = unfinished.done.contains(step.number)
      guard isDone || step.number == unfinished.started else { continue }
      for statement in step.statements.reversed() where !isDone || statement.isInterim {
        guard !unfinished.isComplete(statement, of: step) else { continue }
        try await removeRemnant(of: statement)
      }
    }
    try await journal.add([Journal.Entry(event: .abandoned)])
  }

  private func checkSecrets(of script: Script) throws {
    let missing = script.variables.filter { environment[$0] == nil }
    guard missing.isEmpty else { throw MissingSecrets(names: missing.sorted()) }
  }

  /// Gives the session the settings that plans are run with.
  private func settle() async throws {
    _ = try await connection.execute(
      // What a plan sets off, as a function in a constraint, runs as in any other session of the database; but what no
      // definition qualifies is PostgreSQL's own, whatever comes before that in the path of the database.
      """
      RESET ALL; \(Connection.readingSettings);
      SELECT pg_catalog.set_config('search_path', pg_catalog.concat('pg_catalog, ', setting), false)
        FROM pg_catalog.pg_settings
       WHERE name OPERATOR(pg_catalog.=) 'search_path'
         AND pg_catalog.strpos(setting, 'pg_catalog') OPERATOR(pg_catalog.>) 0;
      \(lockTimeout); SET statement_timeout = \(limits.statementTimeout);
      SET idle_in_transaction_session_timeout = 0; SET check_function_bodies = off
      """
    )
    // A server that can has the session end with its client, and not go on with a long statement for nobody.
    _ = try? await connection.execute("SET client_connection_check_interval = '1s'")
    // Who waits for another that waits for it finds out first, and gives way; and an autovacuum gives way to it sooner.
    _ = try? await connection.execute("SET deadlock_timeout = '100ms'")
  }

  private var lockTimeout: SQL { "SET lock_timeout = \(limits.lockTimeout)" }

  /// Bounds the time for which a transaction waits for a second table while others may be waiting for the first.
  ///
  /// Not every role may find out first who waits for whom. One that may not gives up sooner than PostgreSQL looks for a
  /// circle on behalf of the others, so that none of theirs has to fail.
  private static let jointLockTimeout: SQL = """
    SELECT pg_catalog.set_config('lock_timeout', least(own.setting::int, deadlock.setting::int / 3)::text, true)
      FROM (SELECT CASE s.setting WHEN '0' THEN s.max_val ELSE s.setting END AS setting
              FROM pg_catalog.pg_settings s WHERE s.name OPERATOR(pg_catalog.=) 'lock_timeout') AS own,
           pg_catalog.pg_settings AS deadlock
     WHERE deadlock.name OPERATOR(pg_catalog.=) 'deadlock_timeout' AND deadlock.setting::int OPERATOR(pg_catalog.>) 100
    """

  /// One try of a transaction.
  private struct Attempt {
    let transaction: Script.Transaction
    let journal: Journal?
    /// Whether what is in no transaction may be done already, or half done.
    var isRepeated = false
    /// Where what is done a part at a time was stopped.
    var place: String?
    /// How many transactions were committed before.
    let committed: Int
  }

  private func run(
    _ transactions: [Script.Transaction],
    of script: Script,
    _ journal: Journal?,
    after unfinished: Journal.Unfinished? = nil,
    report: (Event) -> Void
  ) async throws {
    try await settle()
    var committed = script.transactions.count - transactions.count
    for transaction in transactions {
      var attempt = Attempt(transaction: transaction, journal: journal, committed: committed)
      if let unfinished, transaction.steps.first?.number == unfinished.started {
        (attempt.isRepeated, attempt.place) = (true, unfinished.place)
      }
      var (tries, pause) = (0, Duration.zero)
      while true {
        do {
          try await interruptible(attempt) {
            try await Task.sleep(for: pause)
            try await run(attempt, report: report)
          }
          break
        } catch let failure as ExecutionFailure {
          tries += 1
          guard failure.isAboutLocks, tries < limits.lockTries else {
            await giveUp(failure, journal)
            throw failure
          }
          pause = Executor.pause(after: tries)
          report(.waits(failure.step, for: pause, because: failure))
          attempt.isRepeated = true
        }
      }
      committed += 1
    }
    try await journal?.add([Journal.Entry(event: .finished)])
  }

  /// Tells of an interruption while plumb waits as of one while the server works.
  private func interruptible(_ attempt: Attempt, _ body: () async throws -> Void) async throws {
    do { try await body() } catch is CancellationError {
      guard let first = attempt.transaction.steps.first else { throw CancellationError() }
      // What was written a part at a time stays.
      let isBatched = first.statements.contains { $0.batching != nil }
      throw ExecutionFailure(
        step: first,
        statement: first.statements.first.map { SQL(verbatim: $0.sql) } ?? "",
        error: PostgresError(.cancelled, "interrupted"),
        committed: attempt.committed + (isBatched ? 1 : 0)
      )
    }
  }

  /// Writes down that it goes no further; where nothing was done, nothing is left to finish either.
  private func giveUp(_ failure: ExecutionFailure, _ journal: Journal?) async {
    guard let journal else { return }
    var entries = [Journal.Entry(event: .failed, step: failure.step, outcome: failure.error.message)]
    if failure.committed == 0 { entries.append(Journal.Entry(event: .abandoned)) }
    let rows = entries
    // What stopped the plan is what has to be told, and not that nobody could write it down; and it is written down
    // when somebody has interrupted the apply, too.
    await Task { _ = try? await journal.add(rows) }.value
  }

  /// How long to wait before another try: twice as long each time up to half a minute, and never quite the same, so that
  /// several don't meet again.
  static func pause(after tries: Int) -> Duration {
    let whole = min(500 * (1 << min(tries - 1, 10)), 30_000)
    return .milliseconds(Int.random(in: whole / 2...whole * 3 / 2))
  }

  private func run(_ attempt: Attempt, report: (Event) -> Void) async throws {
    let (transaction, journal) = (attempt.transaction, attempt.journal)
    guard let first = transaction.steps.first else { return }
    if let obstacle = try await Guard(connection).obstacle(to: transaction.locks ?? []) {
      var error = PostgresError(.server, obstacle)
      error.sqlstate = ExecutionFailure.lockNotAvailable
      throw ExecutionFailure(
        step: first,
        statement: first.statements.first.map { SQL(verbatim: $0.sql) } ?? "",
        error: error,
        committed: attempt.committed
      )
    }
    try await journal?.add([Journal.Entry(event: .started, step: first)])
    if transaction.isBlock {
      _ = try await connection.execute("BEGIN")
      if transaction.locks.map({ $0.count > 1 }) ?? true {
        _ = try await connection.query(Executor.jointLockTimeout)
      }
    }
    var done: [Journal.Entry] = []
    for step in transaction.steps {
      report(.begins(step))
      let start = ContinuousClock.now
      for statement in step.statements { try await run(statement, of: step, attempt, report: report) }
      done.append(Journal.Entry(event: .done, step: step, duration: ContinuousClock.now - start))
    }
    guard transaction.isBlock else {
      try await journal?.add(done)
      return
    }
    // Deferred constraints are checked here, so a commit can fail as any statement can.
    let ending: SQL = "COMMIT"
    do throws(PostgresError) {
      _ = try await connection.pipeline((journal.map { [$0.addition(of: done)] } ?? []) + [ending])
    } catch {
      await connection.rollBack()
      throw ExecutionFailure(
        step: transaction.steps.last ?? first,
        statement: ending,
        error: error,
        committed: attempt.committed
      )
    }
  }

  private func run(
    _ statement: Script.Statement,
    of step: Script.Step,
    _ attempt: Attempt,
    report: (Event) -> Void
  ) async throws {
    let isBlock = attempt.transaction.isBlock
    if attempt.isRepeated, !isBlock {
      if let question = statement.isDone,
        try await connection.query(SQL(verbatim: question)).first?[0] == "t"
      {
        return
      }
      try await removeRemnant(of: statement)
    }
    do {
      if let update = statement.update {
        try await run(update, of: step, attempt, report: report)
      } else {
        if statement.isPatient { _ = try await connection.execute("SET lock_timeout = 0") }
        let sql = statement.filled(from: environment)
        if isBlock {
          // As a query by itself: what PostgreSQL takes for two statements it refuses.
          _ = try await connection.query(sql)
        } else {
          var lookout = Lookout(for: connection)
          try await lookout.run(sql) { report(.isHeldUp(step, $0)) }
        }
        if statement.isPatient { _ = try await connection.execute(lockTimeout) }
      }
    } catch let error as PostgresError {
      await connection.rollBack()
      if statement.isPatient { _ = try? await connection.execute(lockTimeout) }
      if !isBlock { try? await removeRemnant(of: statement) }
      throw ExecutionFailure(
        step: step,
        statement: SQL(verbatim: statement.sql),
        error: error,
        // What was written until then stays.
        committed: attempt.committed + (statement.update == nil ? 0 : 1)
      )
    }
  }

  private func run(
    _ update: Batching,
    of step: Script.Step,
    _ attempt: Attempt,
    report: (Event) -> Void
  ) async throws {
    let batches = BatchedUpdate(update, connection, lockTries: limits.lockTries)
    try await batches.run(from: attempt.place) { progress throws(PostgresError) in
      report(.progresses(step, progress))
      try await attempt.journal?.add([Journal.Entry(event: .progress, step: step, outcome: progress.place)])
    }
  }

  private func removeRemnant(of statement: Script.Statement) async throws {
    guard let removal = statement.remnantRemoval else { return }
    _ = try await connection.query(SQL(verbatim: removal))
  }
}

/// Variables that a plan refers to and that the environment does not hold.
package struct MissingSecrets: Error, CustomStringConvertible {
  package let names: [String]

  package var description: String {
    "nothing was run: the environment has no \(names.joined(separator: ", ")), which the specs refer to for secrets"
  }
}
