import CatalogModel
import SQLText

/// When a constraint is checked.
package enum Deferral: String, Keyword {
  case immediate = "false"
  case deferrable = "true"
  case deferred = "initially deferred"

  /// The expression that gives the value for a row of `pg_constraint` or `pg_trigger`.
  static func query(_ deferrable: SQL, _ deferred: SQL) -> SQL {
    "CASE WHEN \(deferred) THEN 'initially deferred' WHEN \(deferrable) THEN 'true' ELSE 'false' END"
  }

  /// The clause, empty for what is checked at once.
  var clause: SQL {
    switch self {
    case .immediate: ""
    case .deferrable: "DEFERRABLE"
    case .deferred: "DEFERRABLE INITIALLY DEFERRED"
    }
  }
}
