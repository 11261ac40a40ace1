package import CatalogModel
package import SQLText

/// How an identity column counts.
package struct Identity: Record {
  package var generated = Generation.always
  package var start: Int?
  package var increment: Int?
  package var min: Int?
  package var max: Int?
  package var cache: Int?
  package var cycles = false
  /// The name of the sequence behind it, which is in the table's schema; a spec may leave it to PostgreSQL.
  package var sequence: Identifier?
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
    Part("max", \.max), Part("cache", \.cache), Part("cycle", \.cycles),
    Part("sequence", \.sequence), Part("type", \.type),
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
                       'cache', s.seqcache, 'cycle', s.seqcycle, 'sequence', sc.relname,
                       'type', format_type(s.seqtypid, NULL))
                FROM pg_depend i JOIN pg_sequence s ON s.seqrelid = i.objid JOIN pg_class sc ON sc.oid = i.objid
               WHERE i.refclassid = 'pg_class'::regclass AND i.refobjid = \(column).attrelid
                 AND i.refobjsubid = \(column).attnum AND i.classid = 'pg_class'::regclass AND i.deptype = 'i')
    """
  }

  func clause(of column: ObjectAddress) -> SQL {
    var options = SequenceLimits.clauses(
      type: type,
      increment: increment,
      min: min,
      max: max,
      start: start,
      cache: cache,
      cycles: cycles
    )
    if let sequence, sequence != Identity.defaultName(column) {
      options.insert("SEQUENCE NAME \(column.names[0]).\(sequence)", at: 0)
    }
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
    let renaming = self.renaming(from: old, on: column.address)
    guard !changes.isEmpty else { return renaming }
    var change = column.alter(changes.joined(separator: " "))
    guard type == old.type else { return renaming + [change] }
    change.precheck = SequenceLimits.precheck(
      to: (min, max),
      from: (old.min, old.max),
      by: increment,
      property: "identity",
      source:
        "pg_sequence_last_value(\(Literal(old.counter(of: column.address).text))) AS counter (last_value)"
    )
    return renaming + moves(from: old, on: column) + [change]
  }

  private func renaming(from old: Identity, on column: ObjectAddress) -> [Statement] {
    guard let former = old.sequence, let sequence, former != sequence else { return [] }
    return [Identity.renaming(former, to: sequence, of: column)]
  }

  /// Takes away what default privileges give on the sequence, which has no step of its own.
  func granting(of column: ObjectAddress, _ context: CreationContext) -> [Statement] {
    let address = column.parent(Table.kind).child(IdentitySequence.kind, column.name)
    var sequence = IdentitySequence(blank: address)
    sequence.origin.name = self.sequence
    return sequence.granting(context)
  }

  /// The name that the sequence takes up.
  func claims(of column: ObjectAddress) -> [Claim] {
    sequence.map { [Claim(relation: $0, in: column.names[0])] } ?? []
  }

  /// The identity without a name for its sequence that PostgreSQL would choose by itself.
  func withoutDefaultName(_ column: ObjectAddress) -> Identity {
    var identity = self
    if sequence == Identity.defaultName(column) { identity.sequence = nil }
    return identity
  }
}
