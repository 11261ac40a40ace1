import CatalogModel
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import Rehearsal
import SQLText

/// Finds another way for the changes of types that were seen to write tables in use anew.
struct RetypingPlanning {
  let planning: MigrationPlanning
  /// The steps, as they were before any took another form.
  let steps: [Step]
  let online: OnlineSteps
  /// What is to be otherwise by itself, and not only because of something else.
  let changed: Set<ObjectAddress>

  private var live: Side { planning.live }
  private var desired: Side { planning.desired }

  /// - Parameter rewriting: What was seen to write its table anew.
  /// - Returns: The other way, where there is one for any of it, and what is in its way for the rest.
  /// - Throws: What the server says.
  func found(for rewriting: Set<ObjectAddress>) async throws -> (
    way: OnlineRetyping?, obstacles: [ObjectAddress: String]
  ) {
    var candidates = steps.filter { rewriting.contains($0.address) && online.isPartitioned($0) != nil }
      .compactMap(succession).sorted { $0.address < $1.address }
    guard !candidates.isEmpty else { return (nil, [:]) }
    let rights = try await CopyRights(planning.database)
    func table(_ address: ObjectAddress) -> TableInUse {
      TableInUse(online.former(address), in: live, rights)
    }
    var obstacles: [ObjectAddress: String] = [:]
    for succession in candidates {
      obstacles[succession.address] = table(succession.address.parent(Table.kind)).obstacle(to: succession)
    }
    candidates.removeAll { obstacles[$0.address] != nil }
    while !candidates.isEmpty {
      let (renamed, comparisons) = try await trial(of: candidates)
      let parts = carriages(with: candidates, in: renamed)
      for succession in candidates {
        if comparisons[succession.address] == nil {
          obstacles[succession.address] = "sessions may convert the values differently"
        } else if let part = parts.first(where: { $0.value == nil && needs($0.key, succession.address) }) {
          obstacles[succession.address] = "\(part.key) can't be built beside itself"
        }
      }
      guard candidates.contains(where: { obstacles[$0.address] != nil }) else {
        let way = way(of: candidates, comparisons, parts.values.compactMap(\.self)) { table($0).hasTriggers }
        return (way, obstacles)
      }
      candidates.removeAll { obstacles[$0.address] != nil }
    }
    return (nil, obstacles)
  }

  private func succession(in step: Step) -> ColumnSuccession? {
    guard let statement = step.statements.first(where: { $0.retyping != nil }),
      let old = live.catalog[online.former(step.address)] as? Column,
      let new = desired.catalog[step.address] as? Column
    else { return nil }
    return ColumnSuccession(of: old, to: new, by: statement, context)
  }

  private var context: CreationContext {
    CreationContext(server: planning.server, surroundings: live.catalog.shapers)
  }

  private func needs(_ address: ObjectAddress, _ column: ObjectAddress) -> Bool {
    desired.graph.needs(of: address).contains(column)
  }

  /// Whether an object is of a column, now or in the end, so that it changes places when that does.
  private func goes(_ address: ObjectAddress, with column: ObjectAddress) -> Bool {
    needs(address, column)
      || live.graph.needs(of: online.former(address)).contains(online.former(column))
  }

  /// The schema that is wanted, but with the columns under their interim names; and the condition by which each is
  /// compared with what it comes from, where PostgreSQL takes one.
  private func trial(of successions: [ColumnSuccession]) async throws -> (Side, [ObjectAddress: SQL]) {
    let renames = successions.map { succession in
      let (from, to) = (succession.address, succession.interim)
      let sql: SQL = "ALTER TABLE \(from.relation) RENAME COLUMN \(from.name) TO \(to.name)"
      return Step(.rename, to, former: from, statements: [Statement(sql)])
    }
    return try await planning.scratch.with { scratch in
      let side = try await planning.proof.outcome(
        of: renames,
        in: desired,
        about: Set(successions.map(\.address)),
        by: scratch.connection
      )
      var comparisons: [ObjectAddress: SQL] = [:]
      for (table, group) in Dictionary(grouping: successions, by: { $0.address.parent(Table.kind) }) {
        let name = table.qualifiedName
        let trial = try await ConversionTrial(
          scratch.connection,
          of: name,
          before: group.map(\.definition),
          creating: enumerations(only: group.map(\.types.old))
        )
        for succession in group where try await trial.isSteady(succession.value, types: succession.types) {
          for comparison in succession.comparisons where comparisons[succession.address] == nil {
            if try await trial.isCheckable(comparison) { comparisons[succession.address] = comparison }
          }
        }
      }
      return (side, comparisons)
    }
  }

  /// What creates the enums of some names that there are to be no more.
  private func enumerations(only names: [SQL]) -> [SQL] {
    live.catalog.addresses.filter { address in
      address.kind == Enumeration.kind && !desired.catalog.contains(address)
        && names.contains(address.qualifiedName)
    }.flatMap { live.catalog[$0]?.create(context).map(\.sql) ?? [] }
  }

