package import CatalogModel
package import SQLText

/// A trigger of a table or view.
package struct Trigger: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var timing = Timing.before
  /// What fires it, in the order insert, update, delete, truncate.
  package var events: [Event] = []
  /// The columns of `update of`; none stand for all.
  package var columns: [Identifier] = []
  package var level = Level.statement
  package var condition: SQL?
  /// The call of the function, as in `set_updated_at()`.
  package var execute: SQL = ""
  package var isConstraint = false
  package var deferrable = Deferral.immediate
  /// The other table of a constraint trigger.
  package var from: QualifiedName?
  package var referencing = TransitionTables()
  package var enabled = Enabled.origin
  package var extensions: [Identifier] = []

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Timing: String, Keyword {
    case before, after
    case insteadOf = "instead of"
  }
  package enum Event: String, Keyword { case insert, update, delete, truncate }
  package enum Level: String, Keyword { case row, statement }
  package enum Enabled: String, Keyword { case origin, disabled, replica, always }
}

extension Trigger: ExtensionDependent {
  package static let kind: Kind = "trigger"
  package static let placement = Placement.nested("triggers", in: [Table.kind, View.kind])
  package static let catalog = "pg_trigger"
  package static let catalogFilter: SQL? = "NOT tgisinternal"

  package static let properties: [Property<Trigger>] = [
    part("timing", \.timing),
    part("events", \.events, required: true),
    part("columns", \.columns),
    part("for_each", \.level),
    part("when", \.condition),
    part("execute", \.execute, required: true),
    part("constraint", \.isConstraint),
    part("deferrable", \.deferrable),
    part("from", \.from),
    part("referencing", \.referencing),
    Property("enabled", \.enabled) { change in
      guard !isReplaced(changing: change.context.changed) else { return [] }
      return Alteration([change.new.enabling], displacing: isOverride)
    },
    extensionsProperty,
    commentProperty,
  ]

  private static let parts = [
    "timing", "events", "columns", "for_each", "when", "execute", "constraint", "deferrable", "from",
    "referencing",
  ]

  package static func isReplaced(changing properties: Set<String>) -> Bool {
    parts.contains(where: properties.contains)
  }

  /// When the trigger fires in partitions is said again when it changes, because every change of it reaches those.
  private static func isOverride(_ object: any CatalogObject) -> Bool { object is InheritedTrigger }

