package import CatalogModel
package import SQLText

/// The database itself: who may connect to it, and what it is for.
///
/// Specs call it `current`, because one and the same spec is for databases of many names.
package struct Database: Equatable, Sendable {
  package var address: ObjectAddress
  /// What `COMMENT ON` has to be told the real name for.
  package var remark: String?
  package var grants = Grants()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Database: Granting {
  package static let kind: Kind = "database access"
  package static let placement = Placement.database("databases")
  package static let catalog = "pg_database"
  package static let ownerColumn: SQL? = "datdba"
  package static let home = SpecHome.shared("database")
  package static let grantClass = GrantClass.database

  package var comment: String? {
    get { nil }
    set {}
  }

  package static let properties: [Property<Database>] = [
    Property("comment", \.remark) { [$0.new.remarkStatement($0.to)] },
    grantsProperty,
  ]

  /// A database of which there is nothing to say is none.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT * FROM (
      SELECT b.oid, 0 AS subid, 0 AS position, 'current' AS name, d.description,
             CASE WHEN b.datacl IS NOT NULL THEN
               \(GrantQuery(grantClass, server).grants("b.datacl", owner: "b.datdba")) END AS grants
        FROM pg_database b
        LEFT JOIN pg_shdescription d ON d.objoid = b.oid AND d.classoid = 'pg_database'::regclass
       WHERE b.datname = current_database()) AS database
     WHERE database.description IS NOT NULL OR database.grants IS NOT NULL
    """
  }

  package mutating func settle() throws(FieldMismatch) {
    guard address.name != "current" else { return }
    throw FieldMismatch(
      "specs speak of no database but the one that they are for",
      at: nil,
      note: "write `current`, whatever its name is"
    )
  }

  package var commentTarget: SQL { "" }
  package var grantTarget: SQL { "DATABASE" }
  package var grantTargetQuery: SQL? { "current_database()" }
  package var ownerQuery: SQL {
    "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"
  }

  package func create(_ context: CreationContext) -> [Statement] {
    remark.map { [remarkStatement($0)] } ?? []
  }

  package func drop() -> [Statement] {
    let changes = GrantChanges(on: grantTarget(ServerVersion(Int.max)))
    return (remark == nil ? [] : [remarkStatement(nil)])
      + changes.statements(from: grants, to: Grants()).map { Statement($0, hazards: [Self.grantHazard]) }
  }

  private func remarkStatement(_ text: String?) -> Statement {
    let format = "COMMENT ON DATABASE %I IS \(text == nil ? "NULL" : "%L")"
    let arguments: SQL = text.map { ", \(Literal($0))" } ?? ""
    let body: SQL = "BEGIN EXECUTE format(\(Literal(format)), current_database()\(arguments)); END"
    return "DO \(Literal.dollarQuoted(body.text))"
  }
}
