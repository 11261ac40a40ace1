import CatalogModel
import SQLText

/// The parts that partitions have of an index of their table, of which some may be missing: `CREATE INDEX ON ONLY`.
enum IndexParts {
  /// The query for the topmost partitions without a part of a row `i` of `pg_index`; foreign tables have no indexes.
  static let missing: SQL = """
    SELECT tree.relid
                  FROM pg_partition_tree(i.indrelid) AS tree
                  JOIN pg_class tc ON tc.oid = tree.relid AND tc.relkind <> 'f'
                 WHERE tree.level > 0 AND NOT \(hasPart("tree.relid")) AND \(hasPart("tree.parentrelid"))
    """

  private static func hasPart(_ table: SQL) -> SQL {
    """
    EXISTS (SELECT FROM pg_partition_tree(i.indexrelid) AS part JOIN pg_index pi ON pi.indexrelid = part.relid
                                WHERE pi.indrelid = \(table))
    """
  }

  /// Gives all partitions a part that have none and are to have one, as far as they exist.
  ///
  /// A part gets the name that PostgreSQL chooses, so it is found as the one that was not there before.
  static func completion(of index: Index) -> Statement {
    let whole: SQL = "\(Literal(index.qualifiedName.text))::regclass"
    let spared: SQL =
      index.missingIn.isEmpty
      ? ""
      : """

             AND NOT EXISTS (SELECT FROM pg_partition_ancestors(tree.relid) AS line
                              WHERE line.relid IN (\(index.missingIn.map { "\(Literal($0.sql.text))::regclass" as SQL })))
      """
    let body: SQL = """

      DECLARE
        partition record;
        known oid[];
      BEGIN
        FOR partition IN
          SELECT tree.relid, tree.parentrelid
            FROM pg_partition_tree(\(Literal(index.address.relation.text))::regclass) AS tree
            JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
           WHERE tree.level > 0\(spared)
             AND NOT EXISTS (SELECT FROM pg_partition_tree(\(whole)) AS part
                               JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
           ORDER BY tree.level, tree.relid::text
        LOOP
          known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
          EXECUTE format('\(index.command) ON ONLY %s ', partition.relid) || \(Literal(index.definition.text));
          EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
                     FROM pg_index i, pg_partition_tree(\(whole)) AS part
                     JOIN pg_index w ON w.indexrelid = part.relid
                    WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                      AND w.indrelid = partition.parentrelid);
        END LOOP;
      END

      """
    return "DO \(Literal.dollarQuoted(body.text))"
  }
}
