package import CatalogModel
package import SQLText

/// A publication: which changes of which tables others may subscribe to.
package struct Publication: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var hasAllTables = false
  /// The tables, in the order of their names.
  package var tables: [PublishedTable] = []
  package var schemas: [Identifier] = []
  /// What is published; an empty list is nothing at all.
  package var publish = Operation.allCases
  package var isViaRoot = false
  /// Whether stored generated columns are published, where the server can.
  package var hasGeneratedColumns = false

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Operation: String, Keyword { case insert, update, delete, truncate }
}

extension Publication: CatalogObject {
  package static let kind: Kind = "publication"
  package static let placement = Placement.database("publications")
  package static let catalog = "pg_publication"
  package static let ownerColumn: SQL? = "pubowner"

  package static let properties: [Property<Publication>] = [
    Property("all_tables", \.hasAllTables),
    Property("tables", \.tables) { Alteration($0.new.contentChange(from: $0.old)) },
    Property("schemas", \.schemas, since: 15) { change in
      change.context.changed.contains("tables") ? [] : Alteration(change.new.contentChange(from: change.old))
    },
    Property("publish", \.publish) { change in
      ["ALTER PUBLICATION \(change.new.address) SET (publish = \(change.new.operations))"]
    },
    Property("via_root", \.isViaRoot) { change in
      [
        "ALTER PUBLICATION \(change.new.address) SET (publish_via_partition_root = \(change.to ? "true" : "false" as SQL))"
      ]
    },
    Property("generated_columns", \.hasGeneratedColumns, since: 18) { change in
      [
        "ALTER PUBLICATION \(change.new.address) SET (publish_generated_columns = \(change.to ? "stored" : "none" as SQL))"
      ]
    },
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    let hasFilters = server.major >= 15
    return """
      SELECT p.oid, 0, 0, p.pubname, p.puballtables,
             (SELECT json_agg(json_strip_nulls(json_build_object(
                       'table', json_build_array(n.nspname, c.relname)\(hasFilters ? """
      ,
                       'columns', CASE WHEN r.prattrs IS NOT NULL THEN
                         (SELECT json_agg(pa.attname ORDER BY pa.attname COLLATE "C") FROM pg_attribute pa
                          WHERE pa.attrelid = r.prrelid AND pa.attnum = ANY (r.prattrs::int2[])) END,
                       'where', pg_get_expr(r.prqual, r.prrelid)
      """ : "" as SQL))) ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C")
                FROM pg_publication_rel r
                JOIN pg_class c ON c.oid = r.prrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE r.prpubid = p.oid),
             \(hasFilters ? """
      (SELECT json_agg(n.nspname ORDER BY n.nspname COLLATE "C")
                FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid
               WHERE s.pnpubid = p.oid)
      """ : "NULL" as SQL),
             CASE WHEN NOT (p.pubinsert AND p.pubupdate AND p.pubdelete AND p.pubtruncate) THEN
               array_to_json(array_remove(ARRAY[
                 CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                 CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], NULL)) END,
             p.pubviaroot, \(server.major >= 18 ? "p.pubgencols = 's'" : "false" as SQL), d.description
        FROM pg_publication p
        LEFT JOIN pg_description d
          ON d.objoid = p.oid AND d.classoid = 'pg_publication'::regclass AND d.objsubid = 0
      """
  }

  package mutating func settle() throws(FieldMismatch) {
    publish = Operation.allCases.filter(publish.contains)
    schemas = Set(schemas).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    if hasAllTables, !tables.isEmpty || !schemas.isEmpty {
      throw FieldMismatch("a publication of all tables names none, and no schema", at: nil)
    }
  }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    var requirements: [Requirement] = []
    if tables.contains(where: { !$0.columns.isEmpty }) {
      requirements.append(
        Requirement("tables", "`columns` of a publication's table", word: "columns", since: 15)
      )
    }
    if tables.contains(where: { $0.condition != nil }) {
      requirements.append(Requirement("tables", "`where` of a publication's table", word: "where", since: 15))
    }
    return requirements
  }

  package var references: [Reference] {
    tables.map { Reference("tables", candidates: $0.table.addresses([Table.kind], from: "public")) }
      + schemas.map { Reference("schemas", ObjectAddress(Schema.kind, $0)) }
  }

  package func shortened(in catalog: Catalog) -> Publication {
    var short = self
    for index in tables.indices {
      short.tables[index].table = tables[index].table.shortened(
        from: "public",
        unless: catalog.contains,
        Table.kind
      )
    }
    return short
  }

  package var commentTarget: SQL { "PUBLICATION \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    var options: [SQL] = []
    if publish != Operation.allCases { options.append("publish = \(operations)") }
    if isViaRoot { options.append("publish_via_partition_root = true") }
    if hasGeneratedColumns { options.append("publish_generated_columns = stored") }
    let sql = SQL.line {
      "CREATE PUBLICATION \(address)"
      if hasAllTables { "FOR ALL TABLES" } else if !content.isEmpty { "FOR \(content)" }
      if !options.isEmpty { "WITH (\(options))" }
    }
    return [Statement(sql)]
  }

  package func drop() -> [Statement] { ["DROP PUBLICATION \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER PUBLICATION \(address) RENAME TO \(name)"]
  }

  private var content: [SQL] {
    tables.map(\.clause) + (schemas.isEmpty ? [] : ["TABLES IN SCHEMA \(schemas)"])
  }

  /// SET replaces everything, but cannot leave nothing.
  private func contentChange(from old: Publication) -> [Statement] {
    guard content.isEmpty else { return ["ALTER PUBLICATION \(address) SET \(content)"] }
    let gone =
      old.tables.map { "TABLE ONLY \($0.table.sql)" as SQL }
      + (old.schemas.isEmpty ? [] : ["TABLES IN SCHEMA \(old.schemas)"])
    return ["ALTER PUBLICATION \(address) DROP \(gone)"]
  }

  private var operations: Literal {
    Literal(publish.map(\.rawValue).joined(separator: ", "))
  }
}
