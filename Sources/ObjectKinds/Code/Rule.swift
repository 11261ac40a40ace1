package import CatalogModel
package import SQLText

/// A rewrite rule of a table or view, other than the one that makes a view a view.
package struct Rule: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var event = Event.insert
  package var condition: Query?
  /// Whether it replaces what was asked for, and does not come on top of it.
  package var isInstead = false
  /// The commands, in parentheses where there are several; `NOTHING` where there are none.
  package var action = Query("")
  package var enabled = Trigger.Enabled.origin

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Event: String, Keyword { case insert, update, delete }
}

extension Rule: CatalogObject {
  package static let kind: Kind = "rule"
  package static let placement = Placement.nested("rules", in: [Table.kind, View.kind])
  package static let catalog = "pg_rewrite"
  package static let catalogFilter: SQL? = "rulename <> '_RETURN'"

  package static let properties: [Property<Rule>] = [
    part("event", \.event, required: true),
    part("where", \.condition),
    part("instead", \.isInstead),
    part("do", \.action, required: true),
    Property("enabled", \.enabled) { [$0.new.enabling] },
    commentProperty,
  ]

  private static let parts = ["event", "where", "instead", "do"]

  /// A part of the definition, which changes with all the others in one statement.
  private static func part<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Rule, Value> & Sendable,
    required: Bool = false
  ) -> Property<Rule> {
    Property(name, path, required: required) { change in
      guard parts.first(where: change.context.changed.contains) == name else { return [] }
      return [Statement(change.new.definition("CREATE OR REPLACE RULE"))]
    }
  }

  /// Condition and commands look at two rows, which only the function that writes the whole rule can put in words.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT r.oid, 0, 0, n.nspname, c.relname, r.rulename,
           CASE r.ev_type WHEN '2' THEN 'update' WHEN '4' THEN 'delete' ELSE 'insert' END,
           def.parts[1], r.is_instead, def.parts[2],
           CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always'
                             ELSE 'origin' END,
           d.description
      FROM pg_rewrite r
      JOIN pg_class c ON c.oid = r.ev_class
      JOIN pg_namespace n ON n.oid = c.relnamespace
     CROSS JOIN LATERAL (
       SELECT regexp_match(
                substr(pg_get_ruledef(r.oid), 1 + length(format(
                  E'CREATE RULE %I AS\\n    ON %s TO %I.%I', r.rulename,
                  CASE r.ev_type WHEN '2' THEN 'UPDATE' WHEN '4' THEN 'DELETE' ELSE 'INSERT' END, n.nspname, c.relname))),
                E'^(?:\\n   WHERE (.*?))? DO' || CASE WHEN r.is_instead THEN ' INSTEAD' ELSE '' END || E'\\\\s+(.*);$'
              ) AS parts) AS def
      LEFT JOIN pg_description d
        ON d.objoid = r.oid AND d.classoid = 'pg_rewrite'::regclass AND d.objsubid = 0
     WHERE r.rulename <> '_RETURN' AND c.relkind IN ('r', 'p', 'v') AND \(Schemas.areUsers("n"))
    """
  }

  package var commentTarget: SQL { "RULE \(address.name) ON \(address.relation)" }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition("CREATE RULE"))] + (enabled == .origin ? [] : [enabling])
  }

  package func drop() -> [Statement] { ["DROP RULE \(address.name) ON \(address.relation)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER RULE \(address.name) ON \(address.relation) RENAME TO \(name)"]
  }

  private func definition(_ command: SQL) -> SQL {
    SQL {
      "\(command) \(address.name) AS ON \(event.sql) TO \(address.relation)"
      if let condition { "WHERE \(condition)" }
      "DO \(isInstead ? "INSTEAD" : "ALSO" as SQL) \(action)"
    }
  }

  private var enabling: Statement {
    let word: SQL =
      switch enabled {
      case .origin: "ENABLE"
      case .disabled: "DISABLE"
      case .replica: "ENABLE REPLICA"
      case .always: "ENABLE ALWAYS"
      }
    return "ALTER TABLE \(address.relation) \(word) RULE \(address.name)"
  }
}
