package import CatalogModel
package import SQLText

/// An extension.
package struct Extension: Equatable, Sendable {
  package var address: ObjectAddress
  /// The comment, where it is not the one that the extension brings along.
  package var comment: String?
  package var schema: Identifier?
  /// The version, where it is not the one that the server would install by itself.
  ///
  /// Once an extension exists, nothing in a database tells a version that was asked for from one that was not.
  /// So a spec without a version means what `CREATE EXTENSION` means by it, the default of the server at hand:
  /// specs that say nothing of versions are in step with any server whose extensions are up to date, and one that
  /// has fallen behind its installed files shows as a difference, which a `version` in the spec settles for good.
  package var version: String?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Extension: CatalogObject {
  package static let kind: Kind = "extension"
  package static let placement = Placement.database("extensions")
  package static let catalog = "pg_extension"
  package static let holdsData = true
  package static let bringsOthers = true

  package static let properties: [Property<Extension>] = [
    Property("schema", \.schema) { change in
      ["ALTER EXTENSION \(change.new.address) SET SCHEMA \(change.to ?? "public")"]
    },
    Property("version", \.version) { change in
      let target: SQL = change.to.map { " TO \(Literal($0))" } ?? ""
      return ["ALTER EXTENSION \(change.new.address) UPDATE\(target)"]
    },
    Property("comment", \.comment) { change in
      [change.to == nil ? change.new.commentRestoration : change.new.commentStatement(change.to)]
    },
  ]

  /// What the server offers comes from files, so it is read once, and only where there is an extension to compare.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    WITH offered AS MATERIALIZED (
      SELECT name, default_version, comment FROM pg_available_extensions() WHERE default_version IS NOT NULL)
    SELECT e.oid, 0, 0, e.extname, n.nspname,
           CASE WHEN (e.extname::text, e.extversion) NOT IN (SELECT name::text, default_version FROM offered)
                THEN e.extversion END,
           CASE WHEN (e.extname::text, d.description) NOT IN (
                  SELECT name::text, comment FROM offered WHERE comment IS NOT NULL)
                THEN d.description END
      FROM pg_extension e
      JOIN pg_namespace n ON n.oid = e.extnamespace
      LEFT JOIN pg_description d
        ON d.objoid = e.oid AND d.classoid = 'pg_extension'::regclass AND d.objsubid = 0
     WHERE e.extname <> 'plpgsql'
    """
  }

  package static let shorthand: Shape? = .text

  /// A scalar stands for the version.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("version", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    var field = field
    if field["schema"]?.text == "public" { field["schema"] = nil }
    return field
  }

  package var references: [Reference] {
    guard let schema, schema != "pg_catalog" else { return [] }
    return [Reference("schema", ObjectAddress(Schema.kind, schema))]
  }

  package var commentTarget: SQL { "EXTENSION \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL.line {
      "CREATE EXTENSION \(address)"
      if let schema { "SCHEMA \(schema)" }
      if let version { "VERSION \(Literal(version))" }
    }
    let defaults = defaultPrivileges(context)
    guard !defaults.isEmpty else { return [Statement(sql)] }
    return [
      Self.asCreators(defaults) { $0.drop() }, Statement(sql),
      Self.asCreators(defaults) { $0.create(context) },
    ]
  }

  /// The default privileges that might give away what the extension consists of.
  ///
  /// No spec says what may be done with that. So what the extension's own script says has to hold whenever it is created,
  /// and not what has been granted by default at that moment.
  private func defaultPrivileges(_ context: CreationContext) -> [any DefaultPrivileges] {
    context.surroundings.compactMap { $0 as? any DefaultPrivileges }.filter {
      $0.inSchema == nil || $0.inSchema == schema ?? "public"
    }
  }

  /// A statement that changes default privileges where they are those of the role that runs it.
  private static func asCreators(
    _ defaults: [any DefaultPrivileges],
    _ statements: (any DefaultPrivileges) -> [Statement]
  ) -> Statement {
    let body = SQL {
      "BEGIN"
      for object in defaults {
        "IF current_user = \(Literal(object.address.name.name)) THEN"
        for statement in statements(object) { "\(statement.sql);" as SQL }
        "END IF;"
      }
      "END"
    }
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  package func drop() -> [Statement] {
    let hazard = Hazard.dataLoss("what the tables of the extension itself hold goes with it")
    return [Statement("DROP EXTENSION \(address)", hazards: [hazard])]
  }

  /// An extension without a comment of ours has the one that its files bring along, which only the server knows.
  private var commentRestoration: Statement {
    let name = Literal(address.name.name)
    let body: SQL = """
      BEGIN
        EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment)
                   FROM pg_available_extensions WHERE name = \(name));
      END
      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }
}
