package import CatalogModel
package import SQLText

/// A foreign data wrapper: how data that is kept elsewhere is reached.
package struct ForeignDataWrapper: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var handler: QualifiedName?
  package var validator: QualifiedName?
  package var options = ForeignOptions()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension ForeignDataWrapper: Granting {
  package static let kind: Kind = "foreign data wrapper"
  package static let placement = Placement.database("foreign_data_wrappers")
  package static let catalog = "pg_foreign_data_wrapper"
  package static let ownerColumn: SQL? = "fdwowner"
  package static let grantClass = GrantClass.foreignDataWrapper
  package static let home = SpecHome.shared("database")

  package static let properties: [Property<ForeignDataWrapper>] = [
    Property("handler", \.handler) { change in
      ["\(change.new.alteration) \(change.to.map { "HANDLER \($0.sql)" } ?? "NO HANDLER")"]
    },
    Property("validator", \.validator) { change in
      ["\(change.new.alteration) \(change.to.map { "VALIDATOR \($0.sql)" } ?? "NO VALIDATOR")"]
    },
    Property("options", \.options) { change in
      [change.to.statement("\(change.new.alteration) \(change.to.change(from: change.from))")]
    },
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT w.oid, 0, 0, w.fdwname, \(function("w.fdwhandler")), \(function("w.fdwvalidator")),
           \(ForeignOptions.query("w.fdwoptions", of: "w.fdwname")), d.description, acl.grants
      FROM pg_foreign_data_wrapper w
      LEFT JOIN pg_description d
        ON d.objoid = w.oid AND d.classoid = 'pg_foreign_data_wrapper'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_foreign_data_wrapper", "fdw", row: "w"))
    """
  }

  private static func function(_ oid: SQL) -> SQL {
    """
    (SELECT json_build_array(n.nspname, p.proname)
              FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid = \(oid))
    """
  }

  private var alteration: SQL { "ALTER FOREIGN DATA WRAPPER \(address)" }
  package var commentTarget: SQL { "FOREIGN DATA WRAPPER \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL.line {
      "CREATE FOREIGN DATA WRAPPER \(address)"
      if let handler { "HANDLER \(handler.sql)" }
      if let validator { "VALIDATOR \(validator.sql)" }
      options.clause
    }
    return [options.statement(sql)]
  }

  package func drop() -> [Statement] { ["DROP FOREIGN DATA WRAPPER \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["\(alteration) RENAME TO \(name)"] }
}
