package import CatalogModel
package import SQLText

/// A table.
///
/// Its columns, constraints, indexes, triggers, and policies are objects of their own.
package struct Table: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var isUnlogged = false
  package var storage = OrderedMap<String>()
  package var isRowSecurityEnabled = false
  package var isRowSecurityForced = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Table: Granting {
  package static let kind: Kind = "table"
  package static let placement = Placement.schema("tables")
  package static let home = SpecHome.own
  package static let catalog = "pg_class"
  package static let ownerColumn: SQL? = "relowner"
  package static let grantClass = GrantClass.relation
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.relation, .type]

  package static let properties: [Property<Table>] = [
    commentProperty,
    Property("unlogged", \.isUnlogged) { change in
      [
        Statement(
          "ALTER TABLE \(change.new.address) SET \(change.to ? "UNLOGGED" : "LOGGED" as SQL)",
          hazards: [.rewrite("the whole table is written anew")]
        )
      ]
    },
    Property("storage", \.storage) { change in
      Alteration(
        StorageParameters.changes(from: change.from, to: change.to).map {
          "ALTER TABLE \(change.new.address) \($0)"
        }
      )
    },
    Property("row_security", \.isRowSecurityEnabled) { change in
      [change.new.rowSecurity(change.to ? "ENABLE" : "DISABLE")]
    },
    Property("force_row_security", \.isRowSecurityForced) { change in
      [change.new.rowSecurity(change.to ? "FORCE" : "NO FORCE")]
    },
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, n.nspname, c.relname,
           d.description, c.relpersistence = 'u', \(StorageParameters.json("c.reloptions || tc.options")),
           c.relrowsecurity, c.relforcerowsecurity, acl.grants
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      LEFT JOIN (SELECT t.oid, (SELECT array_agg('toast.' || o) FROM unnest(t.reloptions) AS o) AS options
                   FROM pg_class t WHERE t.relkind = 't' AND t.reloptions IS NOT NULL) AS tc
        ON tc.oid = c.reltoastrelid
      \(GrantQuery(grantClass, server).join("pg_class", "rel", row: "c", where: "relkind = 'r'"))
     WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT c.relispartition AND c.reloftype = 0
       AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid)
       AND \(Schemas.areUsers("n"))
    """
  }

  package var commentTarget: SQL { "TABLE \(address)" }

  /// Policies without row-level security would do nothing, so a table that has them turns it on unless told otherwise.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    try ColumnShorthand.hoistingReferences(in: field)
  }

  package static func condensed(_ field: Field) -> Field { ColumnShorthand.sinkingReferences(in: field) }

  package func create(_ context: CreationContext) -> [Statement] {
    let clauses = context.inlined.compactMap(\.inlineDefinition)
    let body = clauses.isEmpty ? "()" : "(\n  \(clauses.joined(separator: ",\n  "))\n)" as SQL
    let create = SQL.line {
      "CREATE \(isUnlogged ? "UNLOGGED " : "" as SQL)TABLE \(address) \(body)"
      if let storage = StorageParameters.clause(storage) { "WITH \(storage)" }
    }
    var statements = [Statement(create)]
    if isRowSecurityEnabled { statements.append(rowSecurity("ENABLE")) }
    if isRowSecurityForced { statements.append(rowSecurity("FORCE")) }
    return statements
  }

  package func drop() -> [Statement] {
    [Statement("DROP TABLE \(address)", hazards: [.dataLoss("every row of the table goes with it")])]
  }

  package func rename(to name: Identifier) -> [Statement]? { ["ALTER TABLE \(address) RENAME TO \(name)"] }

  private func rowSecurity(_ action: SQL) -> Statement {
    Statement(
      "ALTER TABLE \(address) \(action) ROW LEVEL SECURITY",
      hazards: [.authorization("who can see and write the rows of the table changes")]
    )
  }
}
