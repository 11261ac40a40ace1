package import SQLText

/// An update of the rows of a table that lack something, which may be done a part of the table at a time.
package struct Batching: Hashable, Sendable {
  /// The table.
  package let relation: SQL
  /// What is set, as `UPDATE` takes it.
  package let assignment: SQL
  /// What is true of the rows that lack it.
  package let condition: SQL
  /// Whether the triggers of users are not to see it, because it brings rows nothing that they would be told of if it were
  /// done at once.
  package var bypassesTriggers = false

  /// Whether it gives rows the default of a new column, of which no trigger would be told if it were done at once.
  package var isOfDefault = false

  package init(_ relation: SQL, set assignment: SQL, where condition: SQL) {
    (self.relation, self.assignment, self.condition) = (relation, assignment, condition)
  }

  /// Keeps the triggers of users out, but for those that are always to fire.
  package static let bypass: SQL = "SET session_replication_role = replica"
  package static let bypassEnd: SQL = "RESET session_replication_role"

  /// The whole as one statement.
  package var statement: SQL { "UPDATE \(relation) SET \(assignment) WHERE \(condition)" }
}
