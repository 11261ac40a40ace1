// Made by plumb from specs/types.yaml; edits are overwritten.

public enum TransactionStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case initiated
  case succeeded
  case failed
  case refunded
}
