package import CatalogModel
package import PostgresClient
import SQLText

/// An object that takes the columns of a table by their places, such as one that reads `ROW(1, 2)` as a row of it.
package struct ColumnCounter: Hashable, Sendable {
  package let object: ObjectAddress
  /// The OID of the table.
  package let table: UInt32
}

extension Snapshot {
  /// What takes the columns of some tables by their places, in the database of which this is the snapshot.
  ///
  /// PostgreSQL keeps expressions and queries as the trees that it has read them into. These tell what their texts don't:
  /// whether a row is put together, or read from a text, to be one of the table.
  ///
  /// - Parameters:
  ///   - tables: The OIDs of the tables.
  ///   - connection: A connection to the database.
  /// - Returns: The objects in the order of addresses, each with the table.
  /// - Throws: What the server says.
  package func counters(
    ofColumnsOf tables: some Sequence<UInt32>,
    in connection: Connection
  ) async throws(PostgresError) -> [ColumnCounter] {
    let tables = tables.map { "\(Int($0))" as SQL }
    guard !tables.isEmpty else { return [] }
    var counters: Set<ColumnCounter> = []
    let addresses = self.addresses()
    func add(_ rows: RowSet, _ row: Int) {
      guard let table = rows.string(row, 3).flatMap({ UInt32($0) }) else { return }
      let id = rows.objectID(row, 0)
      let object = addresses[id] ?? addresses[id.overriding] ?? addresses[id.whole]
      if let object { counters.insert(ColumnCounter(object: object, table: table)) }
    }
    let rows = try await connection.query(ColumnCounting.query(tables, connection.version))
    for row in rows.indices { add(rows, row) }
    let results = try await connection.query(ColumnCounting.resultQuery(tables))
    for row in results.indices
    where results.string(row, 5) == "t" || NodeTree.givesColumns(results.string(row, 4) ?? "") {
      add(results, row)
    }
    return counters.sorted { ($0.object, $0.table) < ($1.object, $1.table) }
  }
}

/// The questions for what counts the columns of tables.
private enum ColumnCounting {
  /// The types of the rows of tables, and all types with values that hold such rows.
  private static func types(_ tables: [SQL]) -> SQL {
    """
    WITH RECURSIVE wanted(relation, type, is_own) AS (
      SELECT c.oid, c.reltype, true FROM pg_catalog.pg_class c WHERE c.oid IN (\(tables))
      UNION
      SELECT wanted.relation, holder.type, false
        FROM wanted
        JOIN (SELECT t.typelem, t.oid FROM pg_catalog.pg_type t WHERE t.typcategory = 'A'
              UNION ALL
              SELECT t.typbasetype, t.oid FROM pg_catalog.pg_type t WHERE t.typtype = 'd'
              UNION ALL
              SELECT r.rngsubtype, r.rngtypid FROM pg_catalog.pg_range r
              UNION ALL
              SELECT a.atttypid, c.reltype
                FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
               WHERE c.reltype <> 0 AND a.attnum > 0 AND NOT a.attisdropped) AS holder (part, type)
          ON holder.part = wanted.type)
    """
  }

  /// Everything that PostgreSQL keeps as a tree, with what it belongs to.
  private static func trees(_ server: ServerVersion) -> SQL {
    let published: SQL =
      server.major < 15
      ? ""
      : """

      UNION ALL
      SELECT 'pg_publication', prpubid, 0, prqual::text FROM pg_catalog.pg_publication_rel
      """
    return """
      SELECT 'pg_proc', oid, 0, concat(prosqlbody::text, proargdefaults::text) FROM pg_catalog.pg_proc WHERE oid >= 16384
      UNION ALL
      SELECT CASE WHEN rulename = '_RETURN' THEN 'pg_class' ELSE 'pg_rewrite' END,
             CASE WHEN rulename = '_RETURN' THEN ev_class ELSE oid END, 0, concat(ev_qual::text, ev_action::text)
        FROM pg_catalog.pg_rewrite WHERE oid >= 16384
      UNION ALL
      SELECT 'pg_class', adrelid, adnum, adbin::text FROM pg_catalog.pg_attrdef
      UNION ALL
      SELECT CASE WHEN contypid <> 0 THEN 'pg_type' ELSE 'pg_constraint' END,
             CASE WHEN contypid <> 0 THEN contypid ELSE oid END, 0, conbin::text
        FROM pg_catalog.pg_constraint
      UNION ALL
      SELECT CASE WHEN k.oid IS NULL THEN 'pg_class' ELSE 'pg_constraint' END, coalesce(k.oid, i.indexrelid), 0,
             concat(i.indexprs::text, i.indpred::text)
        FROM pg_catalog.pg_index i
        LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
      UNION ALL
      SELECT 'pg_statistic_ext', oid, 0, stxexprs::text FROM pg_catalog.pg_statistic_ext
      UNION ALL
      SELECT 'pg_trigger', oid, 0, tgqual::text FROM pg_catalog.pg_trigger
      UNION ALL
      SELECT 'pg_policy', oid, 0, concat(polqual::text, polwithcheck::text) FROM pg_catalog.pg_policy
      UNION ALL
      SELECT 'pg_class', partrelid, 0, partexprs::text FROM pg_catalog.pg_partitioned_table
      UNION ALL
      SELECT 'pg_type', oid, 0, typdefaultbin::text FROM pg_catalog.pg_type WHERE oid >= 16384\(published)
      """
  }

  /// What makes rows of the types out of single values or of texts, compares such with rows, or, as a rule, returns rows.
  ///
  /// A null has no columns. A row of an heir becomes one of its parent by the names of the columns.
  static func query(_ tables: [SQL], _ server: ServerVersion) -> SQL {
    """
    \(types(tables))
    SELECT DISTINCT tree.catalog, tree.oid, tree.part, wanted.relation
      FROM wanted
      JOIN (\(trees(server))) AS tree (catalog, oid, part, text)
        ON tree.text ~ concat('\\{CONST :consttype ', wanted.type, ' [^{}]* :constisnull false|:resulttype ', wanted.type,
                              ' :resultcollid \\d+ :coerceformat ')
           OR wanted.is_own AND (
             tree.text ~ concat(':row_typeid ', wanted.type, ' ')
             OR tree.text ~ concat(':varattno 0 :vartype ', wanted.type, ' ') AND tree.text ~ ':row_typeid 2249 '
                AND tree.text ~ ':opno (298[89]|299[0-3]) ')
    UNION
    SELECT 'pg_rewrite', r.oid, 0, r.ev_class
      FROM pg_catalog.pg_rewrite r
     WHERE r.ev_class IN (\(tables)) AND r.ev_action::text ~ ':returningList \\(\\{'
    """
  }

  /// The functions in standard SQL that give rows of the tables, and whether some of what they have to do with is a row of
  /// no type, which is given as one of the table.
  static func resultQuery(_ tables: [SQL]) -> SQL {
    """
    \(types(tables))
    SELECT 'pg_proc', p.oid, 0, wanted.relation, p.prosqlbody::text,
           p.prosqlbody::text ~ 'type(id)? 2249 '
      FROM wanted
      JOIN pg_catalog.pg_type t ON t.oid = wanted.type AND (wanted.is_own OR t.typtype = 'd')
      JOIN pg_catalog.pg_proc p ON p.prorettype = t.oid AND p.prosqlbody IS NOT NULL
    """
  }
}
