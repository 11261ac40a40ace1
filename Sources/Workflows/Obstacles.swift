import CatalogModel
import Diagnostics
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import SQLText

/// What the data of a live database has against a plan that succeeded in a copy without data.
struct Obstacles {
  private let live: Catalog
  private var tables: LiveTables
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
    self.live = live
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
    return try await Obstacles(self, after: renames).told(by: plan)
  }

  /// The same once objects have other names.
  private init(_ other: Obstacles, after renames: [Rename]) {
    self = other
    tables = LiveTables(of: live, after: renames)
  }

  private func told(by plan: Plan) async throws(PostgresError) -> [Diagnostic] {
    var obstacles: [Diagnostic] = []
    var changed: Set<ObjectAddress> = []
    for step in plan.steps {
      for statement in step.statements {
        if let precheck = statement.precheck,
          let finding = try await finding(precheck, step, changed)
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
        if step.action != .rename, statement.changesMeaning(of: step) { changed.insert(step.address) }
      }
    }
    return obstacles
  }

  private func finding(
    _ precheck: Precheck,
    _ step: Step,
    _ changed: Set<ObjectAddress>
  ) async throws(PostgresError) -> String? {
    switch precheck.question {
    case .query(let query): return try await answer(to: query) { $0[0] }
    case .rows(let demand):
      let table = precheck.table ?? relation(of: step.address)
      guard let demand = settled(demand, of: step, changed) else { return nil }
      for question in RowQuestion.all(demand, of: table, in: tables) {
        if let finding = try await answer(to: question.sql, finding: question.finding) { return finding }
      }
      return nil
    }
  }

  /// What rows have to be like, as far as it can be said of them as they are now; nil where it can't.
  private func settled(_ demand: RowDemand, of step: Step, _ changed: Set<ObjectAddress>) -> RowDemand? {
    switch demand {
    case .absence:
      let isFilled = desired.needs(of: step.address).contains { (objects[$0] as? Domain)?.default != nil }
      return isFilled ? nil : demand
    case .membership(let column, in: let type, conversion: let conversion):
      if let domain = objects.addresses.first(where: { isDomain($0, called: type.text) }),
        let demand = domainDemand(domain, of: column, step, changed)
      {
        return demand
      }
      guard let former = tables.type(of: step.address) else { return nil }
      var fit = ValueFit(of: live, in: objects, connection.version)
      guard let condition = fit.condition("\(column)", from: former, to: type) else {
        return settled(.computability(conversion), of: step, changed)
      }
      guard fit.hasExpressions else { return .truth(condition) }
      // The types may have changed, but what their checks call has not.
      let others = changed.subtracting(fit.types)
      return others.isDisjoint(with: desired.closure(of: [step.address])) ? .truth(condition) : nil
    case .domainTruth, .domainMembership: return demand
    default:
      // What rows are like now tells nothing of what they are like once the plan has changed them.
      return changed.isDisjoint(with: desired.closure(of: [step.address])) ? demand : nil
    }
  }

  private func isDomain(_ address: ObjectAddress, called name: String) -> Bool {
    address.kind == Domain.kind && address.qualifiedName.text == name
  }

  /// What a domain, with those that it is made of, demands of a column that is to be of it; the domain may be yet to come,
  /// or to take the place of another.
  private func domainDemand(
    _ address: ObjectAddress,
    of column: Identifier,
    _ step: Step,
    _ changed: Set<ObjectAddress>
  ) -> RowDemand? {
    var (domains, checks, base): ([ObjectAddress], [SQL], SQL) = ([address], [], "")
    while let current = domains.last, let domain = objects[current] as? Domain {
      checks += domain.checks.pairs.filter { !$0.value.isNotValid }.map(\.value.expression)
      if !domain.isNullable { checks.append("value IS NOT NULL") }
      base = domain.type
      guard let next = objects.addresses.first(where: { isDomain($0, called: base.text) }) else { break }
      domains.append(next)
    }
    // They may have changed themselves, but what they and the column are made of has not.
    let others = changed.subtracting(domains)
    guard others.isDisjoint(with: desired.closure(of: [step.address])) else { return nil }
    return .domainMembership(column, domain: address, as: base, checks: checks)
  }

  /// The table, or materialized view, that an object is or is a part of.
  private func relation(of address: ObjectAddress) -> ObjectAddress {
    if [Table.kind, MaterializedView.kind, Domain.kind].contains(address.kind) { return address }
    let view = address.parent(MaterializedView.kind)
    return objects.contains(view) ? view : address.parent(Table.kind)
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
      let isOfValues = ["22", "23"].contains { error.sqlstate?.hasPrefix($0) == true }
      return isOfValues ? error.message : nil
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
