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
    /// It takes long and locks little, so that nothing that locks more is to be in its transaction.
    case alone
    /// It is done a part at a time, each in a transaction of its own.
    case batched
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
  /// How it is done on a table that is in use, where there is a way that keeps nobody waiting.
  package var online: OnlineForm?
  /// What removes what it makes, where a failure leaves that behind half done, or where it is there only until a later
  /// statement.
  package var remnantRemoval: SQL?
  /// Whether it makes something that is there only until a later statement.
  package var isInterim = false
  /// The object whose later steps put what it makes into its place, where that is not the object that it is about.
  package var settler: ObjectAddress?
  /// Asks whether it is done already; only what is outside of transactions can be done without anybody knowing.
  package var isDone: SQL?
  /// Whether it may wait for others as long as that takes, because nobody has to wait behind it.
  package var isPatient = false

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

  /// Whether nothing else is to be in its transaction.
  package var isApart: Bool { transaction == .outside || transaction == .alone || transaction == .batched }

  /// How it is done a part at a time, where it is.
  package var batching: Batching?
  /// The change of a type that it is, where that may be done in another way.
  package var retyping: Retyping?
  /// What it does to a partition, where that may be done in another way.
  package var partitioning: Partitioning?
  /// Whether a table leaves by it what it was a part of, and keeps what it had as that.
  package var isDeparture = false

  /// The same in a transaction of its own.
  package var alone: Statement {
    var statement = self
    statement.transaction = .alone
    statement.online = nil
    return statement
  }

  /// The same, of something that is there only until a later statement.
  package func interim(removedBy removal: SQL) -> Statement {
    var statement = self
    statement.remnantRemoval = removal
    statement.isInterim = true
    return statement
  }

  package init(stringLiteral value: String) { self.init(SQL(stringLiteral: value)) }
  package init(stringInterpolation: SQL.StringInterpolation) {
    self.init(SQL(stringInterpolation: stringInterpolation))
  }
}
