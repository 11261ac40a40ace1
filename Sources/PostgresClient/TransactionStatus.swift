import CLibPQ

/// Where a session stands in its transaction.
package enum TransactionStatus: Hashable, Sendable {
  case idle
  case active
  case inTransaction
  /// A statement of the transaction failed; only a rollback goes on.
  case failed
  /// There is no connection.
  case unknown

  init(_ status: PGTransactionStatusType) {
    switch status {
    case PQTRANS_IDLE: self = .idle
    case PQTRANS_ACTIVE: self = .active
    case PQTRANS_INTRANS: self = .inTransaction
    case PQTRANS_INERROR: self = .failed
    default: self = .unknown
    }
  }
}
