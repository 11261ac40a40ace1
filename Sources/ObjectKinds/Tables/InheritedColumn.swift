package import CatalogModel
package import SQLText

/// What a partition, an heir, or a typed table says otherwise of a column that it has from elsewhere.
package struct InheritedColumn: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var grants = Grants()
  /// The default, `NULL` where it has none although the original does.
  package var `default`: SQL?
  /// Whether it refuses nulls that the original takes.
  package var isNotNull = false
  package var identity: Identity?
  package var storageMode: Column.StorageMode?
  package var compression: Compression?
  /// The column's own target, which no heir has from its parent.
  package var statistics: Int?
  /// The column's own `n_distinct` and the like, which no heir has from its parent.
  package var attributeOptions = OrderedMap<String>()
  /// What the column would have by itself; only the server knows.
  package var original = Original()

  package init(blank address: ObjectAddress) { self.address = address }

  /// The compression of a column; `default` where it is not the original's but the server's.
  package enum Compression: String, Keyword { case pglz, lz4, `default` }

  /// The properties of a column where it comes from.
  package struct Original: Record {
    package var `default`: SQL?
    package var storageMode: Column.StorageMode?
    package var compression: Column.Compression?

    package init() {}
    package static let parts: [Part<Original>] = [
      Part("default", \.default), Part("storage", \.storageMode), Part("compression", \.compression),
    ]
  }
}

extension InheritedColumn: Granting {
  package static let kind: Kind = "inherited column"
  package static let placement = Placement.nested("inherited_columns", in: [Table.kind])
  package static let catalog = "pg_attribute"
  package static let grantClass = GrantClass.column

