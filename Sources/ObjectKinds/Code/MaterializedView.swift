package import CatalogModel
package import SQLText

/// A materialized view; its indexes are objects of their own.
package struct MaterializedView: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var columnGrants = OrderedMap<Grants>()
  package var query = Query("")
  /// Names for the columns, where the query's own are not to be used; the server keeps them in the query.
  package var columns: [Identifier] = []
  package var accessMethod: Identifier?
  package var tablespace: Identifier?
  package var storage = OrderedMap<String>()
  package var columnComments = OrderedMap<String>()
  package var columnSettings = OrderedMap<ColumnSettings>()
  package var extensions: [Identifier] = []

  package init(blank address: ObjectAddress) { self.address = address }
}

extension MaterializedView: Granting, ExtensionDependent {
  package static let kind = Kind("materialized view", holding: .parts)
  package static let placement = Placement.schema("materialized_views")
  package static let home = SpecHome.shared("views")
  package static let catalog = "pg_class"
  package static let catalogFilter: SQL? = "relkind = 'm'"
  package static let ownerColumn: SQL? = "relowner"
  package static let grantClass = GrantClass.relation
  package static let namespaces: [Namespace] = [.relation, .type]
  package static let directives = [Directive("with_data", .boolean)]

  package static let properties: [Property<MaterializedView>] = [
    Property("query", \.query, required: true),
    Property("columns", \.columns),
    Property("using", \.accessMethod) { change in
      // PostgreSQL 14 has no ALTER for it, and makes the view anew.
      guard change.context.server.major >= 15 else { return nil }
      return ["ALTER MATERIALIZED VIEW \(change.new.address) SET ACCESS METHOD \(change.to ?? "heap")"]
    },
    Property("tablespace", \.tablespace) {
      [Tablespace.move("MATERIALIZED VIEW \($0.new.address)", to: $0.to)]
    },
    Property("storage", \.storage) { change in
      Alteration(
        StorageParameters.changes(from: change.from, to: change.to).map {
          "ALTER MATERIALIZED VIEW \(change.new.address) \($0)"
        }
      )
    },
    Property("column_comments", \.columnComments) { change in
      Alteration(ViewColumns.commentChanges(from: change.from, to: change.to, of: change.new.address))
    },
    Property("column_settings", \.columnSettings) { change in
      Alteration(
        ColumnSettings.changes(
          from: change.from,
          to: change.to,
          of: change.new.address,
          change.context.server
        )
      )
    },
    extensionsProperty,
    columnGrantsProperty(\.columnGrants),
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, n.nspname, c.relname, \(ViewColumns.query), NULL,
           CASE WHEN c.relam <> 2 THEN (SELECT am.amname FROM pg_am am WHERE am.oid = c.relam) END,
           \(Tablespace.name(of: "c")), \(StorageParameters.json("c.reloptions")),
           \(ViewColumns.comments), \(ColumnSettings.query), needed.names,
           \(columnGrantsQuery(server)), d.description, acl.grants
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      \(extensionsJoin("pg_class", of: "c.oid"))
      \(GrantQuery(grantClass, server).join("pg_class", "rel", row: "c", where: "relkind = 'm'"))
     WHERE c.relkind = 'm' AND \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = .sql

  /// A scalar stands for the query.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("query", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let query = field["query"] else { return field }
    return query
  }

  package mutating func settle() throws(FieldMismatch) { query.sql = ViewColumns.trimmed(query.sql) }

  package var commentTarget: SQL { "MATERIALIZED VIEW \(address)" }
  package var grantTarget: SQL { "TABLE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let using: SQL = accessMethod.map { " USING \($0)" } ?? ""
    let place: SQL = tablespace.map { " TABLESPACE \($0)" } ?? ""
    let storage: SQL = StorageParameters.clause(storage).map { " WITH \($0)" } ?? ""
    let data: SQL = context.directives["with_data"]?.text == "false" ? "\nWITH NO DATA" : ""
    return [
      """
      CREATE MATERIALIZED VIEW \(address)\(ViewColumns.list(columns))\(using)\(storage)\(place) AS
      \(query)\(data)
      """
    ] + ViewColumns.commentChanges(from: OrderedMap(), to: columnComments, of: address)
      + ColumnSettings.changes(from: OrderedMap(), to: columnSettings, of: address, context.server)
      + dependences
  }

  package func drop() -> [Statement] { ["DROP MATERIALIZED VIEW \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER MATERIALIZED VIEW \(address) RENAME TO \(name)"]
  }
}
