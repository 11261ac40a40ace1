package import CatalogModel
package import SQLText

/// Statistics over several columns, or over expressions, of a table.
package struct ExtendedStatistics: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  /// Columns and expressions, in the order in which the server keeps them.
  package var columns: [PartitionKeyPart] = []
  /// What is gathered; none stand for all.
  package var kinds: [Sort] = []
  package var target: Int?
  /// The schema, where it is not that of the table.
  package var schema: Identifier?

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Sort: String, Keyword { case ndistinct, dependencies, mcv }
}

extension ExtendedStatistics: CatalogObject {
  package static let kind: Kind = "statistics"
  package static let placement = Placement.nested("statistics", in: [Table.kind, MaterializedView.kind])
  package static let catalog = "pg_statistic_ext"
  package static let ownerColumn: SQL? = "stxowner"

  package static let properties: [Property<ExtendedStatistics>] = [
    Property("columns", \.columns, required: true),
    Property("kinds", \.kinds),
    Property("target", \.target) { [$0.new.targetChange] },
    Property("schema", \.schema) { change in
      ["ALTER STATISTICS \(change.old.qualifiedName) SET SCHEMA \(change.to ?? change.new.address.names[0])"]
    },
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT s.oid, 0, 0, n.nspname, c.relname, s.stxname,
           array_to_json(coalesce((SELECT array_agg(quote_ident(a.attname) ORDER BY a.attname COLLATE "C") FROM pg_attribute a
                                    WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys::int2[])), '{}')
                         || coalesce(pg_get_statisticsobjdef_expressions(s.oid), '{}')),
           CASE WHEN NOT s.stxkind @> '{d,f,m}' AND s.stxkind <> '{e}' THEN
             array_to_json(array_remove(ARRAY[
               CASE WHEN 'd' = ANY (s.stxkind) THEN 'ndistinct' END,
               CASE WHEN 'f' = ANY (s.stxkind) THEN 'dependencies' END,
               CASE WHEN 'm' = ANY (s.stxkind) THEN 'mcv' END], NULL)) END,
           CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget END,
           CASE WHEN s.stxnamespace <> c.relnamespace THEN sn.nspname END,
           d.description
      FROM pg_statistic_ext s
      JOIN pg_class c ON c.oid = s.stxrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_namespace sn ON sn.oid = s.stxnamespace
      LEFT JOIN pg_description d
        ON d.objoid = s.oid AND d.classoid = 'pg_statistic_ext'::regclass AND d.objsubid = 0
     WHERE c.relkind IN ('r', 'm', 'p', 'f') AND \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = .list(.sql)
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field { UniqueIndex.expanded(field) }
  package static func condensed(_ field: Field) -> Field { UniqueIndex.condensed(field) }

  package mutating func settle() throws(FieldMismatch) {
    kinds = Sort.allCases.filter(kinds.contains)
    if kinds.count == Sort.allCases.count { kinds = [] }
  }

  package var commentTarget: SQL { "STATISTICS \(qualifiedName)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let sorts: SQL = kinds.isEmpty ? "" : " (\(kinds.map { SQL(verbatim: $0.rawValue) }))"
    let create: Statement =
      "CREATE STATISTICS \(qualifiedName)\(sorts) ON \(columns.map(\.sql)) FROM \(address.relation)"
    return [create] + (target == nil ? [] : [targetChange])
  }

  package func drop() -> [Statement] { ["DROP STATISTICS \(qualifiedName)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER STATISTICS \(qualifiedName) RENAME TO \(name)"]
  }

  private var qualifiedName: SQL { "\(schema ?? address.names[0]).\(address.name)" }
  private var targetChange: Statement { "ALTER STATISTICS \(qualifiedName) SET STATISTICS \(target ?? -1)" }
}
