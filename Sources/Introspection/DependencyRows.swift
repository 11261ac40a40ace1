import CatalogModel
import PostgresClient
import SQLText

/// What depends on what in a database, as its catalogs record it.
struct DependencyRows: Sendable {
  /// Pairs of an object and what it depends on.
  let edges: RowSet
  /// Pairs of a thing that is no object of ours, such as the rule of a view, and the object that it is part of.
  let parts: RowSet
  /// Pairs of a column that a relation has from another, and the column of that.
  let inherited: RowSet

  /// The edges between objects of users; what the server itself brought has lower OIDs.
  ///
  /// The server doesn't record which transforms a routine asks for, although it cannot be created without them. The
  /// trigger of a partition's partition it records as that partition's only. What is said of an identity's sequence needs
  /// the column, or what is said otherwise of one that comes from elsewhere. And a partition without a part of an index
  /// has to be there before that, or it would get one.
  static let edgeQuery: SQL = """
    SELECT d.classid::regclass, d.objid, d.objsubid, d.refclassid::regclass, d.refobjid, d.refobjsubid
      FROM pg_depend d
     WHERE d.objid >= 16384 AND d.refobjid >= 16384 AND d.deptype IN ('n', 'a', 'i', 'P', 'S', 'x')
    UNION ALL
    SELECT 'pg_sequence', d.objid, 0, part.catalog::regclass, d.refobjid, d.refobjsubid
      FROM pg_depend d CROSS JOIN (VALUES ('pg_class'), ('pg_attribute')) AS part (catalog)
     WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
       AND d.deptype = 'i' AND d.objid >= 16384
    UNION ALL
    SELECT 'pg_class', i.indrelid, 0, 'pg_class', i.indexrelid, 0
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid AND t.relkind <> 'm'
     WHERE (i.indisreplident OR i.indisclustered) AND i.indexrelid >= 16384
    UNION ALL
    SELECT 'pg_class', i.indexrelid, 0, 'pg_class', tree.relid, 0
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indrelid AND c.relkind = 'p'
     CROSS JOIN LATERAL pg_partition_tree(i.indrelid) AS tree
     WHERE NOT i.indisvalid AND tree.level > 0
       AND NOT EXISTS (SELECT FROM pg_partition_tree(i.indexrelid) AS part JOIN pg_index w ON w.indexrelid = part.relid
                        WHERE w.indrelid = tree.relid)
    UNION ALL
    SELECT 'pg_trigger', line.part, 0, 'pg_trigger', line.whole, 0
      FROM (WITH RECURSIVE line(part, whole) AS (
              SELECT t.oid, t.tgparentid FROM pg_trigger t WHERE t.tgparentid <> 0
              UNION ALL
              SELECT line.part, t.tgparentid FROM line JOIN pg_trigger t ON t.oid = line.whole AND t.tgparentid <> 0)
            SELECT * FROM line) AS line
    UNION ALL
    SELECT 'pg_proc', p.oid, 0, 'pg_transform', t.oid, 0
      FROM pg_transform t JOIN pg_proc p ON p.prolang = t.trflang AND t.trftype = ANY (p.protrftypes)
     WHERE p.oid >= 16384 AND t.oid >= 16384
    """

  static let inheritedQuery: SQL = """
    SELECT 'pg_class', a.attrelid, a.attnum, 'pg_class', p.attrelid, p.attnum
      FROM pg_inherits h
      JOIN pg_class c ON c.oid = h.inhrelid AND c.relkind IN ('r', 'p', 'f')
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attinhcount > 0
      JOIN pg_attribute p ON p.attrelid = h.inhparent AND p.attname = a.attname AND p.attnum > 0
    """

  /// The things that stand for something else: rules for their view, defaults for their column, array types for
  /// their element type, multirange types and constructors for their range type, row types for their table, indexes
  /// for their constraint, members of an operator family for the family or class, and so on.
  static let partQuery: SQL = """
    SELECT 'pg_rewrite', oid, 0, 'pg_class', ev_class, 0 FROM pg_rewrite WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_attrdef', oid, 0, 'pg_class', adrelid, adnum FROM pg_attrdef WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_type', typarray, 0, 'pg_type', oid, 0 FROM pg_type WHERE typarray >= 16384 AND oid >= 16384
    UNION ALL
    SELECT 'pg_type', reltype, 0, 'pg_class', oid, 0
      FROM pg_class WHERE reltype >= 16384 AND relkind <> 'c'
    UNION ALL
    SELECT 'pg_class', oid, 0, 'pg_type', reltype, 0 FROM pg_class WHERE reltype >= 16384 AND relkind = 'c'
    UNION ALL
    SELECT 'pg_type', rngmultitypid, 0, 'pg_type', rngtypid, 0 FROM pg_range WHERE rngtypid >= 16384
    UNION ALL
    SELECT 'pg_proc', objid, 0, 'pg_type', refobjid, 0
      FROM pg_depend
     WHERE classid = 'pg_proc'::regclass AND refclassid = 'pg_type'::regclass AND deptype = 'i'
       AND objid >= 16384
    UNION ALL
    SELECT classid::regclass::text, objid, 0, refclassid::regclass::text, refobjid, 0
      FROM pg_depend
     WHERE classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass)
       AND refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass) AND deptype IN ('i', 'a')
       AND objid >= 16384
    UNION ALL
    SELECT 'pg_constraint', oid, 0, 'pg_type', contypid, 0 FROM pg_constraint WHERE contypid >= 16384
    UNION ALL
    SELECT 'pg_class', conindid, 0, 'pg_constraint', oid, 0
      FROM pg_constraint WHERE contype IN ('p', 'u', 'x') AND conindid >= 16384
    UNION ALL
    SELECT 'pg_class', objid, 0, 'pg_class', refobjid, refobjsubid
      FROM pg_depend
     WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype = 'i'
       AND refobjsubid > 0 AND objid >= 16384
    UNION ALL
    SELECT classid::regclass::text, objid, 0, 'pg_publication', refobjid, 0
      FROM pg_depend WHERE refclassid = 'pg_publication'::regclass AND deptype = 'a'
    UNION ALL
    SELECT classid::regclass::text, objid, 0, 'pg_extension', refobjid, 0
      FROM pg_depend WHERE deptype = 'e' AND objid >= 16384
    """

  /// What each object needs to exist, besides its parent.
  func needs(_ addresses: [ObjectID: ObjectAddress]) -> [ObjectAddress: Set<ObjectAddress>] {
    let resolution = DependencyResolution(self, addresses)
    var needs: [ObjectAddress: Set<ObjectAddress>] = [:]
    for row in edges.indices {
      guard let object = resolution.dependent(edges.objectID(row, 0)) else { continue }
      for needed in resolution.needed(edges.objectID(row, 3)) where needed != object {
        needs[object, default: []].insert(needed)
      }
    }
    for row in inherited.indices {
      let column = inherited.objectID(row, 0)
      guard let override = addresses[column.overriding] else { continue }
      needs[override, default: []].formUnion(resolution.needed(column))
    }
    return needs
  }
}
