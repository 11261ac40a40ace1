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
    Part("nulls", \.nulls), Part("with", \.operator),
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
  /// The operators are those of an exclusion constraint, and nil for an index.
  static func query(operators: SQL? = nil) -> SQL {
    """
    (SELECT json_agg(json_strip_nulls(json_build_object(
              'column', a.attname,
              'expression', CASE WHEN k.attnum = 0 THEN pg_get_indexdef(i.indexrelid, k.ordinal::int, false) END,
              'collation', (SELECT json_build_array(cn.nspname, co.collname)
                              FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                             WHERE co.oid = k.coll AND k.coll <> coalesce(a.attcollation, 100)),
              'opclass', CASE WHEN NOT o.opcdefault OR ka.attoptions IS NOT NULL OR o.opcintype <> ka.atttypid AND EXISTS (
                                SELECT FROM pg_opclass x WHERE x.opcmethod = o.opcmethod AND x.opcdefault
                                   AND x.opcintype = ka.atttypid)
                              THEN json_build_array(opn.nspname, o.opcname) END,
              'opclass_parameters', \(StorageParameters.json("ka.attoptions")),
              'order', CASE WHEN k.flags & 1 = 1 THEN 'desc' END,
              'nulls', CASE k.flags & 3 WHEN 1 THEN 'last' WHEN 2 THEN 'first' END\(operators == nil ? "" : """
    ,
              'with', (SELECT CASE WHEN wn.nspname = 'pg_catalog' THEN w.oprname
                                   ELSE format('OPERATOR(%I.%s)', wn.nspname, w.oprname) END
                         FROM pg_operator w JOIN pg_namespace wn ON wn.oid = w.oprnamespace
                        WHERE w.oid = k.oper)
    """ as SQL))) ORDER BY k.ordinal)
       FROM unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[],
                   \(operators ?? "NULL::oid[]"))
            WITH ORDINALITY AS k(attnum, class, coll, flags, oper, ordinal)
       JOIN pg_opclass o ON o.oid = k.class
       JOIN pg_namespace opn ON opn.oid = o.opcnamespace
       JOIN pg_attribute ka ON ka.attrelid = i.indexrelid AND ka.attnum = k.ordinal
       LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0)
    """
  }
}