  /// A part of the definition, which changes with all the others in one statement.
  private static func part<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Trigger, Value> & Sendable,
    required: Bool = false
  ) -> Property<Trigger> {
    Property(name, path, required: required) { change in
      guard !change.old.isConstraint, !change.new.isConstraint else { return nil }
      guard parts.first(where: change.context.changed.contains) == name else { return [] }
      // Replacing a trigger enables it.
      let enabling = change.new.enabled == .origin ? [] : [change.new.enabling]
      return Alteration(
        [Statement(change.new.definition("CREATE OR REPLACE TRIGGER"))] + enabling + change.new.dependences,
        displacing: isOverride
      )
    }
  }

  /// Only the text of a whole trigger holds its condition: no function writes an expression over two rows.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, c.relname, t.tgname,
           CASE WHEN t.tgtype & 64 <> 0 THEN 'instead of' WHEN t.tgtype & 2 <> 0 THEN 'before' ELSE 'after' END,
           array_to_json(array_remove(ARRAY[
             CASE WHEN t.tgtype & 4 <> 0 THEN 'insert' END, CASE WHEN t.tgtype & 16 <> 0 THEN 'update' END,
             CASE WHEN t.tgtype & 8 <> 0 THEN 'delete' END, CASE WHEN t.tgtype & 32 <> 0 THEN 'truncate' END],
             NULL)),
           CASE WHEN t.tgattr::text <> '' THEN
             (SELECT json_agg(a.attname ORDER BY a.attname COLLATE "C") FROM pg_attribute a
               WHERE a.attrelid = t.tgrelid AND a.attnum = ANY (t.tgattr::int2[])) END,
           CASE WHEN t.tgtype & 1 <> 0 THEN 'row' ELSE 'statement' END,
           CASE WHEN t.tgqual IS NOT NULL THEN
             substring(pg_get_triggerdef(t.oid)
                       FROM ' FOR EACH (?:ROW|STATEMENT) WHEN [(](.*)[)] EXECUTE FUNCTION ') END,
           format('%s%I(%s)', CASE WHEN pn.nspname <> 'pg_catalog' THEN quote_ident(pn.nspname) || '.' END,
                  p.proname, CASE WHEN t.tgnargs > 0 THEN \(arguments) END),
           t.tgconstraint <> 0, \(Deferral.query("t.tgdeferrable", "t.tginitdeferred")),
           CASE WHEN t.tgconstrrelid <> 0 THEN
             (SELECT json_build_array(fn.nspname, fc.relname)
                FROM pg_class fc JOIN pg_namespace fn ON fn.oid = fc.relnamespace
               WHERE fc.oid = t.tgconstrrelid) END,
           CASE WHEN t.tgoldtable IS NOT NULL OR t.tgnewtable IS NOT NULL THEN
             json_strip_nulls(json_build_object('old_table', t.tgoldtable, 'new_table', t.tgnewtable)) END,
           \(enabled(of: "t")), needed.names, d.description
      FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_proc p ON p.oid = t.tgfoid
      JOIN pg_namespace pn ON pn.oid = p.pronamespace
      LEFT JOIN pg_description d
        ON d.objoid = t.oid AND d.classoid = 'pg_trigger'::regclass AND d.objsubid = 0
      \(extensionsJoin("pg_trigger", of: "t.oid"))
     WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND c.relkind IN ('r', 'v', 'p', 'f') AND \(Schemas.areUsers("n"))
    """
  }

  static func enabled(of row: SQL) -> SQL {
    """
    CASE \(row).tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'origin' END
    """
  }

  /// The arguments as constants; the catalog keeps them as bytes that each end with a zero.
  private static let arguments: SQL = """
    (SELECT string_agg(quote_literal(convert_from(decode(m.part[1], 'hex'), getdatabaseencoding())), ', '
                                ORDER BY m.position)
                       FROM regexp_matches(encode(t.tgargs, 'hex'), '((?:(?!00)[0-9a-f]{2})*)00', 'g')
                            WITH ORDINALITY AS m(part, position))
    """

  package static let abbreviations = ["before", "after", "instead_of"].map {
    Shape.Member(name: $0, shape: .list(.text), isRequired: false)
  }
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    try TriggerShorthand.expanded(field)
  }
  package static func condensed(_ field: Field) -> Field { TriggerShorthand.condensed(field) }

  package mutating func settle() throws(FieldMismatch) {
    events = Event.allCases.filter(events.contains)
    guard !events.isEmpty else { throw FieldMismatch("the trigger fires at no event", at: nil) }
    guard functionName != nil else {
      throw FieldMismatch(
        "`execute` is the call of a function, not `\(execute.text.prefix(40))`",
        at: nil,
        note: "write it as `set_updated_at()`"
      )
    }
    if timing == .insteadOf, level == .statement || condition != nil || !columns.isEmpty {
      throw FieldMismatch("an `instead_of` trigger is `for_each: row`, without `when` and columns", at: nil)
    }
    if isConstraint, timing != .after || level != .row {
      throw FieldMismatch("a constraint trigger is `after` and `for_each: row`", at: nil)
    }
    if !isConstraint, deferrable != .immediate || from != nil {
      throw FieldMismatch(
        "only a constraint trigger has `deferrable` and `from`",
        at: nil,
        note: "add `constraint: true`"
      )
    }
    if level == .row, events.contains(.truncate) {
      throw FieldMismatch("`truncate` fires triggers only `for_each: statement`", at: nil)
    }
  }

  package var references: [Reference] {
    var references = columns.map { column in
      Reference("columns", address.parent(Table.kind).child(Column.kind, column), address.parent(View.kind))
    }
    if let from {
      let tables = from.addresses([Table.kind], from: address.names[0])
      references.append(Reference("from", candidates: tables))
    }
    if let name = functionName, !Trigger.isBuiltIn(name) {
      let functions = name.addresses([Function.kind], from: address.names[0])
      references.append(Reference("execute", candidates: functions.map { $0.child(Function.kind, "") }))
    }
    return references + extensionReferences
  }

  /// A function in the schema that is looked through first goes without it.
  package func shortened(in catalog: Catalog) -> Trigger {
    let prefix = "\(address.names[0].quoted)."
    guard execute.text.hasPrefix(prefix) else { return self }
    var short = self
    short.execute = SQL(verbatim: String(execute.text.dropFirst(prefix.count)))
    return short.functionName.map(Trigger.isBuiltIn) == true ? self : short
  }

  /// The functions for triggers that every database has.
  private static func isBuiltIn(_ name: QualifiedName) -> Bool {
    name.parts.first == "pg_catalog"
      || [
        "suppress_redundant_updates_trigger", "tsvector_update_trigger", "tsvector_update_trigger_column",
      ].contains(name.parts.map(\.name).joined(separator: "."))
  }

  private var functionName: QualifiedName? {
    let call = execute.text.trimmed
    guard call.hasSuffix(")"), let arguments = TopLevel.lastGroup(in: call) else { return nil }
    return QualifiedName(parsing: String(call[..<arguments.lowerBound]).trimmed)
  }

  package var commentTarget: SQL { "TRIGGER \(address.name) ON \(address.relation)" }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition(isConstraint ? "CREATE CONSTRAINT TRIGGER" : "CREATE TRIGGER"))]
      + (enabled == .origin ? [] : [enabling]) + dependences
  }

  package func drop() -> [Statement] { ["DROP TRIGGER \(address.name) ON \(address.relation)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER TRIGGER \(address.name) ON \(address.relation) RENAME TO \(name)"]
  }

  private func definition(_ command: SQL) -> SQL {
    SQL {
      "\(command) \(address.name)"
      "\(timing.sql) \(events.map(clause).joined(separator: " OR ")) ON \(address.relation)"
      if let from { "FROM \(from.sql)" }
      deferrable.clause
      referencing.clause
      "FOR EACH \(level.sql)"
      if let condition { "WHEN \(condition.parenthesized)" }
      "EXECUTE FUNCTION \(execute)"
    }
  }

  private func clause(_ event: Event) -> SQL {
    event == .update && !columns.isEmpty ? "UPDATE OF \(columns)" : event.sql
  }

  private var enabling: Statement {
    "ALTER TABLE \(address.relation) \(enabled.action) TRIGGER \(address.name)"
  }
}

extension Trigger.Enabled {
  /// What ALTER TABLE calls the change to it.
  var action: SQL {
    switch self {
    case .origin: "ENABLE"
    case .disabled: "DISABLE"
    case .replica: "ENABLE REPLICA"
    case .always: "ENABLE ALWAYS"
    }
  }
}
