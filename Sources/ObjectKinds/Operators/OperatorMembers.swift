import CatalogModel
import SQLText

/// What operator classes and families consist of: operators and functions, in the words of CREATE OPERATOR CLASS.
enum OperatorMembers {
  /// The catalog query's list of operators: `1 <(integer,bigint)`, the types left out where they are the class's.
  static func operators(_ owner: SQL, of catalog: SQL, type: SQL) -> SQL {
    """
    (SELECT json_agg(concat(m.amopstrategy, ' ',
                            CASE WHEN m.amoplefttype = \(type) AND m.amoprighttype = \(type)
                                 THEN concat(CASE WHEN mn.nspname <> 'pg_catalog'
                                                  THEN quote_ident(mn.nspname) || '.' END, mo.oprname)
                                 ELSE m.amopopr::regoperator::text END,
                            CASE WHEN m.amopsortfamily <> 0 THEN ' FOR ORDER BY ' ||
                              (SELECT concat(CASE WHEN fn.nspname <> 'pg_catalog' THEN quote_ident(fn.nspname) || '.' END,
                                             quote_ident(f.opfname))
                                 FROM pg_opfamily f JOIN pg_namespace fn ON fn.oid = f.opfnamespace
                                WHERE f.oid = m.amopsortfamily) END)
                     ORDER BY m.amopstrategy, m.amopopr::regoperator::text COLLATE "C")
              FROM pg_depend md
              JOIN pg_amop m ON m.oid = md.objid
              JOIN pg_operator mo ON mo.oid = m.amopopr
              JOIN pg_namespace mn ON mn.oid = mo.oprnamespace
             WHERE md.refclassid = '\(catalog)'::regclass AND md.refobjid = \(owner)
               AND md.classid = 'pg_amop'::regclass)
    """
  }

  /// The catalog query's list of functions: `1 (integer, bigint) cmp(integer,bigint)`, the types left out where
  /// PostgreSQL would take the class's by itself.
  static func functions(_ owner: SQL, of catalog: SQL, type: SQL) -> SQL {
    """
    (SELECT json_agg(concat(m.amprocnum, ' ',
                            CASE WHEN m.amproclefttype <> \(type) OR m.amprocrighttype <> \(type)
                                   OR am.amname IN ('btree', 'hash') AND mp.proargtypes[0] <> \(type)
                                 THEN format('(%s, %s) ', format_type(m.amproclefttype, NULL),
                                             format_type(m.amprocrighttype, NULL)) END,
                            m.amproc::oid::regprocedure)
                     ORDER BY m.amprocnum, m.amproclefttype::regtype::text COLLATE "C",
                              m.amprocrighttype::regtype::text COLLATE "C")
              FROM pg_depend md
              JOIN pg_amproc m ON m.oid = md.objid
              JOIN pg_proc mp ON mp.oid = m.amproc
             WHERE md.refclassid = '\(catalog)'::regclass AND md.refobjid = \(owner)
               AND md.classid = 'pg_amproc'::regclass)
    """
  }

  /// The clauses of CREATE and ALTER.
  static func clauses(_ operators: [SQL], _ functions: [SQL]) -> [SQL] {
    operators.map { "OPERATOR \($0)" } + functions.map { "FUNCTION \($0)" }
  }
}
