// Made by plumb from specs/types.yaml; edits are overwritten.

public enum UserRole: String, Sendable, Hashable, Codable, CaseIterable {
  case customer
  case staff
  case admin
}
