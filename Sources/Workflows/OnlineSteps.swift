import CatalogModel
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import SQLText

/// The steps of a plan, in which those that would keep others waiting on a table in use are done the longer way.
///
/// A table that is empty, or that the plan makes, is nobody's to wait for: there the short way stays.
struct OnlineSteps {
  let live: Side
  /// What is to be, and what each object of it is to need.
  let desired: Side
  /// What is to be otherwise by itself, and not only because of something else.
  private let changed: Set<ObjectAddress>
  /// The renames that the steps begin with.
  private let renames: [Rename]
  /// The partitions that take the places of others, with these.
  let replaced: Set<ObjectAddress>
  /// The relations with rows, under their present addresses, and whether each is partitioned.
  private var used: [ObjectAddress: Bool] = [:]
  /// What was seen to write its table anew.
  private var rewriting: Set<ObjectAddress> = []
  /// The columns that take the places of others instead.
  private var retyping: OnlineRetyping?
  /// What is built partition by partition.
  private(set) var partitions: OnlinePartitions?

  /// Asks which of the relations that the steps are about have rows.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - live: What they begin with.
  ///   - desired: What is to be.
  ///   - changed: What is to be otherwise by itself.
  ///   - renames: The renames that the steps begin with.
  ///   - replaced: The partitions that take the places of others, with these.
  ///   - connection: A connection to the live database.
  ///   - earlier: The renames that the live database has yet to see before the steps.
  /// - Throws: What the server says.
  init(
    _ steps: [Step],
    from live: Side,
    to desired: Side,
    changing changed: Set<ObjectAddress>,
    after renames: [Rename],
    replacing replaced: Set<ObjectAddress>,
    _ connection: Connection,
    following earlier: [Rename] = []
  ) async throws(PostgresError) {
    (self.live, self.desired, self.changed, self.renames) = (live, desired, changed, renames)
    self.replaced = replaced
    let made = Set(steps.filter { $0.action == .create }.map(\.address))
    let concerned = Set(
      steps.filter {
        $0.statements.contains { $0.online != nil || $0.retyping != nil || $0.partitioning != nil }
      }.flatMap { step in
        // Who uses a table minds what becomes of its partitions.
        [step.address, (live.catalog[step.address] as? Table)?.whole].compactMap(\.self)
      }.compactMap { relation(of: $0) }
    ).filter { !made.contains($0) }.sorted()
    guard !concerned.isEmpty else { return }
    let present = concerned.map { earlier.undone(from: $0) }
    let names = present.map { "(\(Literal($0.names[0].name)), \(Literal($0.name.name)))" as SQL }
    let rows = try await connection.query(
      """
      SELECT wanted.place, c.relkind = 'p'
        FROM (SELECT *, row_number() OVER () FROM (VALUES \(names)) AS name (schema, relation)) AS wanted (schema, name, place)
        JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
        JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = wanted.name
       WHERE c.relkind IN ('r', 'm', 'p')
         AND EXISTS (WITH RECURSIVE line AS (
                       SELECT c.oid AS part
                       UNION ALL
                       SELECT h.inhrelid FROM line JOIN pg_catalog.pg_inherits h ON h.inhparent = line.part)
                     SELECT FROM line JOIN pg_catalog.pg_class p ON p.oid = line.part
                      WHERE \(OnlineSteps.hasRows))
      """
    )
    for row in rows {
      guard let place = row[0].flatMap({ Int($0) }) else { continue }
      used[concerned[place - 1]] = row[1] == "t"
    }
  }

  /// Whether the relation `p` has rows.
  ///
  /// Its size decides where the statistics know of none, but to ask for that is to wait for whoever holds the table; one
  /// that somebody holds so is in use.
  private static let hasRows: SQL = """
    CASE WHEN p.relpages > 0 OR pg_catalog.pg_stat_get_live_tuples(p.oid) > 0 THEN true
         WHEN EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.relation = p.oid AND l.mode = 'AccessExclusiveLock') THEN true
         ELSE pg_catalog.pg_relation_size(p.oid) > 0 END
    """

