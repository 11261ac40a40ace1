import Planning
import PostgresClient
import SQLText

/// How large a relation is in the live database, as its statistics say, or else its files.
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

/// The sizes of relations, none of which is opened for it that somebody holds: nobody keeps plumb waiting here.
enum RelationSizes {
  /// Where nobody has counted the rows `c` of `pg_class` yet, as after a restore or a crash, about as many as the pages
  /// hold, as PostgreSQL's planner takes it; a number that is not known must not count as a small one.
  private static let rows: SQL = """
    CASE WHEN c.reltuples > 0 OR c.reltuples = 0 AND c.relpages > 0 THEN c.reltuples
         ELSE greatest(pg_catalog.pg_stat_get_live_tuples(c.oid),
                       size.pages * (pg_catalog.current_setting('block_size')::int - 24)
                         / (28 + (SELECT coalesce(sum(CASE WHEN a.attlen > 0 THEN a.attlen ELSE 32 END), 0)
                                    FROM pg_catalog.pg_attribute a
                                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped))) END
    """

  /// The pages of a row `p` of `pg_class`, asked of its files where nobody holds it.
  private static let pages: SQL = """
    CASE WHEN p.relpages > 0 OR p.relkind NOT IN ('r', 'm', 't', 'i')
           OR EXISTS (SELECT FROM pg_catalog.pg_locks l
                       WHERE l.relation IN (c.oid, p.oid) AND l.mode = 'AccessExclusiveLock') THEN p.relpages
         ELSE pg_catalog.pg_relation_size(p.oid) / pg_catalog.current_setting('block_size')::int END
    """

  static func of(
    _ relations: Set<Relation>,
    in connection: Connection
  ) async throws(PostgresError) -> [Relation: RelationSize] {
    guard !relations.isEmpty else { return [:] }
    let names = relations.sorted().map { "(\(Literal($0.schema.name)), \(Literal($0.name.name)))" as SQL }
    let rows = try await connection.query(
      """
      SELECT wanted.schema, wanted.name,
             sum(\(self.rows))::bigint,
             sum((SELECT sum(\(pages)) FROM pg_catalog.pg_class p
                   WHERE p.oid IN (c.oid, c.reltoastrelid)
                      OR p.oid IN (SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid)))::bigint
               * pg_catalog.current_setting('block_size')::bigint
        FROM (VALUES \(names)) AS wanted(schema, name)
        JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
        JOIN pg_catalog.pg_class w ON w.relnamespace = n.oid AND w.relname = wanted.name
       CROSS JOIN LATERAL (SELECT w.oid WHERE w.relkind <> 'p'
                           UNION ALL
                           SELECT tree.relid FROM pg_catalog.pg_partition_tree(w.oid) AS tree
                            WHERE w.relkind = 'p' AND tree.isleaf) AS leaf(oid)
        JOIN pg_catalog.pg_class c ON c.oid = leaf.oid
       CROSS JOIN LATERAL (SELECT \(pages) AS pages FROM pg_catalog.pg_class p WHERE p.oid = c.oid) AS size
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
