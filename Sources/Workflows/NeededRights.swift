import CatalogModel
import Diagnostics
import Diffing
import Introspection
import ObjectKinds
import Planning
import PostgresClient
import SQLText

/// What the role that runs a plan has to be allowed, as far as the plan tells.
///
/// PostgreSQL looks at rights statement by statement, and so would find out halfway. Only what it is sure to refuse is in
/// here: what one grant or another may allow, such as triggers and foreign keys, is left to the statements.
struct NeededRights {
  /// Something of somebody's that changes, or goes.
  private struct Holding {
    let object: ObjectAddress
    let owner: Identifier
    /// The owner of its schema, where that one may do it too.
    let host: Identifier?
  }

  private let owners: Owners
  /// The kinds whose objects have owners.
  private let owned: [Kind: any CatalogObject.Type]
  private var holdings: [ObjectAddress: Holding] = [:]
  /// The schemas in which something is made.
  private var schemas: Set<Identifier> = []
  private var makesSchemas = false

  /// - Parameters:
  ///   - plan: The plan.
  ///   - live: What it finds.
  ///   - desired: What it leads to.
  ///   - owners: Whose all that is which it finds.
  ///   - kinds: The kinds of objects.
  init(
    of plan: Plan,
    from live: Catalog,
    to desired: Catalog,
    _ owners: Owners,
    kinds: [any CatalogObject.Type]
  ) {
    self.owners = owners
    owned = kinds.reduce(into: [:]) { if $1.ownerColumn != nil { $0[$1.kind] = $1 } }
    // Who is a member of what may change on the way.
    guard !plan.steps.contains(where: { $0.address.kind == Role.kind }) else { return }
    var renames: [Rename] = []
    for step in plan.steps {
      let move = step.former.map { Rename(from: $0, to: step.address) }
      if let move { renames.append(move) }
      let address = renames.undone(from: step.address)
      let whole = step.action == .create ? desired[step.address]?.whole : nil
      addHolding(for: step, at: whole.map { renames.undone(from: $0) } ?? address)
      addPlace(for: step, isMoved: move?.schema != nil)
    }
    schemas.formIntersection(live.addresses.filter { $0.kind == Schema.kind }.map(\.name))
    // What may be done in them may change on the way, too.
    schemas.subtract(plan.steps.filter { $0.address.kind == Schema.kind }.map(\.address.name))
  }

  private mutating func addHolding(for step: Step, at address: ObjectAddress) {
    let isPart = owned[step.address.kind] == nil
    guard let object = isPart ? relation(of: address) : address, let owner = owners[object],
      holdings[object] == nil, isPart ? step.isUpToOwnerOfWhole : step.isUpToOwner
    else { return }
    let isDropped = step.action == .drop && !isPart
    let schema = isDropped ? object.schema.map { ObjectAddress(Schema.kind, $0) } : nil
    holdings[object] = Holding(object: object, owner: owner, host: schema.flatMap { owners[$0] })
  }

  /// The relation that an object is a part of.
  private func relation(of address: ObjectAddress) -> ObjectAddress? {
    guard address.names.count > 2 else { return nil }
    return owned.values.lazy.filter { $0.catalog == "pg_class" }
      .map { ObjectAddress($0.kind, Array(address.names.prefix(2))) }.first { owners[$0] != nil }
  }

  private mutating func addPlace(for step: Step, isMoved: Bool) {
    let isMade = step.action == .create || step.action == .replace
    switch owned[step.address.kind]?.placement {
    case .schema where isMade || isMoved, .routine where isMade || isMoved:
      schemas.insert(step.address.names[0])
    case .database where step.address.kind == Schema.kind && (isMade || step.action == .rename):
      makesSchemas = true
    default: break
    }
  }

