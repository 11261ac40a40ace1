package import CatalogModel
package import Diffing
import Introspection
package import Planning
package import PostgresClient
package import SQLText

/// Tries plans out on copies of the live schema before anyone is shown them.
package struct Proof {
  let kinds: [any CatalogObject.Type]
  let server: ServerVersion
  let searchPath: String

  /// - Parameters:
  ///   - kinds: All kinds.
  ///   - server: The server's version.
  ///   - searchPath: The search path of the live database's sessions. Plans name everything with its schema, but they
  ///     may set off functions of users that don't.
  package init(kinds: [any CatalogObject.Type], server: ServerVersion, searchPath: String) {
    self.kinds = kinds.inScratch
    self.server = server
    self.searchPath = searchPath
  }

  /// Runs a plan in a scratch database that holds a copy of what it touches, and compares the outcome.
  ///
  /// - Parameters:
  ///   - steps: The steps of the plan.
  ///   - touched: The objects, live or desired, that the plan is about.
  ///   - live: The live schema.
  ///   - desired: The schema that the plan is to lead to.
  ///   - connection: A connection to an empty scratch database.
  ///   - isCompared: Whether an object has to be as the desired schema says; those of which it says nothing follow others.
  ///   - look: Called when the copy is made, and when the plan has run.
  /// - Returns: What each step was seen to do to what was there already, and the part of the schema that was copied.
  /// - Throws: `PlanDefect` where the plan fails, or ends anywhere else than at the desired schema.
  package func prove(
    _ steps: [Step],
    touching touched: Set<ObjectAddress>,
    from live: Side,
    to desired: Side,
    in connection: Connection,
    comparing isCompared: (ObjectAddress) -> Bool = { _ in true },
    watchedBy look: () async throws -> Void = {}
  ) async throws -> (facts: [Facts], part: Excerpt) {
    let scope = Excerpt(of: touched, from: live, to: desired, kinds: kinds)
    try await SchemaCopy(kinds: kinds, server: server, searchPath: searchPath).create(
      live,
      only: scope.live,
      in: connection
    )
    try await look()
    let facts = try await observe(steps, in: connection)
    try await look()
    try await compare(connection, with: desired.catalog, in: scope, at: isCompared)
    return (facts, scope)
  }

  /// Compares a scratch database with what it has to hold.
  ///
  /// What stands in an object of the part counts even where nobody expected it, as a constraint that a partition has kept.
  ///
  /// - Parameters:
  ///   - connection: A connection to the scratch database.
  ///   - desired: The objects that it has to hold.
  ///   - part: The part of the schema that it is a copy of.
  ///   - isCompared: Whether an object matters.
  /// - Throws: `PlanDefect.misses` where it holds anything else.
  package func compare(
    _ connection: Connection,
    with desired: Catalog,
    in part: Excerpt,
    at isCompared: (ObjectAddress) -> Bool
  ) async throws {
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds, withDependencies: false)
    let found = snapshot.catalog.addresses.filter { address in
      !part.all.contains(address)
        && snapshot.catalog[address]?.parents.contains(where: part.all.contains) == true
    }
    let compared = part.all.union(found).filter(isCompared)
    var outcome = snapshot.catalog.filtered(compared.contains)
    let expected = desired.filtered(compared.contains)
    let owned = expected.owned
    if !owned.isEmpty {
      let owners = try await Owners(of: snapshot, in: connection, kinds: kinds)
      for address in owned.map(\.address) { outcome.setOwner(owners[address], of: address) }
    }
    let remaining = differences(from: outcome, to: expected)
    guard remaining.isEmpty else { throw PlanDefect.misses(remaining) }
  }

  /// What a scratch database holds, and what depends on what there.
  package func side(_ connection: Connection) async throws -> Side {
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
    return Side(snapshot.catalog, dependencies: snapshot.dependencies(), kinds: kinds)
  }

  /// Runs steps in a scratch database.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - connection: A connection to a scratch database that has all that they need.
  ///   - forNobody: Whether nobody uses what is there, so that it doesn't matter what they do to it.
  /// - Returns: What each step was seen to do to what was there already.
  /// - Throws: `PlanDefect` for the first statement that PostgreSQL refuses.
  package func observe(
    _ steps: [Step],
    in connection: Connection,
    forNobody: Bool = false
  ) async throws -> [Facts] {
    // Whoever has read the database has left the connection without one.
    _ = try await connection.query("SELECT set_config('search_path', $1, false)", [searchPath])
    guard !forNobody, var observer = try await Observer(connection) else {
      try await run(steps, in: connection)
      return steps.map { _ in Facts() }
    }
    return try await observer.run(steps)
  }

  /// A schema as it would be after steps of which only PostgreSQL knows how far they reach, such as renames, which it
  /// carries into everything that uses the names.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - side: The schema.
  ///   - part: The objects that matter, with what stands next to them; nil where all of them do.
  ///   - connection: A connection to an empty scratch database, which then holds the outcome.
  /// - Returns: The objects afterwards, and what depends on what.
  /// - Throws: `PlanDefect` where the steps fail, and what the server says.
  package func outcome(
    of steps: [Step],
    in side: Side,
    about part: Set<ObjectAddress>? = nil,
    by connection: Connection
  ) async throws -> Side {
    try await SchemaCopy(kinds: kinds, server: server, searchPath: searchPath).create(
      side,
      only: part.map { excerpt(of: $0, from: side) } ?? Set(side.catalog.addresses),
      in: connection
    )
    try await run(steps, in: connection)
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
    var catalog = snapshot.catalog
    catalog.annotations = side.catalog.annotations
    return Side(catalog, dependencies: snapshot.dependencies(), kinds: kinds)
  }

  /// Tries statements, one after another, on a copy of some objects and what these need.
  ///
  /// - Parameters:
  ///   - statements: The statements.
  ///   - objects: The objects.
  ///   - side: The schema that they are in.
  ///   - connection: A connection to an empty scratch database.
  /// - Returns: Whether PostgreSQL refuses it, for each of them.
  /// - Throws: `PlanDefect` where there can't be a copy, and what the server says when the connection is lost.
  package func refusals(
    of statements: [SQL],
    beside objects: Set<ObjectAddress>,
    in side: Side,
    by connection: Connection
  ) async throws -> [Bool] {
    try await SchemaCopy(kinds: kinds, server: server, searchPath: searchPath).create(
      side,
      only: Excerpt.completed(objects, in: side, Excerpt.dataKinds(kinds)),
      in: connection
    )
    var refusals: [Bool] = []
    for statement in statements {
      refusals.append(try await connection.refusal(of: [statement]) != nil)
    }
    return refusals
  }

  /// Objects of a schema with what needs them, and all that these need.
  private func excerpt(of objects: Set<ObjectAddress>, from side: Side) -> Set<ObjectAddress> {
    let neighbours = objects.flatMap { side.graph.dependents(on: $0) }
    return Excerpt.completed(objects.union(neighbours), in: side, Excerpt.dataKinds(kinds))
  }

  /// How many statements are sent at once, while all goes well.
  private static let batchSize = 100

  /// Runs the statements in batches, and those of a batch that is refused one by one.
  private func run(_ steps: [Step], in connection: Connection) async throws {
    let statements = steps.flatMap { step in step.statements.map { (step, $0) } }
    for start in stride(from: 0, to: statements.count, by: Proof.batchSize) {
      let batch = statements[start..<min(start + Proof.batchSize, statements.count)]
      guard try await connection.refusal(of: batch.map(\.1.sql)) != nil else { continue }
      for (step, statement) in batch {
        if let refusal = try await connection.refusal(of: [statement.sql]) {
          throw PlanDefect.refused(step, statement, refusal)
        }
      }
    }
  }
}
