import CatalogModel
package import SQLText

extension Table {
  /// What few tables have is gathered once and joined, so that the many without it cost nothing.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, n.nspname, c.relname,
           d.description, c.relpersistence = 'u',
           CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
           CASE WHEN c.relispartition THEN parent.names -> 0 END,
           CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, 0) END,
           CASE WHEN NOT c.relispartition THEN parent.names END,
           CASE WHEN c.reloftype <> 0 THEN
             (SELECT json_build_array(tn.nspname, t.typname)
                FROM pg_type t JOIN pg_namespace tn ON tn.oid = t.typnamespace WHERE t.oid = c.reloftype) END,
           CASE WHEN c.relam NOT IN (0, 2) THEN (SELECT am.amname FROM pg_am am WHERE am.oid = c.relam) END,
           \(Tablespace.name(of: "c")),
           \(StorageParameters.json("c.reloptions || tc.options")),
           CASE CASE WHEN c.relkind <> 'f' THEN c.relreplident END WHEN 'f' THEN json_build_object('extent', 'full')
                               WHEN 'n' THEN json_build_object('extent', 'nothing')
                               WHEN 'i' THEN chosen.identity::json END,
           chosen.cluster, part.names,
           CASE WHEN c.relkind = 'f' THEN remote.server END, CASE WHEN c.relkind = 'f' THEN remote.options END,
           c.relrowsecurity, c.relforcerowsecurity, acl.grants
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      LEFT JOIN (SELECT t.oid, (SELECT array_agg('toast.' || o) FROM unnest(t.reloptions) AS o) AS options
                   FROM pg_class t WHERE t.relkind = 't' AND t.reloptions IS NOT NULL) AS tc
        ON tc.oid = c.reltoastrelid
      LEFT JOIN (SELECT h.inhrelid, json_agg(json_build_array(pn.nspname, p.relname) ORDER BY h.inhseqno) AS names
                   FROM pg_inherits h
                   JOIN pg_class p ON p.oid = h.inhparent AND p.relkind IN ('r', 'p', 'f')
                   JOIN pg_namespace pn ON pn.oid = p.relnamespace
                  GROUP BY h.inhrelid) AS parent
        ON parent.inhrelid = c.oid
      LEFT JOIN (SELECT i.indrelid,
                        min(CASE WHEN i.indisreplident THEN json_build_object('index', ic.relname)::text END) AS identity,
                        min(CASE WHEN i.indisclustered THEN ic.relname::text END) AS cluster
                   FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
                  WHERE i.indisreplident OR i.indisclustered
                  GROUP BY i.indrelid) AS chosen
        ON chosen.indrelid = c.oid
      LEFT JOIN (\(indexNameRows)) AS part
        ON part.indrelid = c.oid
      LEFT JOIN (SELECT ft.ftrelid, s.srvname AS server, \(ForeignOptions.query("ft.ftoptions", of: "s.srvname")) AS options
                   FROM pg_foreign_table ft JOIN pg_foreign_server s ON s.oid = ft.ftserver) AS remote
        ON remote.ftrelid = c.oid
      \(GrantQuery(grantClass, server).join("pg_class", "rel", row: "c", where: "relkind IN ('r', 'p', 'f')"))
     WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence <> 't' AND \(Schemas.areUsers("n"))
    """
  }
}
