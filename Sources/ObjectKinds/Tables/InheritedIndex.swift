package import CatalogModel
package import SQLText

/// What is said of the part that a partition has of an index of its table, or of the index of a constraint, and what
/// differs there from the whole.
package struct InheritedIndex: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  /// What is said of the constraint that the part belongs to.
  package var constraintComment: String?
  /// All storage parameters, where they are not those of the whole.
  package var storage: OrderedMap<String>?
  /// The tablespace, where it is not that of the whole.
  package var tablespace: Identifier?
  /// How much is sampled of the values of expressions, by the numbers of the keys.
  package var statistics = OrderedMap<Int>()
  package var extensions: [Identifier] = []
  /// What the part would have by itself; only the server knows.
  package var original = Original()

  package init(blank address: ObjectAddress) { self.address = address }

  /// The properties of the index that the part is of.
  package struct Original: Record {
    package var storage = OrderedMap<String>()
    package var tablespace: Identifier?

    package init() {}
    package static let parts: [Part<Original>] = [
      Part("storage", \.storage), Part("tablespace", \.tablespace),
    ]
  }
}

extension InheritedIndex: ExtensionDependent {
  package static let kind: Kind = "inherited index"
  package static let placement = Placement.nested("inherited_indexes", in: [Table.kind])
  package static let catalog = "pg_class"
  package static let catalogFilter: SQL? = "relispartition AND relkind IN ('i', 'I')"
  package static let goesBeforeChanges = true
  package static let followsCompletions = true

  package static let properties: [Property<InheritedIndex>] = [
    Property("storage", \.storage) {
      Alteration($0.new.storageChanges(from: $0.from ?? $0.old.original.storage))
    },
    Property("tablespace", \.tablespace) { [$0.new.move] },
    Property("statistics", \.statistics) { Alteration($0.new.statisticsChanges(from: $0.from)) },
    extensionsProperty,
    Property("original", \.original, derived: true) { _ in [] },
    Property("constraint_comment", \.constraintComment) { [$0.new.constraintCommentStatement] },
    commentProperty,
  ]

