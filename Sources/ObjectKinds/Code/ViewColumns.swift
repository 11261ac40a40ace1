import CatalogModel
import SQLText

/// What views and materialized views keep for their columns, which are no objects of their own.
enum ViewColumns {
  /// The query for the comments of the columns of a row `c` of `pg_class`.
  static let comments: SQL = """
    (SELECT json_object_agg(a.attname, cd.description ORDER BY a.attnum)
               FROM pg_description cd
               JOIN pg_attribute a ON a.attrelid = cd.objoid AND a.attnum = cd.objsubid
              WHERE cd.objoid = c.oid AND cd.classoid = 'pg_class'::regclass AND cd.objsubid > 0)
    """

  /// The query for the defaults of the columns of a row `c` of `pg_class`.
  static let defaults: SQL = """
    (SELECT json_object_agg(a.attname, pg_get_expr(e.adbin, 0) ORDER BY a.attnum)
               FROM pg_attrdef e
               JOIN pg_attribute a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
              WHERE e.adrelid = c.oid)
    """

  /// The query for the types and collations of the columns of a row `c` of `pg_class`.
  static let output: SQL = """
    (SELECT json_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)
                      || CASE WHEN a.attcollation <> t.typcollation
                              THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END ORDER BY a.attnum)
               FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
    """

  /// The query that defines a row `c` of `pg_class`, without the semicolon that PostgreSQL ends it with.
  static let query: SQL = "ltrim(left(pg_get_viewdef(c.oid), -1))"

  /// The query of a spec without what PostgreSQL doesn't keep of it either.
  static func trimmed(_ query: SQL) -> SQL {
    var text = query.text.trimmed
    while text.hasSuffix(";") { text = String(text.dropLast()).trimmed }
    return SQL(verbatim: text)
  }

  static func comment(_ text: String?, on column: String, of view: ObjectAddress) -> Statement {
    let value: SQL = text.map { "\(Literal($0))" } ?? "NULL"
    return "COMMENT ON COLUMN \(view).\(Identifier(column)) IS \(value)"
  }

  static func commentChanges(
    from old: OrderedMap<String>,
    to new: OrderedMap<String>,
    of view: ObjectAddress
  ) -> [Statement] {
    old.pairs.filter { new[$0.key] == nil }.map { comment(nil, on: $0.key, of: view) }
      + new.pairs.filter { old[$0.key] != $0.value }.map { comment($0.value, on: $0.key, of: view) }
  }

  /// The names in parentheses, empty where the query is to name the columns.
  static func list(_ columns: [Identifier]) -> SQL { columns.isEmpty ? "" : " (\(columns))" }
}
