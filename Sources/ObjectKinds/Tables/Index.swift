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
    Property("tablespace", \.tablespace) {
      [Tablespace.move("INDEX \($0.new.qualifiedName)", "index", to: $0.to)]
    },
    Property("valid", \.isValid, derived: true),
    extensionsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT i.indexrelid, 0, 0, n.nspname, c.relname, ic.relname, d.description,
           \(IndexKey.queryOfIndex),
           i.indisunique, \(server.major >= 15 ? "i.indnullsnotdistinct" : "false" as SQL), am.amname,
           \(UniqueIndex.included), pg_get_expr(i.indpred, i.indrelid), \(StorageParameters.json("ic.reloptions")),
           \(Tablespace.name(of: "ic")), i.indisvalid, needed.names
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

  package static let shorthand: Shape? = .list(IndexKey.shape)
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field { UniqueIndex.expanded(field) }
  package static func condensed(_ field: Field) -> Field { UniqueIndex.condensed(field) }

  package var references: [Reference] {
    let columns = columns.compactMap(\.column)
    return columns.map { reference("columns", to: $0) } + include.map { reference("include", to: $0) }
      + extensionReferences
  }

  /// PostgreSQL puts parentheses around what needs none.
  package func shortened(in catalog: Catalog) -> Index {
    var short = self
    short.predicate = predicate?.unparenthesized
    return short
  }

  package mutating func settle() throws(FieldMismatch) {
    try IndexKey.check(columns)
    guard address.name.isUnnamed, isForgottenInPart else { return }
    throw FieldMismatch(
      "an index of which `statistics` or `depends_on_extensions` are said needs a name",
      at: nil,
      note: "write the indexes as a mapping from names"
    )
  }

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
    let sql = SQL.line {
      "CREATE \(isUnique ? "UNIQUE " : "" as SQL)INDEX \(name)ON \(address.relation)"
      if method != "btree" { "USING \(method)" }
      "(\(columns.map(\.sql)))"
      if !include.isEmpty { "INCLUDE (\(include))" }
      if areNullsNotDistinct { "NULLS NOT DISTINCT" }
      if let storage = StorageParameters.clause(storage) { "WITH \(storage)" }
      if let tablespace { "TABLESPACE \(tablespace)" }
      if let predicate { "WHERE \(predicate)" }
    }
    return [Statement(sql, hazards: [Constraints.indexBuild])]
      + IndexKey.statisticsChanges(of: qualifiedName, from: [], to: columns) + dependences
  }

  package func drop() -> [Statement] { ["DROP INDEX \(qualifiedName)"] }
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

  private var qualifiedName: SQL { "\(address.names[0]).\(address.name)" }
}
