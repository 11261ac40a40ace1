import Planning
import PostgresClient
import SQLText

/// How large a relation is in the live database, as its statistics say.
package struct RelationSize: Sendable, Hashable {
  /// About how many rows it has.
  package let rows: Int
  /// About how many bytes it takes, with its indexes and what is kept beside it.
  package let bytes: Int

  package init(rows: Int, bytes: Int) {
    self.rows = rows
    self.bytes = bytes
  }
}

/// The sizes of relations, none of which has to be opened for it: whoever holds a lock keeps nobody waiting here.
enum RelationSizes {
  static func of(
    _ relations: Set<Relation>,
    in connection: Connection
  ) async throws(PostgresError) -> [Relation: RelationSize] {
    guard !relations.isEmpty else { return [:] }
    let names = relations.sorted().map { "(\(Literal($0.schema.name)), \(Literal($0.name.name)))" as SQL }
    let rows = try await connection.query(
      """
      SELECT wanted.schema, wanted.name,
             sum(CASE WHEN c.reltuples >= 0 THEN c.reltuples ELSE pg_catalog.pg_stat_get_live_tuples(c.oid) END)::bigint,
             sum((SELECT sum(part.relpages) FROM pg_catalog.pg_class part
                   WHERE part.oid IN (c.oid, c.reltoastrelid)
                      OR part.oid IN (SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid)))::bigint
               * pg_catalog.current_setting('block_size')::bigint
        FROM (VALUES \(names)) AS wanted(schema, name)
        JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
        JOIN pg_catalog.pg_class w ON w.relnamespace = n.oid AND w.relname = wanted.name
       CROSS JOIN LATERAL (SELECT w.oid WHERE w.relkind <> 'p'
                           UNION ALL
                           SELECT tree.relid FROM pg_catalog.pg_partition_tree(w.oid) AS tree
                            WHERE w.relkind = 'p' AND tree.isleaf) AS leaf(oid)
        JOIN pg_catalog.pg_class c ON c.oid = leaf.oid
       GROUP BY wanted.schema, wanted.name
      """
    )
    return Dictionary(
      rows.compactMap { row in
        guard let schema = row[0], let name = row[1], let count = row[2].flatMap({ Int($0) }),
          let bytes = row[3].flatMap({ Int($0) })
        else { return nil }
        let relation = Relation(schema: Identifier(schema), name: Identifier(name))
        return (relation, RelationSize(rows: count, bytes: bytes))
      }
    ) { first, _ in first }
  }
}
