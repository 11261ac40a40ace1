// Made by plumb from specs/types.yaml; edits are overwritten.

public enum ProductStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case draft
  case active
  case archived
}
