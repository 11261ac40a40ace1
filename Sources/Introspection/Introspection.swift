package import CatalogModel
package import PostgresClient
package import SQLText

/// Reads databases.
package enum Introspection {
  /// Settings under which the server writes expressions and constants the same way every time, with every name
  /// outside `pg_catalog` qualified; and no bounds on time that are meant for applications.
  package static let settings: SQL = """
    SELECT set_config(name, value, false)
      FROM (VALUES ('search_path', ''), ('datestyle', 'ISO, MDY'), ('intervalstyle', 'postgres'),
                   ('timezone', 'UTC'), ('extra_float_digits', '1'), ('bytea_output', 'hex'),
                   ('quote_all_identifiers', 'off'), ('xmlbinary', 'base64'), ('lc_monetary', 'C'),
                   ('statement_timeout', '0'), ('idle_in_transaction_session_timeout', '0'))
           AS setting(name, value)
    """

  /// Settings for the planner while the catalogs are read.
  ///
  /// The tables of a query are joined in the order in which it names them: planning ten joins costs more than most
  /// queries, and of a schema made a moment ago there are no statistics, so what the planner takes for the better
  /// order is often a loop over everything. For the same reason it overrates what compiling expressions would gain:
  /// that alone takes longer than all the queries together.
  private static let planning: SQL = """
    SELECT set_config('join_collapse_limit', '1', true), set_config('enable_material', 'off', true),
           set_config('jit', 'off', true)
    """

  private static let extensionMemberQuery: SQL = """
    SELECT classid::regclass, objid, 0, refobjid
      FROM pg_depend WHERE deptype = 'e' AND refclassid = 'pg_extension'::regclass AND objid >= 16384
    """

  /// Reads all objects of a database in one round trip, as they were at one moment.
  ///
  /// The connection is left with the settings that reading needs.
  package static func snapshot(
    of connection: Connection,
    kinds: [any CatalogObject.Type],
    withDependencies: Bool = true
  ) async throws(PostgresError) -> Snapshot {
    let dependencies = withDependencies ? dependencyQueries : []
    let snapshot = try await started(connection, kinds)
    let objects = objectQueries(present(kinds, snapshot), connection.version)
    return try await read(connection, objects + dependencies + [("COMMIT", .preparation)], into: snapshot)
  }

  /// Reads the objects of some kinds in the transaction that is open.
  package static func objects(
    of kinds: [any CatalogObject.Type],
    in connection: Connection
  ) async throws(PostgresError) -> Catalog {
    try await read(connection, [(settings, .preparation)] + objectQueries(kinds, connection.version)).catalog
  }

  /// Reads all objects of a database, those without a kind too, and leaves the transaction open, so that `end` tells of
  /// the same moment.
  ///
  /// Dependencies cost a quarter of the whole, and where nothing differs nobody asks for them.
  ///
  /// - Parameters:
  ///   - connection: A session outside of any transaction.
  ///   - kinds: What to read.
  ///   - size: How large `pg_class` is, in bytes, where there is so much to read that a second session pays.
  /// - Returns: What there is.
  /// - Throws: What the server says.
  package static func begin(
    _ connection: Connection,
    kinds: [any CatalogObject.Type],
    sharedFrom size: Int = 500_000
  ) async throws(PostgresError) -> Snapshot {
    let snapshot = try await started(connection, kinds, sharedFrom: size)
    let objects = objectQueries(present(kinds, snapshot), connection.version)
    let unmodelled: Query = (UnmodelledObjects.query(connection.version, kinds), .unmodelled)
    guard let name = snapshot.sharedName else {
      return try await read(connection, objects + [unmodelled], into: snapshot)
    }
    let lent = objects.filter { $0.part.isOfPartsWithoutData } + [unmodelled]
    async let results = SecondSession(beside: connection, at: name)?.read(lent)
    let own = try await read(connection, objects.filter { !$0.part.isOfPartsWithoutData }, into: snapshot)
    guard let rest = await results else { return try await read(connection, lent, into: own) }
    return rest.reduce(into: own) { snapshot, result in snapshot.take(result.rows, as: result.part) }
  }

  /// Ends what `begin` began, and adds what depends on what.
  package static func end(_ snapshot: Snapshot, _ connection: Connection) async throws(PostgresError)
    -> Snapshot
  {
    try await read(connection, dependencyQueries + [("COMMIT", .preparation)], into: snapshot)
  }

  /// Refuses a server whose catalogs the queries don't fit.
  package static func check(_ version: ServerVersion) throws(PostgresError) {
    guard version < .oldest else { return }
    throw PostgresError(
      .server,
      "the server is PostgreSQL \(version), and plumb works with PostgreSQL \(ServerVersion.oldest.major) and later"
    )
  }

  typealias Query = (sql: SQL, part: Snapshot.Part)

  /// What begins the transaction in which everything is read.
  static let start: [Query] = [
    ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", .preparation), (settings, .preparation),
    (planning, .preparation),
  ]

  /// Gives the transaction's view of the database a name, by which a second session can have it too.
  private static func sharing(from size: Int) -> Query {
    ("SELECT CASE WHEN pg_relation_size('pg_class') >= \(size) THEN pg_export_snapshot() END", .sharedName)
  }

  /// Begins the transaction, and finds out of which kinds there are any.
  ///
  /// A session plans every query anew, and that is most of what a query costs that returns nothing.
  private static func started(
    _ connection: Connection,
    _ kinds: [any CatalogObject.Type],
    sharedFrom size: Int? = nil
  ) async throws(PostgresError) -> Snapshot {
    try check(connection.version)
    var conditions: [Presence] = []
    for type in kinds {
      if let presence = Presence(of: type), !conditions.contains(presence) { conditions.append(presence) }
    }
    return try await read(
      connection,
      start + (size.map { [sharing(from: $0)] } ?? []) + [
        (extensionMemberQuery, .extensionMembers),
        (Presence.query(conditions), .presence(conditions)),
      ]
    )
  }

  private static func present(
    _ kinds: [any CatalogObject.Type],
    _ snapshot: Snapshot
  ) -> [any CatalogObject.Type] {
    var present: [any CatalogObject.Type] = []
    for type in kinds where Presence(of: type).map(snapshot.mayFind) ?? true { present.append(type) }
    return present
  }

  private static let dependencyQueries: [Query] = [
    (DependencyRows.edgeQuery, .edges), (DependencyRows.partQuery, .parts),
    (DependencyRows.inheritedQuery, .inherited),
  ]

  private static func objectQueries(_ kinds: [any CatalogObject.Type], _ version: ServerVersion) -> [Query] {
    kinds.map { ($0.catalogQuery(version), .objects($0)) }
  }

  private static func read(
    _ connection: Connection,
    _ queries: [Query],
    into snapshot: Snapshot = Snapshot()
  ) async throws(PostgresError) -> Snapshot {
    let parts = queries.map(\.part)
    do throws(PostgresError) {
      return try await connection.pipeline(queries.map(\.sql), into: snapshot) { snapshot, index, rows in
        snapshot.take(rows, as: parts[index])
      }
    } catch {
      await connection.rollBack()
      throw error
    }
  }
}
