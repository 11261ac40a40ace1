package import CatalogModel
import PostgresClient
package import SQLText

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
  ///
  /// Security labels and the privileges of large objects and parameters are no objects, and still something that would
  /// be lost. Tablespaces and replication origins belong to the server: no dump has them.
  ///
  /// - Parameters:
  ///   - server: The server's version.
  ///   - kinds: The kinds that are read.
  /// - Returns: The query, which gives the type and the identity of each.
  package static func query(_ server: ServerVersion, _ kinds: [any CatalogObject.Type]) -> SQL {
    let parts = [objects] + others(server) + traits + (kinds.readRoles ? [] : [roleSettings])
    return "\(parts.joined(separator: "\nUNION ALL\n"))\n ORDER BY 1, 2"
  }

  private static let objects: SQL = """
    SELECT i.type, i.identity
      FROM (SELECT 'pg_default_acl'::regclass, a.oid FROM pg_default_acl a WHERE a.defaclobjtype = 'L'
           ) AS candidate(class, oid)
     CROSS JOIN LATERAL pg_identify_object(candidate.class, candidate.oid, 0) AS i
     WHERE candidate.oid >= 16384
       AND NOT EXISTS (SELECT FROM pg_depend d
                        WHERE d.classid = candidate.class AND d.objid = candidate.oid AND d.deptype IN ('e', 'i'))
       AND (i.schema IS NULL OR i.schema !~ '^pg_')
    """

  private static func others(_ server: ServerVersion) -> [SQL] {
    let parameters: SQL = """
      SELECT 'privileges of a parameter', p.parname FROM pg_parameter_acl p
      """
    return [
      """
      SELECT 'security label', format('%s on %s %s', l.provider, i.type, i.identity)
        FROM pg_seclabel l CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i
      """,
      """
      SELECT 'security label', format('%s on database %I', l.provider, b.datname)
        FROM pg_shseclabel l JOIN pg_database b ON b.oid = l.objoid
       WHERE l.classoid = 'pg_database'::regclass AND b.datname = current_database()
      """,
      """
      SELECT 'privileges of large objects', format('%s in all', count(*))
        FROM pg_largeobject_metadata m WHERE m.lomacl IS NOT NULL HAVING count(*) > 0
      """,
      systemPrivileges, memberPrivileges, reserved,
    ] + (server.major < 15 ? [] : [parameters])
  }

  /// A schema with the name of plumb's own that isn't.
  private static let reserved: SQL = """
    SELECT 'schema with a reserved name', format('%I', n.nspname)
      FROM pg_namespace n
     WHERE n.nspname = \(Literal(JournalSchema.name.name)) AND obj_description(n.oid, 'pg_namespace') IS DISTINCT FROM \(Literal(JournalSchema.comment))
    """

  /// What PostgreSQL's own relations and functions allow otherwise than a new database does.
  private static let systemPrivileges: SQL = """
    SELECT 'privileges of system objects', format('%s in all', count(*))
      FROM (SELECT 'pg_class'::regclass, c.oid, 0, c.relacl
              FROM pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relacl IS NOT NULL
            UNION ALL SELECT 'pg_class'::regclass, a.attrelid, a.attnum, a.attacl
              FROM pg_attribute a WHERE a.attrelid < 12000 AND a.attacl IS NOT NULL
            UNION ALL SELECT 'pg_proc'::regclass, p.oid, 0, p.proacl
              FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proacl IS NOT NULL
           ) AS o (class, oid, part, acl)
      LEFT JOIN pg_init_privs i ON i.classoid = o.class AND i.objoid = o.oid AND i.objsubid = o.part
     WHERE o.oid < 16384
       AND ARRAY(SELECT unnest(o.acl)::text ORDER BY 1) <> ARRAY(SELECT unnest(i.initprivs)::text ORDER BY 1)
    HAVING count(*) > 0
    """

  /// What members of extensions allow otherwise than their extension's script, or else PostgreSQL, has them.
  private static let memberPrivileges: SQL = """
    SELECT 'privileges of a member of an extension', format('%s %s of %I', i.type, i.identity, e.extname)
      FROM (SELECT 'pg_class'::regclass, c.oid, c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)
              FROM pg_class c
            UNION ALL SELECT 'pg_proc'::regclass, p.oid, p.proacl, acldefault('f', p.proowner) FROM pg_proc p
            UNION ALL SELECT 'pg_type'::regclass, t.oid, t.typacl, acldefault('T', t.typowner) FROM pg_type t
            UNION ALL SELECT 'pg_language'::regclass, l.oid, l.lanacl, acldefault('l', l.lanowner) FROM pg_language l
            UNION ALL SELECT 'pg_namespace'::regclass, n.oid, n.nspacl, acldefault('n', n.nspowner) FROM pg_namespace n
            UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, f.oid, f.fdwacl, acldefault('F', f.fdwowner)
              FROM pg_foreign_data_wrapper f
           ) AS o (class, oid, acl, usual)
      JOIN pg_depend d ON d.classid = o.class AND d.objid = o.oid AND d.objsubid = 0 AND d.deptype = 'e'
       AND d.refclassid = 'pg_extension'::regclass
      JOIN pg_extension e ON e.oid = d.refobjid
      LEFT JOIN pg_init_privs p ON p.classoid = o.class AND p.objoid = o.oid AND p.objsubid = 0
     CROSS JOIN LATERAL pg_identify_object(o.class, o.oid, 0) AS i
     WHERE (o.acl IS NOT NULL OR p.initprivs IS NOT NULL)
       AND ARRAY(SELECT unnest(coalesce(o.acl, o.usual))::text ORDER BY 1)
           <> ARRAY(SELECT unnest(coalesce(p.initprivs, o.usual))::text ORDER BY 1)
    """

  /// What is set of objects that have a kind, and of which that kind knows nothing.
  private static let traits: [SQL] = [
    """
    SELECT 'dependence on an extension', format('%s %s on %I', i.type, i.identity, e.extname)
      FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
     CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) AS i
     WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
       AND CASE d.classid
             WHEN 'pg_proc'::regclass THEN (SELECT p.prokind = 'a' FROM pg_proc p WHERE p.oid = d.objid)
             WHEN 'pg_trigger'::regclass THEN (SELECT t.tgparentid <> 0 FROM pg_trigger t WHERE t.oid = d.objid)
             WHEN 'pg_class'::regclass THEN
               (SELECT NOT c.relispartition AND EXISTS (SELECT FROM pg_constraint con WHERE con.conindid = c.oid
                                                           AND con.contype IN ('p', 'u', 'x'))
                  FROM pg_class c WHERE c.oid = d.objid)
             ELSE true END
    """,
    """
    SELECT 'clustering of a materialized view', format('%s by %s', c.oid::regclass, i.indexrelid::regclass)
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE i.indisclustered AND c.relkind = 'm'
    """,
    """
    SELECT 'state of a constraint''s triggers', format('%I on %s', con.conname, t.tgrelid::regclass)
      FROM pg_trigger t JOIN pg_constraint con ON con.oid = t.tgconstraint
     WHERE t.tgisinternal AND con.contype <> 't' AND t.tgenabled <> 'O'
     GROUP BY 2
    """,
    // The triggers of partitions come with that of the whole, which lends them no comment.
    """
    SELECT 'comment on a trigger of a partition', format('%I on %s', t.tgname, t.tgrelid::regclass)
      FROM pg_trigger t
      JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_trigger'::regclass AND d.objsubid = 0
     WHERE t.tgparentid <> 0
    """,
  ]

  /// What roles begin their sessions in this database with, where nobody reads roles.
  private static let roleSettings: SQL = """
    SELECT 'role setting', format('%I in this database', pg_get_userbyid(g.setrole))
      FROM pg_db_role_setting g JOIN pg_database b ON b.oid = g.setdatabase
     WHERE b.datname = current_database() AND g.setrole <> 0
    """
}

extension [any CatalogObject.Type] {
  /// Whether a kind among them is about roles.
  fileprivate var readRoles: Bool {
    for type in self where type.catalog == "pg_roles" { return true }
    return false
  }
}