  /// The same once a rehearsal has shown what writes tables anew.
  ///
  /// - Parameters:
  ///   - steps: The steps, as they were before any took another form.
  ///   - rewriting: What was seen to write its table anew.
  ///   - retyping: The columns of other types that take the places of those that write it anew.
  ///   - partitions: What is built partition by partition.
  /// - Returns: Nil where there is no other way for any of it.
  func knowing(
    _ steps: [Step],
    rewriting: Set<ObjectAddress>,
    _ retyping: OnlineRetyping?,
    _ partitions: OnlinePartitions?
  ) -> OnlineSteps? {
    var online = self
    online.retyping = retyping
    online.partitions = partitions
    online.rewriting = Set(
      steps.filter { step in
        rewriting.contains(step.address) && isPartitioned(step) != nil
          && step.statements.contains { $0.online?.isForRewrites == true }
      }.map(\.address)
    )
    return online.rewriting.isEmpty && retyping == nil && partitions == nil ? nil : online
  }

  /// The steps, each as one or as several.
  func applied(to steps: [Step]) -> [Step] {
    guard !used.isEmpty else { return steps }
    guard let retyping else { return separated(steps) }
    let (rest, begin) = retyping.applied(to: steps) {
      windows(in: $0, missing: OnlineSteps.recreated(in: $0))
    }
    // Nothing is done together across the beginning, so that each step stays on its side of it.
    return separated(rest, with: retyping.preparation.flatMap(split), before: begin)
  }

  /// What goes and comes back.
  private static func recreated(in steps: [Step]) -> Set<ObjectAddress> {
    let dropped = Set(steps.filter { $0.action == .drop }.map(\.address))
    return Set(steps.filter { $0.action == .create && dropped.contains($0.address) }.map(\.address))
  }

  private func separated(_ steps: [Step], with others: [Step] = [], before place: Int = 0) -> [Step] {
    let (arrangement, recreations) = arranged(steps)
    let steps = arrangement.steps
    let byDrop = Dictionary(uniqueKeysWithValues: recreations.map { ($0.drop, $0) })
    let byCreation = Dictionary(uniqueKeysWithValues: recreations.map { ($0.creation, $0) })
    var parts = steps.indices.map { index -> [Step] in
      if case .ahead? = byCreation[index]?.way { return [taking(steps[index])] }
      if arrangement.atOnce.contains(index) { return [steps[index]] }
      guard let recreation = byDrop[index] ?? byCreation[index] else { return split(steps[index]) }
      switch recreation.way {
      case .apart(let isOnline): return isOnline ? split(steps[index]) : [steps[index]]
      case .ahead: return [steps[index]]
      case .replacing(at: index): return replacing(steps[recreation.drop], by: steps[recreation.creation])
      case .replacing: return []
      }
    }
    for recreation in recreations.reversed() {
      guard case .ahead(of: let beginning) = recreation.way else { continue }
      parts[beginning] = building(steps[recreation.creation]) + parts[beginning]
    }
    return (parts[..<place] + [others] + parts[place...]).flatMap(\.self)
  }

  /// The table or materialized view, as it is called now, that an object is, or is a part of.
  private func relation(of address: ObjectAddress) -> ObjectAddress? {
    let kinds = [Table.kind, MaterializedView.kind]
    let candidates = kinds.contains(address.kind) ? [address] : kinds.map(address.parent)
    return candidates.map(former).first(where: live.catalog.contains)
  }

  /// What an object is called now.
  func former(_ address: ObjectAddress) -> ObjectAddress { renames.undone(from: address) }

  /// What an object of now is called once the steps begin.
  func present(_ address: ObjectAddress) -> ObjectAddress {
    renames.reduce(address) { $0 == $1.from ? $1.to : $0.moved(with: $1.from, to: $1.to) }
  }

  private func split(_ step: Step) -> [Step] {
    guard let isPartitioned = isPartitioned(step) else { return [step] }
    return transactions(of: step.statements.flatMap { online($0, in: step, isPartitioned) }, like: step)
  }

  /// Whether the table in use that a step is about is partitioned; nil where it is about none.
  func isPartitioned(_ step: Step) -> Bool? { relation(of: step.address).flatMap { used[$0] } }

