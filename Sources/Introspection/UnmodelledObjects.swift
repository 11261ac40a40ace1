import PostgresClient
import SQLText

/// The objects of users for which plumb has no kind, so that they can be named and are not passed over in silence.
package struct UnmodelledObjects: Sendable, Equatable {
  /// One object: what PostgreSQL calls its type, and its identity.
  package struct Object: Sendable, Hashable {
    package let type: String
    package let identity: String
  }

  package let objects: [Object]

  package init(objects: [Object]) { self.objects = objects }

  init(_ rows: RowSet) { objects = rows.map { Object(type: $0[0] ?? "", identity: $0[1] ?? "") } }

  /// Finds everything that has no kind; what extensions own is theirs.
  static let query: SQL = """
    WITH candidate(class, oid) AS (
      SELECT 'pg_subscription'::regclass, s.oid FROM pg_subscription s
       WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
      UNION SELECT 'pg_type'::regclass, t.oid FROM pg_type t WHERE t.typtype = 'p'
    )
    SELECT i.type, i.identity
      FROM candidate c CROSS JOIN LATERAL pg_identify_object(c.class, c.oid, 0) i
     WHERE c.oid >= 16384
       AND NOT EXISTS (SELECT FROM pg_depend d
                        WHERE d.classid = c.class AND d.objid = c.oid AND d.deptype IN ('e', 'i')
                          AND (d.deptype = 'e' OR d.classid <> 'pg_class'::regclass))
       AND (i.schema IS NULL OR i.schema !~ '^pg_')
     ORDER BY i.type, i.identity
    """
}
