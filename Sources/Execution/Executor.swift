package import Planning
package import PostgresClient
package import CatalogModel
import SQLText

/// Runs plans against databases.
package struct Executor: Sendable {
  /// The bounds on every statement, in milliseconds.
  package struct Limits: Sendable {
    /// How long a statement may wait for a lock.
    package var lockTimeout = 3_000
    /// How long a statement may run; 0 is without a bound.
    package var statementTimeout = 0

    package init() {}
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
  ///   - plan: The plan, proven and consented to.
  ///   - report: Told of each step before it begins.
  /// - Throws: `ExecutionFailure` for what PostgreSQL refuses; the open transaction is undone. `MissingSecrets` before
  ///   anything runs, where the environment lacks what the plan refers to.
  package func run(_ plan: Plan, report: (Step, Int) -> Void) async throws {
    let missing = Set(plan.steps.flatMap(\.statements).flatMap(\.variables)).filter { environment[$0] == nil }
    guard missing.isEmpty else { throw MissingSecrets(names: missing.sorted()) }
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
    var number = 0
    for (index, transaction) in plan.transactions.enumerated() {
      if transaction.isBlock { _ = try await connection.execute("BEGIN") }
      for step in transaction.steps {
        number += 1
        report(step, number)
        try await run(step, committed: index)
      }
      if transaction.isBlock { try await commit(transaction, committed: index) }
    }
  }

  private var lockTimeout: SQL { "SET lock_timeout = \(limits.lockTimeout)" }

  private func run(_ step: Step, committed: Int) async throws {
    for statement in step.statements {
      do throws(PostgresError) {
        if statement.isPatient { _ = try await connection.execute("SET lock_timeout = 0") }
        // As a query by itself: what PostgreSQL takes for two statements it refuses.
        _ = try await connection.query(filled(statement))
        if statement.isPatient { _ = try await connection.execute(lockTimeout) }
      } catch {
        await connection.rollBack()
        if let removal = statement.remnantRemoval { _ = try? await connection.execute(removal) }
        throw ExecutionFailure(step: step, statement: statement, error: error, committed: committed)
      }
    }
  }

  /// The statement with its secrets, which only the server gets to see.
  private func filled(_ statement: Statement) -> SQL {
    statement.variables.reduce(statement.sql) { sql, name in
      let value = Literal(environment[name] ?? "").quoted
      return SQL(
        verbatim: sql.text.split(separator: "'${\(name)}'", omittingEmptySubsequences: false).joined(
          separator: value
        )
      )
    }
  }

  /// Deferred constraints are checked here, so a commit can fail as any statement can.
  private func commit(_ transaction: Plan.Transaction, committed: Int) async throws {
    do throws(PostgresError) {
      _ = try await connection.execute("COMMIT")
    } catch {
      guard let step = transaction.steps.last else { return }
      throw ExecutionFailure(step: step, statement: "COMMIT", error: error, committed: committed)
    }
  }
}

/// Variables that a plan refers to and that the environment does not hold.
package struct MissingSecrets: Error, CustomStringConvertible {
  package let names: [String]

  package var description: String {
    "nothing was run: the environment has no \(names.joined(separator: ", ")), which the specs refer to for secrets"
  }
}

/// A statement of a plan that the server refused.
package struct ExecutionFailure: Error, CustomStringConvertible {
  package let step: Step
  package let statement: Statement
  package let error: PostgresError
  /// How many transactions had been committed before.
  package let committed: Int

  package var description: String {
    var lines = ["\(step.headline) failed: \(error.message)"]
    if let detail = error.detail { lines.append("  \(detail)") }
    if let hint = error.hint { lines.append("  hint: \(hint)") }
    if let code = error.sqlstate { lines.append("  SQLSTATE \(code)") }
    lines.append("  \(statement.sql)")
    lines.append(
      committed == 0
        ? "nothing was changed: the transaction was rolled back"
        : "\(committed) transaction\(committed == 1 ? " was" : "s were") committed before, and this one was rolled back; "
          + "`plumb plan` shows what is left to do"
    )
    if error.sqlstate == "55P03" {
      lines.append("somebody else holds a lock; try again, or raise --lock-timeout")
    }
    return lines.joined(separator: "\n")
  }
}
