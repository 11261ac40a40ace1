import CatalogModel
import Diagnostics
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import SQLText

/// What the data of a live database has against a plan that succeeded in a copy without data.
struct Obstacles {
  private let tables: LiveTables
  /// What each object is to need.
  private let desired: DependencyGraph
  private let objects: Catalog
  private let annotations: [ObjectAddress: Annotation]
  private let connection: Connection
  private let lockTimeout: Int

  /// - Parameters:
  ///   - live: The live database.
  ///   - desired: What the specs describe.
  ///   - connection: A connection to the live database.
  ///   - lockTimeout: How long a question may wait for a table, in milliseconds.
  init(in live: Catalog, to desired: Side, _ connection: Connection, lockTimeout: Int) {
    self.lockTimeout = lockTimeout
    tables = LiveTables(of: live)
    self.desired = desired.graph
    objects = desired.catalog
    annotations = desired.catalog.annotations
    self.connection = connection
  }

  /// Asks all questions of a plan.
  ///
  /// - Returns: An error for each that stands in the way.
  /// - Throws: What stops the connection. A question that the server refuses stays open, as one about a sequence that the
  ///   plan is yet to rename, or that the user may not read: the statement itself will tell.
  func found(by plan: Plan) async throws(PostgresError) -> [Diagnostic] {
    let renames = plan.steps.compactMap { step in step.former.map { Rename(from: $0, to: step.address) } }
    var obstacles: [Diagnostic] = []
    var changed: Set<ObjectAddress> = []
    for step in plan.steps {
      for statement in step.statements {
        if let precheck = statement.precheck,
          let finding = try await finding(precheck, step, changed, after: renames)
        {
          let annotation = annotations[step.address]
          obstacles.append(
            .error(
              "plan.obstacle",
              "\(step.address): \(finding)",
              at: precheck.property.flatMap { annotation?.keySpans[$0] } ?? annotation?.span,
              notes: [precheck.note]
            )
          )
        }
        if statement.changesMeaning(of: step) { changed.insert(step.address) }
      }
    }
    return obstacles
  }

  private func finding(
    _ precheck: Precheck,
    _ step: Step,
    _ changed: Set<ObjectAddress>,
    after renames: [Rename]
  ) async throws(PostgresError) -> String? {
    switch precheck.question {
    case .query(let query): return try await answer(to: query) { $0[0] }
    case .rows(.absence):
      let needs = desired.needs(of: step.address)
      let isFilled = needs.contains { (objects[$0] as? Domain)?.default != nil }
      let table = renames.undone(from: step.address.parent(Table.kind))
      guard !isFilled, let question = RowQuestion(.absence, of: table, in: tables) else { return nil }
      return try await answer(to: question.sql, finding: question.finding)
    case .rows(let demand):
      // What rows are like now tells nothing of what they are like once the plan has changed them.
      let concerned = desired.closure(of: [step.address])
      guard changed.isDisjoint(with: concerned),
        let question = RowQuestion(demand, of: step.address.parent(Table.kind), in: tables)
      else { return nil }
      return try await answer(to: question.sql, finding: question.finding)
    }
  }

  /// Asks without writing anything, and without waiting for long; where others hold the table, the question stays open.
  private func answer(
    to query: SQL,
    finding: (Row) -> String?
  ) async throws(PostgresError) -> String? {
    do throws(PostgresError) {
      let results = try await connection.pipeline([
        "BEGIN READ ONLY", "SET LOCAL lock_timeout = \(lockTimeout)", query, "ROLLBACK",
      ])
      return results[2].first.flatMap(finding)
    } catch {
      await connection.rollBack()
      guard error.kind == .server else { throw error }
      // A value that cannot be computed now will not be then.
      return error.sqlstate?.hasPrefix("22") == true ? error.message : nil
    }
  }
}

extension Statement {
  /// Whether something else may come of rows or expressions after it than before.
  fileprivate func changesMeaning(of step: Step) -> Bool {
    switch step.address.kind {
    case Column.kind where step.action == .alter:
      retyping != nil || !step.facts.rewrites.isEmpty || hazards.contains { $0.id == .backfill }
    case Table.kind where step.action == .alter, PrimaryKey.kind, Unique.kind, Index.kind, Check.kind,
      ForeignKey.kind, Exclusion.kind:
      false
    default: true
    }
  }
}
