package import CatalogModel
package import SQLText

/// A procedure.
package struct Procedure: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var arguments = RoutineArguments()
  package var language: Identifier = "sql"
  package var isSecurityDefiner = false
  package var transforms: [SQL] = []
  package var settings = OrderedMap<String>()
  package var body: String?
  package var sqlBody: Query?
  package var objectFile: String?
  package var linkSymbol: String?
  package var extensions: [Identifier] = []

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Procedure: Routine {
  package static let kind = Kind("procedure", hasArguments: true)
  package static let catalogFilter: SQL? = "prokind = 'p'"
  package static let placement = Placement.routine("procedures")
  package static let home = SpecHome.shared("functions")
  package static let word: SQL = "PROCEDURE"

  package static let properties: [Property<Procedure>] = [
    replaceable("arguments", \.arguments),
    replaceable("language", \.language),
    replaceable("security_definer", \.isSecurityDefiner),
    replaceable("transforms", \.transforms),
    replaceable("set", \.settings),
    replaceable("body", \.body),
    replaceable("sql_body", \.sqlBody),
    replaceable("object_file", \.objectFile),
    replaceable("link_symbol", \.linkSymbol),
    extensionsProperty,
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    query("pg_get_function_arguments(p.oid), l.lanname, p.prosecdef, \(commonColumns)", of: "'p'", server)
  }

  package mutating func settle() throws(FieldMismatch) { try settleRoutine() }

  package var ownClauses: [SQL] { [] }
}
