package import CatalogModel
package import SQLText

/// One key of an index: a column or an expression, and how it is compared.
///
/// A spec writes `created_at`, `created_at desc nulls last`, or `lower(email)`; anything more has the long form.
package struct IndexKey: Record {
  package var column: Identifier?
  package var expression: SQL?
  package var collation: QualifiedName?
  package var operatorClass: QualifiedName?
  package var parameters = OrderedMap<String>()
  package var order = Order.ascending
  package var nulls: Nulls?
  /// How much is sampled of the values of an expression.
  package var statistics: Int?
  /// The operator of an exclusion constraint.
  package var `operator`: String?

  package init() {}

  package enum Order: String, Keyword {
    case ascending = "asc"
    case descending = "desc"
  }

  package enum Nulls: String, Keyword { case first, last }

  package static let parts: [Part<IndexKey>] = [
    Part("column", \.column), Part("expression", \.expression), Part("collation", \.collation),
    Part("opclass", \.operatorClass), Part("opclass_parameters", \.parameters), Part("order", \.order),
    Part("nulls", \.nulls), Part("statistics", \.statistics), Part("with", \.operator),
  ]

  package static let shorthand: Shape? = .text

  /// Takes the order off the end; what is left is a column when it is a bare name, and an expression otherwise.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard var text = field.text?.trimmed else { return field }
    var entries: [Field.Entry] = []
    for (suffix, key, value) in [
      (" nulls first", "nulls", "first"), (" nulls last", "nulls", "last"), (" desc", "order", "desc"),
      (" asc", "order", "asc"),
    ] where text.lowercased().hasSuffix(suffix) {
      text = String(text.dropLast(suffix.count)).trimmed
      entries.append(Field.Entry(key, .scalar(value, span: field.span)))
    }
    let isName = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" || $0 == " " }
    if !isName {
      do { _ = try SQL(fragment: text) } catch {
        throw FieldMismatch(
          "this is no expression: \(error.flaw.rawValue); a column of that name is `{column: …}`",
          at: field.span
        )
      }
    }
    return .map(
      [Field.Entry(isName ? "column" : "expression", .scalar(text, span: field.span))] + entries,
      span: field.span
    )
  }

  package static func condensed(_ field: Field) -> Field {
    guard let entries = field.entries,
      entries.allSatisfy({ ["column", "expression", "order", "nulls"].contains($0.key) }),
      var text = field["column"]?.text ?? field["expression"]?.text
    else { return field }
    if let order = field["order"]?.text { text += " \(order)" }
    if let nulls = field["nulls"]?.text { text += " nulls \(nulls)" }
    // What would be read back as something else keeps its long form.
    guard let short = try? IndexKey(.scalar(text)), let long = try? IndexKey(field), short == long else {
      return field
    }
    return .scalar(text)
  }

  /// What is indexed.
  var value: SQL {
    .line {
      if let column { "\(column)" } else if let expression { expression.parenthesized }
      if let collation { "COLLATE \(collation.sql)" }
    }
  }

  /// The key as CREATE INDEX lists it.
  var sql: SQL {
    .line {
      if let column { "\(column)" } else if let expression { expression.parenthesized }
      if let collation { "COLLATE \(collation.sql)" }
      if let operatorClass { "\(operatorClass.sql)\(parameterList)" }
      if order == .descending { "DESC" }
      if let nulls { "NULLS \(nulls.sql)" }
      if let `operator` { "WITH \(SQL(verbatim: `operator`))" }
    }
  }

  private var parameterList: SQL { StorageParameters.clause(parameters) ?? "" }

  /// The query for the keys of an index, as a JSON array in the form of the spec, for a row `i` of `pg_index`.
  ///
  /// The operators are those of an exclusion constraint, and nil for an index. Most keys are plain columns, for which
  /// the general expression would cost more than all the rest of the row.
  static func query(operators: SQL? = nil) -> SQL {
    """
    (SELECT json_agg(CASE WHEN \(isPlain(column: "a", operatorClass: "o", at: "ka.attnum - 1"))
                               AND ka.attoptions IS NULL AND \(operators == nil ? "true" : "false" as SQL)
                          THEN json_build_object('column', a.attname)
                          ELSE \(description(operators)) END ORDER BY ka.attnum)
       FROM pg_attribute ka
       JOIN pg_opclass o ON o.oid = i.indclass[ka.attnum - 1]
       LEFT JOIN pg_attribute a
         ON a.attrelid = i.indrelid AND a.attnum = i.indkey[ka.attnum - 1] AND i.indkey[ka.attnum - 1] > 0
      WHERE ka.attrelid = i.indexrelid AND ka.attnum BETWEEN 1 AND i.indnkeyatts)
    """
  }

  /// The query for the keys of an index that is no constraint's: `query`, with a short way for one or two plain
  /// columns of a B-tree.
  ///
  /// Needs `joinsOfPlainKeys`, and a row `am` of `pg_am`.
  static let queryOfIndex: SQL = """
    CASE WHEN am.amname = 'btree' AND i.indnkeyatts <= 2
                   AND \(isPlain(column: "a1", operatorClass: "o1", at: "0"))
                   AND (i.indnkeyatts = 1 OR \(isPlain(column: "a2", operatorClass: "o2", at: "1")))
              THEN CASE i.indnkeyatts
                     WHEN 1 THEN json_build_array(json_build_object('column', a1.attname))
                     ELSE json_build_array(json_build_object('column', a1.attname),
                                           json_build_object('column', a2.attname)) END
              ELSE \(query()) END
    """

  /// Joins the first two columns of an index, and their operator classes.
  static let joinsOfPlainKeys: SQL = """
    LEFT JOIN pg_opclass o1 ON o1.oid = i.indclass[0]
      LEFT JOIN pg_attribute a1 ON a1.attrelid = i.indrelid AND a1.attnum = i.indkey[0] AND i.indkey[0] > 0
      LEFT JOIN pg_opclass o2 ON o2.oid = i.indclass[1] AND i.indnkeyatts > 1
      LEFT JOIN pg_attribute a2
        ON a2.attrelid = i.indrelid AND a2.attnum = i.indkey[1] AND i.indkey[1] > 0 AND i.indnkeyatts > 1
    """

  /// Whether a key is a column in ascending order, with the collation and the operator class that it has by itself.
  private static func isPlain(column: SQL, operatorClass: SQL, at place: SQL) -> SQL {
    """
    (\(column).attnum > 0 AND i.indoption[\(place)] = 0 AND i.indcollation[\(place)] = \(column).attcollation
                   AND \(operatorClass).opcdefault AND (\(operatorClass).opcintype = \(column).atttypid
                     OR NOT \(hasOwnDefault("\(column).atttypid", as: operatorClass))))
    """
  }

  /// Whether another operator class would be the default for values of a type.
  private static func hasOwnDefault(_ type: SQL, as operatorClass: SQL) -> SQL {
    """
    EXISTS (SELECT FROM pg_opclass x WHERE x.opcmethod = \(operatorClass).opcmethod AND x.opcdefault
                               AND x.opcintype = \(type))
    """
  }

  /// All that can be said of one key.
  private static func description(_ operators: SQL?) -> SQL {
    """
    json_strip_nulls(json_build_object(
              'column', a.attname,
              'expression', CASE WHEN a.attname IS NULL THEN pg_get_indexdef(i.indexrelid, ka.attnum::int, false) END,
              'collation', (SELECT json_build_array(cn.nspname, co.collname)
                              FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                             WHERE co.oid = i.indcollation[ka.attnum - 1] AND co.oid <> coalesce(a.attcollation, 100)),
              'opclass', CASE WHEN NOT o.opcdefault OR ka.attoptions IS NOT NULL
                                   OR o.opcintype <> ka.atttypid AND \(hasOwnDefault("ka.atttypid", as: "o"))
                              THEN (SELECT json_build_array(opn.nspname, o.opcname)
                                      FROM pg_namespace opn WHERE opn.oid = o.opcnamespace) END,
              'opclass_parameters', \(StorageParameters.json("ka.attoptions")),
              'order', CASE WHEN i.indoption[ka.attnum - 1] & 1 = 1 THEN 'desc' END,
              'nulls', CASE i.indoption[ka.attnum - 1] & 3 WHEN 1 THEN 'last' WHEN 2 THEN 'first' END,
              'statistics', CASE WHEN ka.attstattarget >= 0 THEN ka.attstattarget END\(operators.map { """
    ,
              'with', (SELECT CASE WHEN wn.nspname = 'pg_catalog' THEN w.oprname
                                   ELSE format('OPERATOR(%I.%s)', wn.nspname, w.oprname) END
                         FROM pg_operator w JOIN pg_namespace wn ON wn.oid = w.oprnamespace
                        WHERE w.oid = (\($0))[ka.attnum])
    """ as SQL } ?? "")))
    """
  }
}
