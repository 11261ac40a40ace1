import CatalogModel
import SQLText

/// The names of the indexes that a partition has because its table has them.
extension Table {
  /// The statements that give them the names they are to have.
  func indexRenames(from old: OrderedMap<Identifier>) -> [Statement] {
    let wanted = Set(indexNames.pairs.map(\.value))
    let restored = old.pairs.filter { indexNames[$0.key] == nil && !wanted.contains($0.value) }
    let renamed = indexNames.pairs.filter { old[$0.key] != $0.value }
    return restored.map { restoringName(of: $0.value) } + renamed.map { rename(partOf: $0.key, to: $0.value) }
  }

  /// The part of an index is found by what it is a part of: its present name is PostgreSQL's to choose.
  ///
  /// Where another index of the partition has the name, the two change names.
  private func rename(partOf index: String, to name: Identifier) -> Statement {
    let body: SQL = """

      DECLARE
        part regclass;
        other regclass;
        former name;
      BEGIN
        SELECT i.indexrelid, ic.relname INTO STRICT part, former
          FROM pg_partition_ancestors(\(reference)) AS ancestor
          JOIN pg_index whole ON whole.indrelid = ancestor
          JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = \(Literal(index))
          JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
          JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = \(reference)
          JOIN pg_class ic ON ic.oid = i.indexrelid;
        IF former = \(Literal(name.name)) THEN
          RETURN;
        END IF;
        SELECT i.indexrelid INTO other
          FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
         WHERE i.indrelid = \(reference) AND ic.relname = \(Literal(name.name));
        IF other IS NOT NULL THEN
          EXECUTE format('ALTER INDEX %s RENAME TO %I', other, \(Literal(name.setAside.name)));
        END IF;
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part, \(Literal(name.name)));
        IF other IS NOT NULL THEN
          EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
        END IF;
      END

      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  /// Gives an index the name that PostgreSQL would choose, where it is still there.
  private func restoringName(of index: Identifier) -> Statement {
    let body: SQL = """

      DECLARE
        part regclass;
        chosen name;
      BEGIN
        SELECT i.indexrelid, \(Table.defaultIndexName) INTO part, chosen
          FROM pg_index i
          JOIN pg_class ic ON ic.oid = i.indexrelid AND ic.relname = \(Literal(index.name))
          JOIN pg_class c ON c.oid = i.indrelid
         WHERE i.indrelid = \(reference);
        IF part IS NOT NULL THEN
          EXECUTE format('ALTER INDEX %s RENAME TO %I', part, chosen);
        END IF;
      END

      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  /// The partition, as a value in a query.
  private var reference: SQL { "\(Literal(address.qualifiedName.text))::regclass" }

  /// The name that PostgreSQL makes for an index, with the number that tells it from others, of rows `i` of `pg_index`, `ic` of its and `c` of its table's `pg_class`.
  ///
  /// Both halves of a name that is too long are cut so that they become equally long.
  private static let defaultIndexName: SQL = """
    (SELECT left(c.relname, least(f.n1, greatest(f.free - f.n2, (f.free + 1) / 2)))
                || left(f.columns, least(f.n2, greatest(f.free - f.n1, f.free / 2))) || f.suffix
           FROM (SELECT p.columns, s.suffix, length(c.relname) AS n1, length(p.columns) AS n2,
                        63 - length(s.suffix) AS free
                   FROM (SELECT CASE WHEN i.indisprimary THEN ''
                                     ELSE (SELECT '_' || string_agg(coalesce(o.attname, a.attname), '_' ORDER BY a.attnum)
                                             FROM pg_attribute a
                                             LEFT JOIN pg_attribute o
                                               ON o.attrelid = i.indrelid AND o.attnum = i.indkey[a.attnum - 1]
                                                  AND o.attnum > 0
                                            WHERE a.attrelid = i.indexrelid) END AS columns,
                                CASE WHEN i.indisprimary THEN '_pkey' WHEN i.indisexclusion THEN '_excl'
                                     WHEN EXISTS (SELECT FROM pg_constraint con
                                                   WHERE con.conindid = i.indexrelid AND con.contype = 'u') THEN '_key'
                                     ELSE '_idx' END AS suffix) AS p
                  CROSS JOIN LATERAL (SELECT coalesce(substring(ic.relname FROM p.suffix || '[0-9]+$'), p.suffix)) AS s (suffix)) AS f)
    """

  /// The names that differ from those, by table.
  static let indexNameRows: SQL = """
    SELECT i.indrelid, json_object_agg(rc.relname, ic.relname ORDER BY rc.relname COLLATE "C") AS names
                   FROM pg_inherits h
                   JOIN pg_class ic ON ic.oid = h.inhrelid AND ic.relkind IN ('i', 'I')
                   JOIN pg_index i ON i.indexrelid = ic.oid
                   JOIN pg_class c ON c.oid = i.indrelid
                   JOIN pg_class rc ON rc.oid = pg_partition_root(ic.oid)
                  CROSS JOIN LATERAL (SELECT \(defaultIndexName)) AS chosen(name)
                  WHERE ic.relname <> chosen.name
                  GROUP BY i.indrelid
    """
}