  /// What PostgreSQL would carry along, and the foreign keys that stand in its way; nil for what can't be built while
  /// others read and write.
  private func carriages(
    with successions: [ColumnSuccession],
    in renamed: Side
  ) -> [ObjectAddress: OnlineCarriage?] {
    let made = Set(steps.filter { $0.action == .drop || $0.action == .create }.map(\.address))
    let moving = Set(successions.map(\.address))
    let staying = Set(steps.filter { $0.statements.contains { $0.retyping != nil } }.map(\.address))
      .subtracting(moving)
    let dropped = Set(steps.filter { $0.action == .drop }.map(\.address))
    let unsettled = Set(
      steps.filter { step in
        switch step.action {
        case .alter: step.address.kind != Table.kind && !moving.contains(step.address)
        case .create: dropped.contains(step.address)
        case .drop, .rename, .replace: false
        }
      }.map(\.address)
    )
    let carried = Set(successions.flatMap { desired.graph.dependents(on: $0.address) }).filter {
      RetypingPlanning.carried.contains($0.kind)
    }
    return carried.reduce(into: [:]) { carriages, address in
      guard let old = live.catalog[online.former(address)] else { return }
      if made.contains(address) {
        // What changes in another way has others out of its way.
        let needs = desired.graph.closure(of: [address]).subtracting([address])
        let isApart =
          address.kind == ForeignKey.kind
          ? changed.contains(address) || !needs.isDisjoint(with: staying) : !needs.isDisjoint(with: unsettled)
        guard !isApart else { return }
      }
      var carriage: OnlineCarriage?
      if let object = renamed.catalog[address], let settled = desired.catalog[address] {
        carriage = OnlineCarriage(of: object, settling: settled, insteadOf: old, context)
      }
      if carriage == nil, made.contains(address), address.kind != ForeignKey.kind { return }
      carriages.updateValue(carriage, forKey: address)
    }
  }

  private static let carried: Set<Kind> = [
    Index.kind, PrimaryKey.kind, Unique.kind, Check.kind, Exclusion.kind, ForeignKey.kind,
  ]

  private func way(
    of successions: [ColumnSuccession],
    _ comparisons: [ObjectAddress: SQL],
    _ parts: [OnlineCarriage],
    hasTriggers: (ObjectAddress) -> Bool
  ) -> OnlineRetyping {
    let parts = parts.sorted { ($0.rank, $0.address) < ($1.rank, $1.address) }
    let order = steps.filter { $0.statements.contains { $0.retyping != nil } }.map(\.address)
    let inOrder = order.compactMap { address in successions.first { $0.address == address } }
    let tables = Dictionary(grouping: successions) { $0.address.parent(Table.kind) }
      .sorted { $0.key < $1.key }
    var preparation = successions.map { succession in
      var step = Step(
        .alter,
        succession.address,
        reason: "through a second column",
        statements: succession.beginning
      )
      step.isByItself = tables.count > 1
      return step
    }
    for (table, group) in tables {
      let copy = ColumnSuccession.copy(group, bypassingTriggers: hasTriggers(table))
      preparation.append(
        Step(.alter, group[0].address, reason: "filling the second column", statements: [copy])
      )
    }
    for (_, group) in tables {
      let proof = ColumnSuccession.proof(of: group) { comparisons[$0.address] ?? "" }
      preparation.append(Step(.alter, group[0].address, reason: "comparing both columns", statements: proof))
    }
    preparation += parts.filter { !$0.building.isEmpty }.map { part in
      // It takes its place together with the first of the columns.
      let settler = inOrder.first { goes(part.address, with: $0.address) }?.address
      return Step(
        .replace,
        part.address,
        reason: "for the second column",
        statements: part.building.map { $0.settled(by: settler) }
      )
    }
    var (rest, concluded): ([OnlineCarriage], Set<ObjectAddress>) = (parts, [])
    var statements: [ObjectAddress: [Statement]] = [:]
    for succession in inOrder {
      let table = succession.address.parent(Table.kind)
      let own = rest.filter { goes($0.address, with: succession.address) }
      rest.removeAll { goes($0.address, with: succession.address) }
      let group = concluded.insert(table).inserted ? tables.first { $0.key == table }?.value : nil
      statements[succession.address] =
        (group.map(ColumnSuccession.conclusion) ?? []) + own.reversed().flatMap(\.dropping)
        + succession.succession(
          owning: sequences(ownedBy: succession.address),
          identitySequence(of: succession.address)
        ) + own.flatMap(\.taking)
    }
    return OnlineRetyping(
      preparation: preparation,
      successions: statements,
      carried: Set(parts.map(\.address)),
      desired: desired.graph
    )
  }

  /// The sequences that a column owns, as they are called by then.
  private func sequences(ownedBy column: ObjectAddress) -> [ObjectAddress] {
    live.graph.dependents(on: online.former(column)).filter { $0.kind == SequenceGenerator.kind }
      .map(online.present)
  }

  /// What is said of the sequence of a column's identity, before that changes itself.
  private func identitySequence(of column: ObjectAddress) -> IdentitySequence? {
    let former = online.former(column)
    let address = former.parent(Table.kind).child(IdentitySequence.kind, former.name)
    guard var sequence = live.catalog[address] as? IdentitySequence else { return nil }
    sequence.address = column.parent(Table.kind).child(IdentitySequence.kind, column.name)
    return desired.catalog.contains(sequence.address) ? sequence : nil
  }
}

extension Statement {
  /// The same of something that steps of another object put into its place.
  fileprivate func settled(by address: ObjectAddress?) -> Statement {
    var statement = self
    statement.settler = address
    return statement
  }
}
