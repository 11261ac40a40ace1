package import CatalogModel
package import SQLText

/// An event trigger, which fires when the schema of the database changes.
package struct EventTrigger: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  /// Such as `ddl_command_end`.
  package var event: Identifier = ""
  /// The commands for which it fires; none stand for all.
  package var tags: [String] = []
  package var function: QualifiedName?
  package var enabled = Trigger.Enabled.origin

  package init(blank address: ObjectAddress) { self.address = address }
}

extension EventTrigger: CatalogObject {
  package static let kind: Kind = "event trigger"
  package static let placement = Placement.database("event_triggers")
  package static let catalog = "pg_event_trigger"
  package static let ownerColumn: SQL? = "evtowner"

  package static let properties: [Property<EventTrigger>] = [
    Property("event", \.event, required: true),
    Property("tags", \.tags),
    Property("function", \.function, required: true),
    Property("enabled", \.enabled) { [$0.new.enabling] },
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT e.oid, 0, 0, e.evtname, e.evtevent,
           (SELECT json_agg(t ORDER BY t COLLATE "C") FROM unnest(e.evttags) AS t),
           \(CatalogNames.function("e.evtfoid")),
           CASE e.evtenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always'
                             ELSE 'origin' END,
           d.description
      FROM pg_event_trigger e
      \(CatalogNames.comment("e.oid", in: "pg_event_trigger"))
    """
  }

  /// Tags stand in the order of their names, in capitals as PostgreSQL keeps them.
  package mutating func settle() throws(FieldMismatch) {
    tags = Set(tags.map { $0.uppercased() }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    event == "login" ? [Requirement("event", "event triggers on `login`", word: "login", since: 17)] : []
  }

  package var references: [Reference] { Lookup.function("function", function, from: "public") }
  package var commentTarget: SQL { "EVENT TRIGGER \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL.line {
      "CREATE EVENT TRIGGER \(address) ON \(event)"
      if !tags.isEmpty { "WHEN TAG IN (\(tags.map { "\(Literal($0))" as SQL }))" }
      "EXECUTE FUNCTION \(function?.sql ?? "")()"
    }
    return [Statement(sql)] + (enabled == .origin ? [] : [enabling])
  }

  package func drop() -> [Statement] { ["DROP EVENT TRIGGER \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER EVENT TRIGGER \(address) RENAME TO \(name)"]
  }

  private var enabling: Statement {
    let action: SQL =
      switch enabled {
      case .origin: "ENABLE"
      case .disabled: "DISABLE"
      case .replica: "ENABLE REPLICA"
      case .always: "ENABLE ALWAYS"
      }
    return "ALTER EVENT TRIGGER \(address) \(action)"
  }
}