  /// Asks what of it the role that is connected may not do.
  ///
  /// - Parameter connection: The connection by which the plan is to be run.
  /// - Returns: An error that names all of it; nil where nothing is in the way.
  /// - Throws: What the server says.
  func objection(in connection: Connection) async throws(PostgresError) -> Diagnostic? {
    let roles = Set(holdings.values.flatMap { [$0.owner, $0.host].compactMap(\.self) })
    guard !roles.isEmpty || !schemas.isEmpty || makesSchemas else { return nil }
    let list = { (names: Set<Identifier>) -> SQL in
      let literals: [SQL] = names.sorted().map { "\(Literal($0.name))" }
      return "ARRAY[\(literals)]::pg_catalog.name[]"
    }
    let isAboutDatabase: SQL = makesSchemas ? "true" : "false"
    let rows = try await connection.query(
      """
      SELECT 'role', rolname FROM pg_catalog.pg_roles
       WHERE rolname OPERATOR(pg_catalog.=) ANY (\(list(roles))) AND NOT pg_catalog.pg_has_role(oid, 'USAGE')
       UNION ALL
      SELECT 'schema', nspname FROM pg_catalog.pg_namespace
       WHERE nspname OPERATOR(pg_catalog.=) ANY (\(list(schemas))) AND NOT pg_catalog.has_schema_privilege(oid, 'CREATE')
       UNION ALL
      SELECT 'database', datname FROM pg_catalog.pg_database
       WHERE \(isAboutDatabase) AND datname OPERATOR(pg_catalog.=) pg_catalog.current_database()
         AND NOT pg_catalog.has_database_privilege(oid, 'CREATE')
      """
    )
    var missing: [String: [Identifier]] = [:]
    for row in rows { missing[row[0] ?? "", default: []].append(Identifier(row[1] ?? "")) }
    let others = missing["role"] ?? []
    let refused = holdings.values.filter { holding in
      others.contains(holding.owner) && holding.host.map { others.contains($0) } ?? true
    }
    return diagnostic(
      refused.sorted { $0.object < $1.object },
      schemas: (missing["schema"] ?? []).sorted(),
      database: missing["database"]?.first
    )
  }

  private func diagnostic(
    _ refused: [Holding],
    schemas: [Identifier],
    database: Identifier?
  ) -> Diagnostic? {
    guard !refused.isEmpty || !schemas.isEmpty || database != nil else { return nil }
    let user = owners.user
    var notes = refused.map { "\($0.object) belongs to `\($0.owner.name)`" }
    notes += schemas.map { "schema \($0.name): it may make nothing there" }
    if let database { notes.append("database \(database.name): it may make no schemas there") }
    for owner in Set(refused.map(\.owner)).sorted() {
      notes.append(
        "connect as a role that may act as `\(owner.name)`, let this one do so by `GRANT \(owner.quoted) TO \(user.quoted)`, "
          + "or, where it is a member, have it begin with `SET ROLE \(owner.quoted)`: PGOPTIONS='-c role=\(owner.name)'"
      )
    }
    notes += schemas.map { "let it by `GRANT CREATE ON SCHEMA \($0.quoted) TO \(user.quoted)`" }
    if let database {
      notes.append("let it by `GRANT CREATE ON DATABASE \(database.quoted) TO \(user.quoted)`")
    }
    return .error(
      "apply.missing-rights",
      "nothing was run: `\(user.name)` may not do all that the plan needs",
      notes: notes
    )
  }
}

extension Step {
  /// Whether only the owner of the object may do it.
  fileprivate var isUpToOwner: Bool {
    switch action {
    // Whoever may grant may also be somebody else.
    case .alter: !statements.contains { $0.hazards.contains { $0.id == .authorization } }
    case .create, .drop, .rename, .replace: true
    }
  }

  /// Whether only the owner of the relation may do it that the object is a part of.
  fileprivate var isUpToOwnerOfWhole: Bool {
    // A trigger may be made by whoever was granted that.
    address.kind != Trigger.kind || action == .drop || action == .rename
  }
}