  /// Whether somebody may be using a table that is called so now.
  func isInUse(_ table: ObjectAddress) -> Bool { used[table] != nil }

  /// The statements of a step, those that are to be alone in steps of their own.
  private func transactions(of statements: [Statement], like step: Step) -> [Step] {
    var parts: [[Statement]] = [[]]
    for statement in statements {
      if statement.isApart {
        parts += [[statement], []]
      } else {
        parts[parts.count - 1].append(statement)
      }
    }
    return parts.filter { !$0.isEmpty }.enumerated().map { index, statements in
      guard index > 0 else {
        var first = step
        first.statements = statements
        return first
      }
      return Step(.alter, step.address, reason: "while others read and write", statements: statements)
    }
  }

  private func online(_ statement: Statement, in step: Step, _ isPartitioned: Bool) -> [Statement] {
    form(of: statement, in: step, isPartitioned)?.statements.checked(first: statement.precheck) ?? [statement]
  }

  /// The other form of a statement, where it is to be taken.
  func form(of statement: Statement, in step: Step, _ isPartitioned: Bool) -> OnlineForm? {
    if let form = partitions?.form(of: statement) { return form }
    guard let form = statement.online, form.suitsPartitioned || !isPartitioned else { return nil }
    return form.isForRewrites && !rewriting.contains(step.address) ? nil : form
  }
}

extension OnlineSteps {
  /// The steps in an order in which nothing is gone between two transactions that rows could slip past.
  ///
  /// A foreign key or a check that can't be built beside its old self comes back without a look at the rows in the
  /// transaction in which it went, and is validated after that.
  private func arranged(_ steps: [Step]) -> (Arrangement, [Recreation]) {
    var steps = steps
    var missed: Set<ObjectAddress> = []
    while true {
      let arrangement = arranged(steps, missing: missed)
      let recreations = recreations(in: arrangement)
      let guards = recreations.filter { recreation in
        guard case .apart(let isOnline) = recreation.way else { return false }
        return !isOnline || additions(in: arrangement.steps[recreation.creation]) != nil
      }.map { arrangement.steps[$0.creation].address }
      guard !missed.isSuperset(of: guards) else { return (arrangement, recreations) }
      missed.formUnion(guards)
      steps = steps.flatMap { step in
        step.action == .create && missed.contains(step.address) ? additions(in: step) ?? [step] : [step]
      }
    }
  }

  /// The step that adds a constraint without a look at the rows, and the one that looks; nil where it is added in
  /// another way.
  private func additions(in step: Step) -> [Step]? {
    guard let isPartitioned = isPartitioned(step) else { return nil }
    let parts = split(step)
    let isOnline = step.statements.contains {
      form(of: $0, in: step, isPartitioned)?.replacement?.isGuard == false
    }
    guard isOnline, parts.count > 1, !parts[0].statements.contains(where: \.isApart) else { return nil }
    var (addition, validation) = (step, Step(.alter, step.address, statements: []))
    let statements = parts.flatMap(\.statements)
    (addition.statements, validation.statements) = (
      statements.filter { !$0.isApart }, statements.filter(\.isApart)
    )
    validation.reason = "while others read and write"
    for index in addition.statements.indices { addition.statements[index].online = nil }
    return [addition, validation]
  }

  /// Two steps that drop an object and create it anew.
  private struct Recreation {
    enum Way {
      /// At one of both places, the new one first.
      case replacing(at: Int)
      /// Each where it is, but the new one is built before anything is gone.
      case ahead(of: Int)
      /// Each where it is.
      case apart(isOnline: Bool)
    }

    let drop: Int
    let creation: Int
    let way: Way
  }