  /// A part begins with the parameters, the tablespace, and the statistics of the whole.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT ic.oid, 0, 0, n.nspname, c.relname, ic.relname,
           CASE WHEN \(isStoredOtherwise) THEN coalesce(\(StorageParameters.json("ic.reloptions")), '{}') END,
           CASE WHEN ic.reltablespace <> pc.reltablespace THEN coalesce(\(Tablespace.name(of: "ic")), 'pg_default') END,
           samples.targets, needed.names,
           json_build_object('storage', coalesce(\(StorageParameters.json("pc.reloptions")), '{}'),
                             'tablespace', \(Tablespace.name(of: "pc"))),
           said.description, d.description
      FROM pg_inherits h
      JOIN pg_class ic ON ic.oid = h.inhrelid AND ic.relkind IN ('i', 'I')
      JOIN pg_class pc ON pc.oid = h.inhparent
      JOIN pg_index i ON i.indexrelid = ic.oid
      JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d
        ON d.objoid = ic.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      LEFT JOIN (SELECT con.conindid, con.conrelid, x.description
                   FROM pg_constraint con
                   JOIN pg_description x
                     ON x.objoid = con.oid AND x.classoid = 'pg_constraint'::regclass AND x.objsubid = 0
                  WHERE con.contype IN ('p', 'u', 'x')) AS said
        ON said.conindid = ic.oid AND said.conrelid = c.oid
      LEFT JOIN (SELECT a.attrelid, json_object_agg(a.attnum, coalesce(a.attstattarget, -1) ORDER BY a.attnum) AS targets
                   FROM pg_inherits ah
                   JOIN pg_attribute a ON a.attrelid = ah.inhrelid AND a.attnum > 0
                   JOIN pg_attribute p ON p.attrelid = ah.inhparent AND p.attnum = a.attnum
                   JOIN pg_class ac ON ac.oid = ah.inhrelid AND ac.relkind IN ('i', 'I')
                  WHERE coalesce(a.attstattarget, -1) <> coalesce(p.attstattarget, -1)
                  GROUP BY a.attrelid) AS samples
        ON samples.attrelid = ic.oid
      \(extensionsJoin("pg_class", of: "ic.oid"))
     WHERE \(Schemas.areUsers("n"))
       AND (d.description IS NOT NULL OR said.description IS NOT NULL OR samples.targets IS NOT NULL
            OR needed.names IS NOT NULL OR ic.reltablespace <> pc.reltablespace OR \(isStoredOtherwise))
    """
  }

  /// Whether a part has other parameters than the whole, in whatever order they were set.
  private static let isStoredOtherwise: SQL = """
    (ic.reloptions IS DISTINCT FROM pc.reloptions
                AND NOT (coalesce(ic.reloptions, '{}') @> coalesce(pc.reloptions, '{}')
                         AND coalesce(ic.reloptions, '{}') <@ coalesce(pc.reloptions, '{}')))
    """

  package var commentTarget: SQL { "INDEX \(name)" }
  package var references: [Reference] { extensionReferences }

  package func create(_ context: CreationContext) -> [Statement] {
    var statements: [Statement] = []
    if storage != nil { statements += storageChanges(from: original.storage) }
    if tablespace != nil { statements.append(move) }
    statements += statisticsChanges(from: OrderedMap()) + dependences
    if constraintComment != nil { statements.append(constraintCommentStatement) }
    return statements
  }

  /// The part is as it would be by itself from then on.
  package func drop() -> [Statement] {
    var plain = InheritedIndex(blank: address)
    plain.original = original
    var statements: [Statement] = []
    if let storage { statements += plain.storageChanges(from: storage) }
    if tablespace != nil { statements.append(plain.move) }
    statements += plain.statisticsChanges(from: statistics)
    if constraintComment != nil { statements.append(plain.constraintCommentStatement) }
    if comment != nil { statements.append(commentStatement(nil)) }
    return statements + forgottenDependences
  }

  private var name: SQL { "\(address.names[0]).\(address.name)" }

  private var move: Statement { Tablespace.move("INDEX \(name)", to: tablespace ?? original.tablespace) }

  /// A spec that no server has seen doesn't know the parameters of the whole, so the lack of all is said of each.
  private func storageChanges(from old: OrderedMap<String>) -> [Statement] {
    let wanted = storage ?? original.storage
    guard wanted.isEmpty, old.isEmpty else {
      return StorageParameters.changes(from: old, to: wanted).map { "ALTER INDEX \(name) \($0)" }
    }
    return ["ALTER INDEX \(name) RESET (\(InheritedIndex.parameters))"]
  }

  /// The parameters that PostgreSQL's own index access methods know.
  private static let parameters: [Identifier] = [
    "autosummarize", "buffering", "deduplicate_items", "fastupdate", "fillfactor", "gin_pending_list_limit",
    "pages_per_range",
  ]

  private func statisticsChanges(from old: OrderedMap<Int>) -> [Statement] {
    let gone = old.pairs.filter { statistics[$0.key] == nil }.map { (key: $0.key, value: -1) }
    let changed = statistics.pairs.filter { old[$0.key] != $0.value }.map { (key: $0.key, value: $0.value) }
    return (gone + changed).map {
      "ALTER INDEX \(name) ALTER COLUMN \(SQL(verbatim: $0.key)) SET STATISTICS \($0.value)"
    }
  }

  private var constraintCommentStatement: Statement {
    let text: SQL = constraintComment.map { "\(Literal($0))" } ?? "NULL"
    return "COMMENT ON CONSTRAINT \(address.name) ON \(address.relation) IS \(text)"
  }

  package mutating func settle() throws(FieldMismatch) {
    guard let number = statistics.pairs.first(where: { Int($0.key) == nil })?.key else { return }
    throw FieldMismatch(
      "`statistics` are said of the keys of an index by their numbers, and `\(number)` is none",
      at: nil,
      note: "as in `statistics: {1: 500}`"
    )
  }
}
