package import CatalogModel
package import SQLText

/// A sequence that no identity column keeps.
///
/// The standard calls it a sequence generator, and so does this type: Swift has a `Sequence` of its own.
package struct SequenceGenerator: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var type: SQL = "bigint"
  package var start: Int?
  package var increment: Int?
  package var min: Int?
  package var max: Int?
  package var cache: Int?
  package var cycles = false
  /// The table and the column with which the sequence goes; both are in the sequence's schema.
  package var column: QualifiedName?
  package var isUnlogged = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension SequenceGenerator: Granting {
  package static let kind: Kind = "sequence"
  package static let placement = Placement.schema("sequences")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_class"
  package static let catalogFilter: SQL? = "relkind = 'S'"
  package static let ownerColumn: SQL? = "relowner"
  package static let grantClass = GrantClass.sequence
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.relation, .type]

  package static let properties: [Property<SequenceGenerator>] = [
    option("type", \.type),
    option("start", \.start),
    option("increment", \.increment),
    option("min", \.min),
    option("max", \.max),
    option("cache", \.cache),
    option("cycle", \.cycles),
    Property("owned_by", \.column) { [$0.new.attachment] },
    Property("unlogged", \.isUnlogged, since: 15) { change in
      [
        Statement(
          "ALTER SEQUENCE \(change.new.address) SET \(change.to ? "UNLOGGED" : "LOGGED" as SQL)",
          hazards: change.to ? [.dataLoss("after a crash of the server the sequence begins anew")] : []
        )
      ]
    },
    commentProperty,
    Property("owner", \.owner, overlaid: true) { change in
      // A sequence goes from owner to owner with the table of its column.
      change.old.column != nil && change.new.column != nil ? [] : Alteration(change.new.ownershipChange)
    },
    grantsProperty,
  ]

  /// An option of the sequence; all that change together make one statement, because they bound each other.
  private static func option<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<SequenceGenerator, Value> & Sendable
  ) -> Property<SequenceGenerator> {
    Property(name, path) { change in
      let options = ["type", "start", "increment", "min", "max", "cache", "cycle"]
      guard options.first(where: change.context.changed.contains) == name else { return [] }
      var statement = change.new.alter(change.new.changes(from: change.old))
      statement.precheck = SequenceLimits.precheck(
        to: (change.new.min, change.new.max),
        from: (change.old.min, change.old.max),
        by: change.new.increment,
        source: "\(change.new.address)"
      )
      return Alteration(change.new.moves(from: change.old) + [statement])
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, n.nspname, c.relname, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement,
           s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
           CASE WHEN o.refobjid IS NOT NULL THEN
             (SELECT json_build_array(oc.relname, oa.attname)
                FROM pg_class oc JOIN pg_attribute oa ON oa.attrelid = oc.oid AND oa.attnum = o.refobjsubid
               WHERE oc.oid = o.refobjid) END,
           c.relpersistence = 'u', d.description, acl.grants
      FROM pg_sequence s
      JOIN pg_class c ON c.oid = s.seqrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_depend o
        ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.objsubid = 0
       AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
      LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_class", "rel", row: "c", where: "relkind = 'S'"))
     WHERE c.relpersistence <> 't' AND o.deptype IS DISTINCT FROM 'i' AND \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = .text

  /// A scalar stands for the type.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("type", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    SequenceLimits.withoutDefaults(field, type: field["type"]?.text ?? "bigint")
  }

  package mutating func settle() throws(FieldMismatch) {
    if let column, column.parts.count != 2 {
      throw FieldMismatch(
        "`owned_by` names a table and one of its columns",
        at: nil,
        note: "write it as `orders.number`; the table has to be in the sequence's schema"
      )
    }
    if increment == 0 { throw FieldMismatch("a sequence cannot count by 0", at: nil) }
    if let min, let max, min >= max {
      throw FieldMismatch("`min` is \(min), which is not less than `max`, \(max)", at: nil)
    }
    if let cache, cache < 1 { throw FieldMismatch("`cache` is at least 1", at: nil) }
  }

  /// A column of a type such as `serial` makes its sequence itself, as long as there is nothing else to say of that.
  package func isImplied(in catalog: Catalog) -> Bool {
    guard let column = owners.first, var serial = (catalog[column] as? Column)?.serial else { return false }
    serial.owner = owner
    return self == serial && catalog.annotations[address] == nil
  }

  package var commentTarget: SQL { "SEQUENCE \(address)" }

  /// The owner is not among what has to exist before, because its default usually calls the sequence.
  package var completion: Completion? {
    column == nil ? nil : Completion(attachment, after: owners)
  }
  package var mentions: [Reference] { owners.first.map { [Reference("owned_by", $0)] } ?? [] }
  package var dropsWith: [ObjectAddress] { owners }
  package static let followsOwners = true
  package var ownerSource: ObjectAddress? { owners.last }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL.line {
      "CREATE \(isUnlogged ? "UNLOGGED " : "" as SQL)SEQUENCE \(address) AS \(type)"
      options
    }
    return [Statement(sql)]
  }

  private var options: SQL {
    SequenceLimits.clauses(
      type: type.text,
      increment: increment,
      min: min,
      max: max,
      start: start,
      cache: cache,
      cycles: cycles
    ).joined(separator: " ")
  }

  package func drop() -> [Statement] {
    [Statement("DROP SEQUENCE \(address)", hazards: [.dataLoss("how far the sequence has counted is lost")])]
  }

  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER SEQUENCE \(address) RENAME TO \(name)"]
  }

  /// The sequence lets go of a column that is recreated, so that it keeps its count.
  package func detachment(reattachingAs new: SequenceGenerator) -> Detachment? {
    guard column != nil else { return nil }
    return Detachment(
      before: ["ALTER SEQUENCE \(address) OWNED BY NONE"],
      after: new.column == nil ? [] : [new.attachment]
    )
  }

  /// Its table would make it unlogged or logged along with itself.
  package func evades(_ change: any CatalogObject) -> Bool {
    (change as? Table).map { $0.isUnlogged != isUnlogged } ?? false
  }

  private var attachment: Statement {
    let target: SQL = column.map { "\(address.names[0]).\($0.sql)" } ?? "NONE"
    return "ALTER SEQUENCE \(address) OWNED BY \(target)"
  }

  /// Brings the count within its new bounds, before which PostgreSQL does not accept them.
  private func moves(from old: SequenceGenerator) -> [Statement] {
    guard let move = SequenceLimits.Move(to: (min, max), from: (old.min, old.max), by: increment) else {
      return []
    }
    let widening = move.widening.map { bounds in
      alter(
        .line {
          if type != old.type { "AS \(type)" }
          "MINVALUE \(bounds.lowerBound) MAXVALUE \(bounds.upperBound)"
        }
      )
    }
    return (widening.map { [$0] } ?? []) + [
      Statement(
        "SELECT setval(\(Literal(("\(address)" as SQL).text)), \(move.value), false) FROM \(address) WHERE \(move.condition)",
        hazards: [move.hazard]
      )
    ]
  }

  private func alter(_ clause: SQL) -> Statement { "ALTER SEQUENCE \(address) \(clause)" }

  /// The column that the sequence belongs to, and the table of that column.
  private var owners: [ObjectAddress] {
    guard let column, column.parts.count == 2 else { return [] }
    let table = ObjectAddress(Table.kind, address.names[0], column.parts[0])
    return [table.child(Column.kind, column.parts[1]), table]
  }

  /// A new type brings new bounds wherever the old ones were the old type's, so it is always said with them.
  private func changes(from old: SequenceGenerator) -> SQL {
    let isRetyped = type != old.type
    return .line {
      if isRetyped { "AS \(type)" }
      if increment != old.increment { "INCREMENT BY \(increment ?? 1)" }
      if isRetyped || min != old.min { min.map { "MINVALUE \($0)" as SQL } ?? "NO MINVALUE" }
      if isRetyped || max != old.max { max.map { "MAXVALUE \($0)" as SQL } ?? "NO MAXVALUE" }
      if start != old.start, let start { "START WITH \(start)" }
      if cache != old.cache { "CACHE \(cache ?? 1)" }
      if cycles != old.cycles { cycles ? "CYCLE" : "NO CYCLE" as SQL }
    }
  }
}