  private func recreations(in arrangement: Arrangement) -> [Recreation] {
    let (steps, atOnce) = (arrangement.steps, arrangement.atOnce)
    var drops: [ObjectAddress: Int] = [:]
    var recreations: [Recreation] = []
    for (index, step) in steps.enumerated() {
      if step.action == .drop { drops[step.address] = index }
      guard step.action == .create, let drop = drops[step.address], let isPartitioned = isPartitioned(step),
        let form = step.statements.lazy.compactMap(replacementForm).first,
        let replacement = form.replacement
      else { continue }
      let passed = steps[(drop + 1)..<index]
      let between = passed.map(\.address)
      // What goes because of something else is in the way of that.
      let suits =
        changed.contains(step.address) && atOnce.isDisjoint(with: [drop, index])
        && (form.suitsPartitioned || !isPartitioned)
        && !between.contains { $0.kind == Table.kind && $0 != step.address.parent(Table.kind) }
      let way: Recreation.Way =
        if suits, areUnneeded(between, by: live.graph, step.address),
          !between.contains(where: { wouldFind($0, what: steps[drop]) })
        {
          .replacing(at: index)
        } else if suits, areUnneeded(between, by: desired.graph, step.address),
          !passed.contains(where: { wouldFind(step.address, what: $0) })
        {
          .replacing(at: drop)
        } else if form.suitsPartitioned || !isPartitioned, let beginning = arrangement.beginnings[index],
          isIndependent(step, of: steps[beginning..<index]),
          !steps[beginning..<index].contains(where: { wouldFind(step.address, what: $0) })
        {
          .ahead(of: beginning)
        } else {
          .apart(isOnline: !replacement.isGuard)
        }
      recreations.append(Recreation(drop: drop, creation: index, way: way))
    }
    return recreations
  }

  /// The form of a statement in which it makes something beside what it replaces.
  private func replacementForm(of statement: Statement) -> OnlineForm? {
    [partitions?.form(of: statement), statement.online].compactMap(\.self).first { $0.replacement != nil }
  }

  /// Whether the object of a step can be built before others.
  private func isIndependent(_ creation: Step, of others: ArraySlice<Step>) -> Bool {
    let others = others.filter { $0.address != creation.address }
    return areUnneeded(others.map(\.address), by: desired.graph, creation.address)
      && !others.contains { $0.address != creation.address.parent(Table.kind) && reaches($0, creation) }
  }

  /// Whether an object doesn't need any of others but its table.
  private func areUnneeded(
    _ others: [ObjectAddress],
    by graph: DependencyGraph,
    _ address: ObjectAddress
  ) -> Bool {
    let needs = graph.closure(of: [address, former(address)])
    return others.allSatisfy { other in
      !needs.contains(other) && !needs.contains(former(other)) || other.kind == Table.kind
    }
  }

  /// What has to exist for an object, now or in the end.
  func needs(of address: ObjectAddress) -> Set<ObjectAddress> {
    live.graph.closure(of: [former(address)]).union(desired.graph.closure(of: [address]))
  }

  /// What builds an object beside the one that it replaces.
  private func building(_ creation: Step) -> [Step] {
    let statements = creation.statements.flatMap { statement in
      (replacementForm(of: statement)?.replacement?.building ?? []).checked(first: statement.precheck)
    }
    return transactions(
      of: statements,
      like: Step(.replace, creation.address, reason: "beside the old one", statements: statements)
    )
  }

  /// What gives an object that was built before its name.
  private func taking(_ creation: Step) -> Step {
    var step = creation
    step.statements = creation.statements.flatMap { replacementForm(of: $0)?.replacement?.taking ?? [$0] }
    return step
  }

  private func replacing(_ drop: Step, by creation: Step) -> [Step] {
    let isPartitioned = isPartitioned(creation) ?? false
    let statements = creation.statements.flatMap { statement in
      guard let replacement = replacementForm(of: statement)?.replacement else {
        return online(statement, in: creation, isPartitioned)
      }
      return replacement.building.checked(first: statement.precheck)
        + drop.statements.flatMap { online($0, in: drop, isPartitioned) } + replacement.taking
    }
    let step = Step(.replace, creation.address, reason: drop.reason, statements: statements)
    return transactions(of: statements, like: step)
  }
}

extension [Statement] {
  /// The statements with what is to be asked before the first of them.
  fileprivate func checked(first precheck: Precheck?) -> [Statement] {
    guard let precheck, !isEmpty else { return self }
    var statements = self
    statements[0].precheck = precheck
    return statements
  }
}
