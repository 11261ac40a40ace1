import CatalogModel
import SQLText

/// A class of objects that PostgreSQL has the same privileges for.
package enum GrantClass: Sendable {
  case relation, column, sequence, routine, type, schema, language, foreignServer, foreignDataWrapper,
    database

  /// What `acldefault` calls the class.
  var letter: SQL {
    switch self {
    case .relation: "r"
    case .column: "c"
    case .sequence: "s"
    case .routine: "f"
    case .type: "T"
    case .schema: "n"
    case .language: "l"
    case .foreignServer: "S"
    case .foreignDataWrapper: "F"
    case .database: "d"
    }
  }

  /// Every privilege that some server has for the class, in the order in which they are written.
  var privileges: [String] {
    switch self {
    case .relation:
      ["select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain"]
    case .column: ["select", "insert", "update", "references"]
    case .sequence: ["select", "update", "usage"]
    case .routine: ["execute"]
    case .schema: ["usage", "create"]
    case .type, .language, .foreignServer, .foreignDataWrapper: ["usage"]
    case .database: ["connect", "create", "temporary"]
    }
  }

  /// The privileges that a server has for the class.
  func privileges(_ server: ServerVersion) -> [String] {
    privileges.filter { GrantClass.firstMajor(of: $0) <= server.major }
  }

  /// The first major version that has a privilege; 0 where all that plumb works with have it.
  static func firstMajor(of privilege: String) -> Int { privilege == "maintain" ? 17 : 0 }

  /// What everybody may do with a new object of the class.
  var publicRights: [String] {
    switch self {
    case .routine: ["execute"]
    case .type, .language: ["usage"]
    case .database: ["connect", "temporary"]
    case .relation, .column, .sequence, .schema, .foreignServer, .foreignDataWrapper: []
    }
  }

  /// What the owner may do with a new object of the class; a column's owner is only its table's.
  func ownerRights(_ server: ServerVersion) -> [String] { self == .column ? [] : privileges(server) }

  /// What a person calls an object of the class.
  var name: String {
    switch self {
    case .relation: "a table or view"
    case .column: "a column"
    case .sequence: "a sequence"
    case .routine: "a routine"
    case .type: "a type"
    case .schema: "a schema"
    case .language: "a language"
    case .foreignServer: "a foreign server"
    case .foreignDataWrapper: "a foreign-data wrapper"
    case .database: "a database"
    }
  }
}