  package static let properties: [Property<InheritedColumn>] = [
    Property("identity", \.identity) { $0.new.identityChange(from: $0.old, $0.context) },
    Property("default", \.default) { $0.new.gainsIdentity(over: $0.old) ? [] : [$0.new.defaultChange] },
    Property("not_null", \.isNotNull) { change in
      if change.new.gainsIdentity(over: change.old), change.to { return [] }
      return [change.new.alter(change.to ? "SET NOT NULL" : "DROP NOT NULL")]
    },
    Property("storage", \.storageMode) { [$0.new.storageChange] },
    Property("compression", \.compression) { [$0.new.compressionChange] },
    Property("statistics", \.statistics) { [$0.new.statisticsChange] },
    Property("attribute_options", \.attributeOptions) { change in
      Alteration(StorageParameters.changes(from: change.from, to: change.to).map(change.new.alter))
    },
    Property("original", \.original, derived: true) { _ in [] },
    commentProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT a.attrelid, a.attnum, p.attnum, n.nspname, c.relname, a.attname,
           CASE WHEN \(hasIdentity(server)) THEN \(Identity.query(of: "a")) END,
           CASE WHEN a.attgenerated = '' AND e.adbin::text IS DISTINCT FROM pe.adbin::text
                     AND pg_get_expr(e.adbin, 0) IS DISTINCT FROM pg_get_expr(pe.adbin, 0)
                THEN coalesce(pg_get_expr(e.adbin, 0), 'NULL') END,
           a.attnotnull AND NOT \(bequeathsNotNull(server)),
           CASE WHEN a.attstorage <> coalesce(p.attstorage, t.typstorage) THEN \(Column.StorageMode.word(of: "a")) END,
           CASE WHEN a.attcompression <> coalesce(p.attcompression, '') THEN coalesce(\(Column.Compression.word(of: "a")), 'default') END,
           CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END,
           \(StorageParameters.json("a.attoptions")),
           json_build_object('default', CASE WHEN p.attgenerated = '' THEN pg_get_expr(pe.adbin, 0) END,
                             'storage', \(Column.StorageMode.word(of: "p")), 'compression', \(Column.Compression.word(of: "p"))),
           d.description,
           CASE WHEN a.attacl IS NOT NULL THEN
             \(GrantQuery(grantClass, server).grants("a.attacl", owner: "c.relowner")) END
      FROM (SELECT h.inhrelid AS heir, h.inhparent AS parent, h.inhseqno AS place FROM pg_inherits h
            UNION ALL
            SELECT c.oid, t.typrelid, 1 FROM pg_class c JOIN pg_type t ON t.oid = c.reloftype
             WHERE c.reloftype <> 0) AS kin
      JOIN pg_class c ON c.oid = kin.heir AND c.relkind IN ('r', 'p', 'f')
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_type t ON t.oid = a.atttypid
      JOIN pg_attribute p ON p.attrelid = kin.parent AND p.attname = a.attname AND p.attnum > 0
      LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
      LEFT JOIN pg_attrdef pe ON pe.adrelid = p.attrelid AND pe.adnum = p.attnum
      LEFT JOIN pg_description d
        ON d.objoid = a.attrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
     WHERE \(Schemas.areUsers("n"))
       AND (d.description IS NOT NULL OR \(hasIdentity(server)) OR a.attnotnull AND NOT \(bequeathsNotNull(server)) OR a.attstorage <> p.attstorage
            OR a.attcompression <> p.attcompression
            OR a.attstattarget >= 0 OR a.attoptions IS NOT NULL OR a.attacl IS NOT NULL
            OR a.attgenerated = '' AND e.adbin::text IS DISTINCT FROM pe.adbin::text
               AND pg_get_expr(e.adbin, 0) IS DISTINCT FROM pg_get_expr(pe.adbin, 0))
       AND NOT EXISTS (SELECT FROM pg_inherits h
                         JOIN pg_attribute o ON o.attrelid = h.inhparent AND o.attname = a.attname AND o.attnum > 0
                        WHERE h.inhrelid = kin.heir AND h.inhseqno < kin.place AND c.reloftype = 0)
    """
  }

  /// Whether heirs refuse nulls because the parent does, which since version 18 may do so for itself only.
  private static func bequeathsNotNull(_ server: ServerVersion) -> SQL {
    guard server.major >= 18 else { return "coalesce(p.attnotnull, false)" }
    return """
      (coalesce(p.attnotnull, false)
             AND (p.attrelid, p.attnum) NOT IN (SELECT nn.conrelid, nn.conkey[1] FROM pg_constraint nn
                                                 WHERE nn.contype = 'n' AND nn.connoinherit))
      """
  }

  /// Whether the column counts by itself; since version 17, partitions count together with their table.
  private static func hasIdentity(_ server: ServerVersion) -> SQL {
    server.major >= 17 ? "(a.attidentity <> '' AND NOT c.relispartition)" : "a.attidentity <> ''"
  }

  package var commentTarget: SQL { "COLUMN \(address)" }
  package var grantTarget: SQL { "TABLE \(address.relation)" }
  package var grantColumn: Identifier? { address.name }
  package var ownerQuery: SQL {
    "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = \(Literal(address.relation.text))::regclass"
  }

  /// What is taken away from a role on the whole table is taken away from it on every column too.
  package func restoration(for roles: (Identifier) -> Bool, _ context: AlterationContext) -> Alteration? {
    var part = self
    for role in grants.roles where !roles(role) { part.grants = part.grants.without(role) }
    guard !part.grants.isEmpty else { return nil }
    return Alteration(part.granting(CreationContext(server: context.server)))
  }

  package var claims: [Claim] { identity?.claims(of: address) ?? [] }

  package func shortened(in catalog: Catalog) -> InheritedColumn {
    var short = self
    short.identity = identity?.withoutDefaultName(address)
    return short
  }

  package func create(_ context: CreationContext) -> [Statement] {
    var statements: [Statement] = []
    if `default` != nil { statements.append(defaultChange) }
    if isNotNull { statements.append(alter("SET NOT NULL")) }
    if let identity {
      statements += [
        alter("ADD \(identity.clause(of: address))"),
        identity.continuation(address, of: original.default.flatMap(CountingDefault.init)),
      ]
    }
    if storageMode != nil { statements.append(storageChange) }
    if compression != nil { statements.append(compressionChange) }
    if statistics != nil { statements.append(statisticsChange) }
    return statements + StorageParameters.changes(from: OrderedMap(), to: attributeOptions).map(alter)
  }

  package func sequel(_ context: CreationContext) -> [Statement] {
    granting(context) + (identity?.granting(of: address, context) ?? [])
  }

  /// The column is as it would be by itself from then on.
  package func drop() -> [Statement] {
    var plain = InheritedColumn(blank: address)
    plain.original = original
    var statements: [Statement] = []
    if identity != nil { statements.append(identityLoss) }
    if `default` != nil { statements.append(plain.defaultChange) }
    if isNotNull { statements.append(alter("DROP NOT NULL")) }
    if storageMode != nil { statements.append(plain.storageChange) }
    if compression != nil { statements.append(plain.compressionChange) }
    if statistics != nil { statements.append(plain.statisticsChange) }
    statements += StorageParameters.changes(from: attributeOptions, to: OrderedMap()).map(alter)
    statements += GrantChanges(on: grantTarget(ServerVersion(Int.max))).statements(from: grants, to: Grants())
      .map { Statement($0, hazards: [Self.grantHazard]) }
    if comment != nil { statements.append(commentStatement(nil)) }
    return statements
  }

  private func alter(_ clause: SQL) -> Statement {
    "ALTER TABLE \(address.relation) ALTER COLUMN \(address.name) \(clause)"
  }

  package var isolated: InheritedColumn {
    var isolated = self
    isolated.default = `default`.map { $0 == "NULL" ? $0 : $0.parenthesized }
    return isolated
  }

  private var defaultChange: Statement {
    let expression = `default` == "NULL" ? nil : `default` ?? original.default
    return expression.map { alter("SET DEFAULT \($0)") } ?? alter("DROP DEFAULT")
  }

  private var identityLoss: Statement {
    Statement(alter("DROP IDENTITY").sql, hazards: [.dataLoss("how far the identity has counted is lost")])
  }

  private func gainsIdentity(over old: InheritedColumn) -> Bool { old.identity == nil && identity != nil }

  /// The column changes as one of the table's own would, which refuses nulls if the parent's does.
  private func identityChange(from old: InheritedColumn, _ context: AlterationContext) -> Alteration {
    column(isNullable: false).identityAlteration(
      from: old.column(isNullable: isNotNull && !old.isNotNull),
      context
    )
  }

  private func column(isNullable: Bool) -> Column {
    var column = Column(blank: address.parent(Table.kind).child(Column.kind, address.name))
    column.identity = identity
    column.default = `default` == "NULL" ? nil : `default` ?? original.default
    column.isNullable = isNullable
    return column
  }

  private var storageChange: Statement {
    alter("SET STORAGE \((storageMode ?? original.storageMode ?? .extended).sql)")
  }

  private var compressionChange: Statement {
    alter("SET COMPRESSION \(compression?.sql ?? original.compression?.sql ?? "default")")
  }

  private var statisticsChange: Statement {
    Column.statisticsChange(to: statistics, of: address)
  }
}
