package import CatalogModel
package import SQLText

/// The names under which a trigger sees the rows that its statement touched.
package struct TransitionTables: Record {
  package var oldTable: Identifier?
  package var newTable: Identifier?

  package init() {}

  package static let parts: [Part<TransitionTables>] = [
    Part("old_table", \.oldTable), Part("new_table", \.newTable),
  ]

  /// The clause, empty where there are no names.
  var clause: SQL {
    .line {
      if oldTable != nil || newTable != nil { "REFERENCING" }
      if let oldTable { "OLD TABLE AS \(oldTable)" }
      if let newTable { "NEW TABLE AS \(newTable)" }
    }
  }
}
