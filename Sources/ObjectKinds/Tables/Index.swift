package import CatalogModel
package import SQLText

/// An index that no constraint keeps.
package struct Index: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var columns: [IndexKey] = []
  package var isUnique = false
  package var areNullsNotDistinct = false
  package var method: Identifier = "btree"
  package var include: [Identifier] = []
  package var predicate: SQL?
  package var storage = OrderedMap<String>()
  package var tablespace: Identifier?
  /// The partitions that have no part of the index, where not all have one; what is below them has none either.
  package var missingIn: [QualifiedName] = []
  /// False for what a failed CREATE INDEX CONCURRENTLY leaves behind.
  package var isValid = true
  package var extensions: [Identifier] = []

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Index: ExtensionDependent {
  package static let kind: Kind = "index"
  package static let placement = Placement.nested("indexes", in: [Table.kind, MaterializedView.kind])
  package static let catalog = "pg_class"
  package static let namespaces: [Namespace] = [.relation]

  package static let properties: [Property<Index>] = [
    commentProperty,
    Property("columns", \.columns, required: true) { change in
      IndexKey.alteration(of: change.new.qualifiedName, from: change.from, to: change.to)
    },
    Property("unique", \.isUnique),
    Property("nulls_not_distinct", \.areNullsNotDistinct, since: 15),
    Property("using", \.method),
    Property("include", \.include),
    Property("where", \.predicate),
    Property("storage", \.storage) { UniqueIndex.storageChanges($0) },
    Property("tablespace", \.tablespace) { UniqueIndex.move($0) },
    Property("missing_in", \.missingIn) { $0.new.completion(from: $0.from) },
    Property("valid", \.isValid, derived: true),
    extensionsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT i.indexrelid, 0, 0, n.nspname, c.relname, ic.relname, d.description,
           \(IndexKey.queryOfIndex),
           i.indisunique, \(server.major >= 15 ? "i.indnullsnotdistinct" : "false" as SQL), am.amname,
           \(UniqueIndex.included), pg_get_expr(i.indpred, i.indrelid), \(StorageParameters.json("ic.reloptions")),
           \(Tablespace.name(of: "ic")), \(missing),
           i.indisvalid OR c.relkind = 'p' AND EXISTS (\(IndexParts.missing)), needed.names
      FROM pg_index i
      JOIN pg_class ic ON ic.oid = i.indexrelid
      JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_am am ON am.oid = ic.relam
      \(IndexKey.joinsOfPlainKeys)
      LEFT JOIN pg_description d
        ON d.objoid = i.indexrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      \(extensionsJoin("pg_class", of: "i.indexrelid"))
     WHERE c.relkind IN ('r', 'm', 'p') AND NOT ic.relispartition AND \(Schemas.areUsers("n"))
       AND i.indexrelid >= 16384 AND NOT i.indisprimary
       AND CASE WHEN i.indisunique OR i.indisexclusion THEN
             NOT EXISTS (SELECT FROM pg_constraint con
                          WHERE con.conindid = i.indexrelid AND con.conrelid = i.indrelid
                            AND con.contype IN ('u', 'x')) ELSE true END
    """
  }

  private static let missing: SQL = """
    CASE WHEN c.relkind = 'p' AND NOT i.indisvalid THEN
             (SELECT json_agg(json_build_array(pn.nspname, p.relname) ORDER BY pn.nspname COLLATE "C", p.relname COLLATE "C")
                FROM (\(IndexParts.missing)) AS lack
                JOIN pg_class p ON p.oid = lack.relid JOIN pg_namespace pn ON pn.oid = p.relnamespace) END
    """

  package static let shorthand: Shape? = .list(IndexKey.shape)
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field { UniqueIndex.expanded(field) }
  package static func condensed(_ field: Field) -> Field { UniqueIndex.condensed(field) }

  package var references: [Reference] {
    let columns = columns.compactMap(\.column)
    return columns.map { reference("columns", to: $0) } + include.map { reference("include", to: $0) }
      + missingIn.map {
        Reference("missing_in", candidates: $0.addresses([Table.kind], from: address.names[0]))
      }
      + extensionReferences
  }

  /// PostgreSQL puts parentheses around what needs none.
  package func shortened(in catalog: Catalog) -> Index {
    var short = self
    short.predicate = predicate?.unparenthesized
    short.missingIn = missingIn.map {
      $0.shortened(from: address.names[0], unless: catalog.contains, Table.kind)
    }
    return short
  }

  package mutating func settle() throws(FieldMismatch) {
    try IndexKey.check(columns)
    guard address.name.isUnnamed, defaultName == nil, needsName, comment == nil else { return }
    throw FieldMismatch(
      "an index over an expression of which `statistics`, `missing_in`, or `depends_on_extensions` are said needs a name",
      at: nil,
      note: "write the indexes as a mapping from names"
    )
  }

  package var needsName: Bool { comment != nil || isForgottenInPart || !missingIn.isEmpty }

  /// Whether more is said of the index than its definition and comment.
  var isForgottenInPart: Bool { !extensions.isEmpty || columns.contains { $0.statistics != nil } }

  package var commentTarget: SQL { "INDEX \(qualifiedName)" }

  package var defaultName: Identifier? {
    let names = columns.compactMap(\.column)
    guard names.count == columns.count else { return nil }
    return Constraints.defaultName(address.names[1], Constraints.indexColumnNames(names + include), "idx")
  }

  package func create(_ context: CreationContext) -> [Statement] {
    let name: SQL = address.name.isUnnamed ? "" : "\(address.name) "
    let sql: SQL =
      "\(command) \(name)ON \(missingIn.isEmpty ? "" : "ONLY " as SQL)\(address.relation) \(definition)"
    var statement = Statement(sql)
    if isUnique {
      statement.precheck = UniqueIndex.precheck(
        columns,
        where: predicate,
        areNullsNotDistinct: areNullsNotDistinct
      )
    } else {
      statement.precheck = computability
    }
    if missingIn.isEmpty, !address.name.isUnnamed { statement.online = onlineForm }
    return [statement]
      + (missingIn.isEmpty ? [] : [IndexParts.completion(of: self)])
      + IndexKey.statisticsChanges(of: qualifiedName, from: [], to: columns) + dependences
  }

  /// Whether the expressions can be computed for the rows that the index is to hold.
  private var computability: Precheck? {
    let expressions = columns.compactMap(\.expression)
    guard !expressions.isEmpty else { return nil }
    let values: SQL = "ROW(\(expressions))"
    let value: SQL = predicate.map { "CASE WHEN \($0.parenthesized) THEN \(values) END" } ?? values
    return Precheck(.computability(value), note: "mend the values first, or leave these rows out by `where`")
  }

  /// Partitions that had no part of the index get one; from those that have one, nothing but a new index takes it.
  private func completion(from old: [QualifiedName]) -> Alteration? {
    guard missingIn.allSatisfy(old.contains) else { return nil }
    return [IndexParts.completion(of: self)]
  }

  var command: SQL { "CREATE \(isUnique ? "UNIQUE " : "" as SQL)INDEX" }

  /// What stands behind the name of the table.
  var definition: SQL {
    .line {
      if method != "btree" { "USING \(method)" }
      "(\(columns.map(\.sql)))"
      if !include.isEmpty { "INCLUDE (\(include))" }
      if areNullsNotDistinct { "NULLS NOT DISTINCT" }
      if let storage = StorageParameters.clause(storage) { "WITH \(storage)" }
      if let tablespace { "TABLESPACE \(tablespace)" }
      if let predicate { "WHERE \(predicate)" }
    }
  }

  package func drop() -> [Statement] {
    var statement: Statement = "DROP INDEX \(qualifiedName)"
    let removal: SQL = "DROP INDEX CONCURRENTLY \(qualifiedName)"
    statement.online = OnlineForm([Index.concurrently(removal, qualifiedName, creates: false)])
    return [statement]
  }

  private var onlineForm: OnlineForm {
    let (schema, name) = (address.names[0], address.name)
    let interim = Constraints.interimName(of: name)
    func build(_ name: Identifier) -> [Statement] {
      let sql: SQL = "\(command) CONCURRENTLY \(name) ON \(address.relation) \(definition)"
      return [Index.concurrently(sql, "\(schema).\(name)", creates: true, isInterim: name == interim)]
    }
    return OnlineForm(
      build(name),
      replacement: OnlineForm.Replacement(
        building: build(interim),
        taking: ["ALTER INDEX \(schema).\(interim) RENAME TO \(name)"],
        isGuard: isUnique
      )
    )
  }

  /// A statement that works on an index while others read and write, and may have to wait for them.
  ///
  /// - Parameters:
  ///   - sql: The statement.
  ///   - index: The index.
  ///   - creates: Whether the index is to be there afterwards; a failure leaves it behind unfinished.
  ///   - isInterim: Whether it is to be there under this name only until it takes the place of another.
  /// - Returns: The statement.
  static func concurrently(
    _ sql: SQL,
    _ index: SQL,
    creates: Bool,
    isInterim: Bool = false
  ) -> Statement {
    var statement = Statement(sql, transaction: .outside)
    statement.isPatient = true
    let name = Literal(index.text)
    if creates {
      statement.remnantRemoval = "DROP INDEX CONCURRENTLY IF EXISTS \(index)"
      statement.isDone = """
        SELECT EXISTS (SELECT FROM pg_catalog.pg_index i
                        WHERE i.indexrelid = pg_catalog.to_regclass(\(name)) AND i.indisvalid)
        """
    } else {
      statement.isDone = "SELECT pg_catalog.to_regclass(\(name)) IS NULL"
    }
    statement.isInterim = isInterim
    return statement
  }

  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER INDEX \(qualifiedName) RENAME TO \(name)"]
  }

  /// The columns of materialized views are no objects of their own, so they stand for their view.
  private func reference(_ property: String, to column: Identifier) -> Reference {
    Reference(
      property,
      address.parent(Table.kind).child(Column.kind, column),
      address.parent(MaterializedView.kind)
    )
  }

  var qualifiedName: SQL { "\(address.names[0]).\(address.name)" }
}
