import SQLText

/// Expressions of catalog queries that give the names behind an OID, in the shape in which specs hold them.
enum CatalogNames {
  /// The schema and name of a function; NULL for no function.
  static func function(_ oid: SQL) -> SQL { pair("pg_proc", "pro", oid) }

  /// The schema and name of an operator; NULL for no operator.
  static func `operator`(_ oid: SQL) -> SQL { pair("pg_operator", "opr", oid) }

  static func operatorClass(_ oid: SQL) -> SQL { pair("pg_opclass", "opc", oid) }
  static func operatorFamily(_ oid: SQL) -> SQL { pair("pg_opfamily", "opf", oid) }
  static func collation(_ oid: SQL) -> SQL { pair("pg_collation", "coll", oid) }
  static func textSearchParser(_ oid: SQL) -> SQL { pair("pg_ts_parser", "prs", oid) }
  static func textSearchTemplate(_ oid: SQL) -> SQL { pair("pg_ts_template", "tmpl", oid) }
  static func type(_ oid: SQL) -> SQL { pair("pg_type", "typ", oid) }

  private static func pair(_ catalog: SQL, _ prefix: SQL, _ oid: SQL) -> SQL {
    """
    (SELECT json_build_array(xn.nspname, x.\(prefix)name)
                FROM \(catalog) x JOIN pg_namespace xn ON xn.oid = x.\(prefix)namespace WHERE x.oid = \(oid))
    """
  }

  /// The comment on an object of a catalog, as a join that ends a query's FROM.
  static func comment(_ oid: SQL, in catalog: SQL) -> SQL {
    """
    LEFT JOIN pg_description d
        ON d.objoid = \(oid) AND d.classoid = '\(catalog)'::regclass AND d.objsubid = 0
    """
  }
}
