package import Diagnostics
package import SQLText

/// One SQL statement, and what it costs.
package struct Statement: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// How a statement stands to the transaction around it.
  package enum Transaction: Hashable, Sendable {
    /// It may share a transaction with any other.
    case shared
    /// What it does can be used only after its transaction has been committed, as a new enum label.
    case committedBeforeUse
    /// PostgreSQL refuses it inside a transaction block.
    case outside
  }

  package var sql: SQL
  package var hazards: [Hazard]
  package var transaction: Transaction
  /// The environment variables whose values it needs, each of which stands in it as the constant `'${NAME}'`.
  package var variables: [String] = []
  /// What the server is given for them when the statement is tried out, where it would not take the names.
  package var trialValue: String?
  /// Where a spec holds SQL that stands in the statement as a person wrote it, such as `using`.
  package var origin: Span?
  /// What is to be asked of the live database before anybody is shown the statement.
  package var precheck: Precheck?

  package init(
    _ sql: SQL,
    hazards: [Hazard] = [],
    transaction: Transaction = .shared,
    origin: Span? = nil
  ) {
    self.sql = sql
    self.hazards = hazards
    self.transaction = transaction
    self.origin = origin
  }

  package init(stringLiteral value: String) { self.init(SQL(stringLiteral: value)) }
  package init(stringInterpolation: SQL.StringInterpolation) {
    self.init(SQL(stringInterpolation: stringInterpolation))
  }
}
