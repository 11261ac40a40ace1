package import CatalogModel
import SQLText

/// How an identity column counts.
package struct Identity: Record {
  package var generated = Generation.always
  package var start: Int?
  package var increment: Int?
  package var min: Int?
  package var max: Int?
  package var cache: Int?
  package var cycles = false
  /// The type of the column, by which the defaults of the limits are known; never written in a spec.
  package var type: String?

  package enum Generation: String, Keyword {
    case always
    case byDefault = "by default"
  }

  package init() {}

  package static let parts: [Part<Identity>] = [
    Part("generated", \.generated), Part("start", \.start), Part("increment", \.increment),
    Part("min", \.min),
    Part("max", \.max), Part("cache", \.cache), Part("cycle", \.cycles), Part("type", \.type),
  ]

  package static let shorthand: Shape? = .keyword(["always", "by default"])

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("generated", field)], span: field.span)
  }

  /// Leaves out what PostgreSQL would choose by itself.
  package static func condensed(_ field: Field) -> Field {
    var field = SequenceLimits.withoutDefaults(field, type: field["type"]?.text ?? "bigint")
    field["type"] = nil
    guard let entries = field.entries else { return field }
    return entries.isEmpty ? .scalar("always") : entries.count == 1 ? field["generated"] ?? field : field
  }

  /// The query for the identity of a row of `pg_attribute` that has one.
  static func query(of column: SQL) -> SQL {
    """
    (SELECT json_build_object(
                       'generated', CASE \(column).attidentity WHEN 'a' THEN 'always' ELSE 'by default' END,
                       'start', s.seqstart, 'increment', s.seqincrement, 'min', s.seqmin, 'max', s.seqmax,
                       'cache', s.seqcache, 'cycle', s.seqcycle, 'type', format_type(s.seqtypid, NULL))
                FROM pg_depend i JOIN pg_sequence s ON s.seqrelid = i.objid
               WHERE i.refclassid = 'pg_class'::regclass AND i.refobjid = \(column).attrelid
                 AND i.refobjsubid = \(column).attnum AND i.classid = 'pg_class'::regclass AND i.deptype = 'i')
    """
  }

  var clause: SQL {
    let options = SequenceLimits.clauses(
      type: type,
      increment: increment,
      min: min,
      max: max,
      start: start,
      cache: cache,
      cycles: cycles
    )
    return
      "GENERATED \(generated.sql) AS IDENTITY\(options.isEmpty ? "" : " (\(options.joined(separator: " ")))" as SQL)"
  }

  func changes(from old: Identity, on column: Column) -> [Statement] {
    var changes: [SQL] = []
    if generated != old.generated { changes.append("SET GENERATED \(generated.sql)") }
    if increment != old.increment, let increment { changes.append("SET INCREMENT BY \(increment)") }
    if min != old.min, let min { changes.append("SET MINVALUE \(min)") }
    if max != old.max, let max { changes.append("SET MAXVALUE \(max)") }
    if start != old.start, let start { changes.append("SET START WITH \(start)") }
    if cache != old.cache, let cache { changes.append("SET CACHE \(cache)") }
    if cycles != old.cycles { changes.append(cycles ? "SET CYCLE" : "SET NO CYCLE") }
    var change = column.alter(changes.joined(separator: " "))
    guard type == old.type else { return [change] }
    change.precheck = SequenceLimits.precheck(
      to: (min, max),
      from: (old.min, old.max),
      by: increment,
      property: "identity",
      source: "pg_sequence_last_value(\(Identity.sequence(of: column.address))) AS counter (last_value)"
    )
    return moves(from: old, on: column) + [change]
  }
}
