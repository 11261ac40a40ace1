package import CatalogModel
package import SQLText

/// What is said of the sequence behind an identity column, which the column itself has no word for.
package struct IdentitySequence: Equatable, Sendable {
  /// The address of the column.
  package var address: ObjectAddress
  /// What PostgreSQL calls a comment on the sequence; the column has its own.
  package var comment: String? {
    get { nil }
    set {}
  }
  package var text: String?
  package var grants = Grants()
  /// Whether the count is lost in a crash, where that is not what becomes of the table.
  package var isUnlogged: Bool?
  /// What the sequence is by itself; only the server knows.
  package var origin = Origin()

  package init(blank address: ObjectAddress) { self.address = address }

  /// What a sequence has from its column and its table.
  package struct Origin: Record {
    package var name: Identifier?
    package var isUnlogged = false

    package init() {}
    package static let parts: [Part<Origin>] = [Part("name", \.name), Part("unlogged", \.isUnlogged)]
  }
}

extension IdentitySequence: Granting {
  package static let kind: Kind = "identity sequence"
  package static let placement = Placement.nested("identity_sequences", in: [Table.kind])
  package static let catalog = "pg_sequence"
  package static let grantClass = GrantClass.sequence

  package static let properties: [Property<IdentitySequence>] = [
    Property("unlogged", \.isUnlogged, since: 15) { [$0.new.persistenceChange(from: $0.from)] },
    Property("comment", \.text) { [$0.new.textChange] },
    Property("origin", \.origin, derived: true) { _ in [] },
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    // Before version 15, no sequence is unlogged, whatever its table is.
    let differs: SQL = server.major < 15 ? "false" : "s.relpersistence <> c.relpersistence"
    let persistence: SQL = server.major < 15 ? "NULL" : "CASE WHEN \(differs) THEN s.relpersistence = 'u' END"
    return """
      SELECT s.oid, 0, i.refobjsubid, n.nspname, c.relname, a.attname, \(persistence), d.description,
             json_build_object('name', s.relname, 'unlogged', c.relpersistence = 'u'), acl.grants
        FROM pg_sequence q
        JOIN pg_depend i
          ON i.classid = 'pg_class'::regclass AND i.objid = q.seqrelid AND i.refclassid = 'pg_class'::regclass
         AND i.deptype = 'i' AND i.refobjsubid > 0
        JOIN pg_class s ON s.oid = q.seqrelid
        JOIN pg_class c ON c.oid = i.refobjid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.refobjsubid
        LEFT JOIN pg_description d ON d.objoid = s.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
        \(GrantQuery(grantClass, server).join("pg_class", "rel", row: "s", where: "relkind = 'S'"))
       WHERE (d.description IS NOT NULL OR acl.grants IS NOT NULL OR \(differs)) AND \(Schemas.areUsers("n"))
      """
  }

  package var commentTarget: SQL { "SEQUENCE \(name.map { "\(address.names[0]).\($0)" as SQL } ?? "")" }

  /// A spec does not tell the name, so that the server is asked for it.
  private var name: Identifier? { origin.name }

  /// The expression for the name, by how the sequence depends on the column, because that may own others.
  private var nameQuery: SQL {
    """
    (SELECT s.relname FROM pg_depend d JOIN pg_class s ON s.oid = d.objid JOIN pg_attribute a ON a.attrelid = d.refobjid \
    AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass \
    AND d.deptype = 'i' AND a.attrelid = \(Literal(address.relation.text))::regclass AND a.attname = \(Literal(address.name.name)))
    """
  }

  package var grantTarget: SQL { name == nil ? "SEQUENCE \(address.names[0])." : commentTarget }
  package var grantTargetQuery: SQL? { name == nil ? nameQuery : nil }

  /// A sequence goes from owner to owner with the table of its column.
  package var ownerQuery: SQL {
    "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = \(Literal(address.relation.text))::regclass"
  }

  package var grantsAlone: IdentitySequence? {
    var rest = self
    (rest.text, rest.isUnlogged) = (nil, nil)
    return rest
  }

  package var references: [Reference] { [Reference("", candidates: columns)] }
  package var dropsWith: [ObjectAddress] { columns + [address.parent(Table.kind)] }
  package static let goesBeforeChanges = true

  private var columns: [ObjectAddress] {
    [Column.kind, InheritedColumn.kind].map { address.parent(Table.kind).child($0, address.name) }
  }

  package func create(_ context: CreationContext) -> [Statement] {
    (isUnlogged == nil ? [] : [persistenceChange(from: nil)]) + (text == nil ? [] : [textChange])
  }

  /// The sequence is as it would be by itself from then on.
  package func drop() -> [Statement] {
    var plain = IdentitySequence(blank: address)
    plain.origin = origin
    let revocations = GrantChanges(on: grantTarget(ServerVersion(Int.max)))
      .statements(from: grants, to: Grants()).map { Statement($0, hazards: [Self.grantHazard]) }
    return (isUnlogged == nil ? [] : [plain.persistenceChange(from: isUnlogged)])
      + (text == nil ? [] : [plain.textChange]) + revocations
  }

  private var textChange: Statement {
    let value: SQL = text.map { "\(Literal($0))" } ?? "NULL"
    return statement("COMMENT ON SEQUENCE", "IS \(value)")
  }

  private func persistenceChange(from old: Bool?) -> Statement {
    let willBeUnlogged = isUnlogged ?? origin.isUnlogged
    var change = statement("ALTER SEQUENCE", "SET \(willBeUnlogged ? "UNLOGGED" : "LOGGED" as SQL)")
    if willBeUnlogged {
      change.hazards = [.dataLoss("after a crash of the server the sequence begins anew")]
    }
    return change
  }

  /// A statement about the sequence, which asks for its name where nobody has said it.
  private func statement(_ words: SQL, _ end: SQL) -> Statement {
    if let name { return "\(words) \(address.names[0]).\(name) \(end)" }
    let format = "\(SQL.formatted("\(words) \(address.names[0]).")) %I \(SQL.formatted(end))"
    let body: SQL = """
      BEGIN
        EXECUTE format(\(Literal(format)), \(nameQuery));
      END
      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }
}
