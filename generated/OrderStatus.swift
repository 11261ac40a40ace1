// Made by plumb from specs/types.yaml; edits are overwritten.

public enum OrderStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case pending
  case confirmed
  case packed
  case shipped
  case delivered
  case cancelled
  case returned
}
