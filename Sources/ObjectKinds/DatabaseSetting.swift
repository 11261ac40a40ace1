package import CatalogModel
package import SQLText

/// A setting that every session of the database begins with.
package struct DatabaseSetting: Equatable, Sendable {
  package var address: ObjectAddress
  /// PostgreSQL has no comments on settings.
  package var comment: String? {
    get { nil }
    set {}
  }
  package var value = ""

  package init(blank address: ObjectAddress) { self.address = address }
}

extension DatabaseSetting: CatalogObject {
  package static let kind: Kind = "database setting"
  package static let placement = Placement.database("database_settings")
  package static let catalog = "pg_db_role_setting"
  package static let home = SpecHome.shared("database")

  package static let properties: [Property<DatabaseSetting>] = [
    Property("value", \.value, required: true) { [$0.new.setting] }
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT row_number() OVER (), 0, 0, split_part(s.entry, '=', 1), substr(s.entry, strpos(s.entry, '=') + 1)
      FROM pg_db_role_setting r
     CROSS JOIN LATERAL unnest(r.setconfig) AS s(entry)
     WHERE r.setrole = 0 AND r.setdatabase = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
    """
  }

  package static let shorthand: Shape? = .text
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    field.text == nil ? field : .map([Field.Entry("value", field)], span: field.span)
  }
  package static func condensed(_ field: Field) -> Field { field["value"] ?? field }

  package var commentTarget: SQL { "" }
  package func create(_ context: CreationContext) -> [Statement] { [setting] }
  package func drop() -> [Statement] { [alter("RESET \(name)")] }

  private var setting: Statement {
    alter("SET \(name) = \(RoutineSettings.value(value, of: address.name.name))")
  }

  private var name: SQL {
    address.name.name.split(separator: ".").map { "\(Identifier(String($0)))" as SQL }.joined(separator: ".")
  }

  /// The database is the one at hand, whatever it is called: a rehearsal has another name.
  private func alter(_ clause: SQL) -> Statement {
    let command = Literal(
      "ALTER DATABASE %I \(clause.text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%"))"
    )
    return "DO \(Literal.dollarQuoted("BEGIN EXECUTE format(\(command.quoted), current_database()); END"))"
  }
}
