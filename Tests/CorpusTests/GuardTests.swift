import CatalogModel
import Execution
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// Who holds what a plan needs keeps the plan waiting, and nobody else has to wait behind it.
@Suite struct GuardTests {
  private static let before = "tables: {t: {columns: {id: integer}}}"
  private static let after = "tables: {t: {columns: {id: integer, note: text?}}}"

  private static var limits: Executor.Limits {
    var limits = Executor.Limits()
    limits.lockTries = 2
    return limits
  }

  @Test func noQueueFormsBehindAPlan() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      let plan = try await database.migration(to: Self.after).plan
      let (holder, reader) = try await (
        Connection.open(database.connection.options), Connection.open(database.connection.options)
      )
      _ = try await holder.execute("SET application_name = 'report'; BEGIN; SELECT FROM public.t")
      async let outcome = failure(of: database.connection, plan)
      var longest = Duration.zero
      for _ in 0..<100 {
        let start = ContinuousClock.now
        _ = try await reader.query("SELECT FROM public.t")
        longest = max(longest, ContinuousClock.now - start)
        try await Task.sleep(for: .milliseconds(20))
      }
      let failure = try #require(await outcome)
      #expect(failure.isAboutLocks && failure.committed == 0)
      #expect(failure.error.message.contains("(report, idle in transaction, for "), "\(failure)")
      #expect(failure.error.message.hasSuffix("holds a lock on public.t"), "\(failure)")
      #expect(longest < .seconds(1))
      _ = try await holder.execute("COMMIT")
      try await Executor(database.connection, limits: Self.limits).run(Script(plan)) { _ in }
      #expect(try await database.migration(to: Self.after).plan.isEmpty)
      await holder.close()
      await reader.close()
    }
  }

  /// Who is gone in time keeps nobody from anything.
  @Test func waitsForWhoIsDoneSoon() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      let plan = try await database.migration(to: Self.after).plan
      let holder = try await Connection.open(database.connection.options)
      _ = try await holder.execute("BEGIN; SELECT FROM public.t")
      async let outcome = failure(of: database.connection, plan)
      try await Task.sleep(for: .milliseconds(300))
      _ = try await holder.execute("COMMIT")
      #expect(await outcome == nil)
      #expect(try await database.migration(to: Self.after).plan.isEmpty)
      await holder.close()
    }
  }

  /// A statement that waits for older transactions for as long as it takes says for whose, once.
  @Test func tellsForWhomAConcurrentStatementWaits() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      let holder = try await Connection.open(database.connection.options)
      _ = try await holder.execute(
        "SET application_name = 'report'; BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"
      )
      var building = Statement("CREATE INDEX CONCURRENTLY t_id ON public.t (id)", transaction: .outside)
      building.isPatient = true
      async let told = words(of: database.connection, running: building)
      try await Task.sleep(for: .seconds(4))
      _ = try await holder.execute("COMMIT")
      let words = try await told
      #expect(words.count == 1, "\(words)")
      let begin = "waits for session \(holder.backendPID) (report, idle in transaction, for "
      #expect(words.first?.hasPrefix(begin) == true, "\(words)")
      #expect(words.first?.hasSuffix(" s) to end its transaction") == true, "\(words)")
      let valid = "SELECT indisvalid FROM pg_index WHERE indexrelid = 't_id'::regclass"
      #expect(try await database.rows(valid) == [["t"]])
      await holder.close()
    }
  }

  /// What is told of waiting while a statement runs.
  private func words(of connection: Connection, running statement: Statement) async throws -> [String] {
    let step = Step(.create, ObjectAddress("index", "public", "t_id"), statements: [statement])
    let plan = Plan(steps: [step], from: Fingerprint("a"), to: Fingerprint("b"), server: connection.version)
    var words: [String] = []
    try await Executor(connection, limits: Self.limits).run(Script(plan)) { event in
      if case .isHeldUp(_, let told) = event { words.append(told) }
    }
    return words
  }

  /// Who may not say when to look for circles gives up before PostgreSQL looks for them on behalf of others.
  @Test(arguments: [("shop_owner", "333ms"), (nil, "3s")])
  func circlesAreBrokenAtTheCostOfThePlan(_ role: String?, _ timeout: String) async throws {
    try await SpecDatabase.with { database in
      try await database.run("CREATE TABLE public.seen (t text); GRANT ALL ON public.seen TO PUBLIC")
      var step = Step(
        .alter,
        ObjectAddress("table", "public", "seen"),
        statements: ["INSERT INTO public.seen SELECT pg_catalog.current_setting('lock_timeout')"]
      )
      for name: Identifier in ["seen", "other"] {
        step.facts.locks[Relation(schema: "public", name: name)] = .accessExclusive
      }
      let server = database.connection.version
      let plan = Plan(steps: [step], from: Fingerprint("a"), to: Fingerprint("b"), server: server)
      if let role { try await database.run("SET ROLE \(role)") }
      try await Executor(database.connection, limits: Executor.Limits()).run(Script(plan)) { _ in }
      #expect(try await database.rows("SELECT t FROM public.seen") == [[timeout]])
    }
  }

  private func failure(of connection: Connection, _ plan: Plan) async -> ExecutionFailure? {
    do {
      try await Executor(connection, limits: Self.limits).run(Script(plan)) { _ in }
      return nil
    } catch {
      return error as? ExecutionFailure
    }
  }
}
