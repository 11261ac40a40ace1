package import SQLText

/// An update of the rows of a table that lack something, which may be done a part of the table at a time.
package struct Batching: Hashable, Sendable {
  /// The table.
  package let relation: SQL
  /// What is set, as `UPDATE` takes it.
  package let assignment: SQL
  /// What is true of the rows that lack it.
  package let condition: SQL

  package init(_ relation: SQL, set assignment: SQL, where condition: SQL) {
    (self.relation, self.assignment, self.condition) = (relation, assignment, condition)
  }

  /// The whole as one statement.
  package var statement: SQL { "UPDATE \(relation) SET \(assignment) WHERE \(condition)" }
}
