package import CatalogModel
package import SQLText

/// When a trigger that a partition has from its table fires there, where that is not when it fires in the table.
package struct InheritedTrigger: Equatable, Sendable {
  package var address: ObjectAddress
  /// PostgreSQL keeps comments on the triggers of partitions, and no dump has them.
  package var comment: String? {
    get { nil }
    set {}
  }
  package var enabled = Trigger.Enabled.origin
  /// When the trigger fires in the table that it comes from; only the server knows.
  package var original = Trigger.Enabled.origin

  package init(blank address: ObjectAddress) { self.address = address }
}

extension InheritedTrigger: CatalogObject {
  package static let kind: Kind = "inherited trigger"
  package static let placement = Placement.nested("inherited_triggers", in: [Table.kind])
  package static let catalog = "pg_trigger"
  package static let catalogFilter: SQL? = "tgparentid <> 0"

  package static let properties: [Property<InheritedTrigger>] = [
    Property("enabled", \.enabled, required: true) { [$0.new.change(to: $0.to)] },
    Property("original", \.original, derived: true) { _ in [] },
  ]

  /// Partitions of partitions have their triggers from the table at the top: each is told by itself how it differs.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, c.relname, t.tgname, \(Trigger.enabled(of: "t")), \(Trigger.enabled(of: "r"))
      FROM (WITH RECURSIVE line(part, whole) AS (
              SELECT p.oid, p.tgparentid FROM pg_trigger p WHERE p.tgparentid <> 0
              UNION ALL
              SELECT line.part, p.tgparentid FROM line JOIN pg_trigger p ON p.oid = line.whole AND p.tgparentid <> 0)
            SELECT * FROM line) AS line
      JOIN pg_trigger t ON t.oid = line.part
      JOIN pg_trigger r ON r.oid = line.whole AND r.tgparentid = 0 AND NOT r.tgisinternal
      JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE t.tgenabled <> r.tgenabled AND \(Schemas.areUsers("n"))
    """
  }

  package static let shorthand: Shape? = .keyword(Trigger.Enabled.allCases.map(\.rawValue))
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    field.text == nil ? field : .map([Field.Entry("enabled", field)], span: field.span)
  }
  package static func condensed(_ field: Field) -> Field { field["enabled"] ?? field }

  package var commentTarget: SQL { "TRIGGER \(address.name) ON \(address.relation)" }
  package func create(_ context: CreationContext) -> [Statement] { [change(to: enabled)] }

  /// The trigger fires as it does in the table from then on.
  package func drop() -> [Statement] { [change(to: original)] }

  private func change(to state: Trigger.Enabled) -> Statement {
    "ALTER TABLE ONLY \(address.relation) \(state.action) TRIGGER \(address.name)"
  }
}
