// Made by plumb from specs/types.yaml; edits are overwritten.

public enum SocialProvider: String, Sendable, Hashable, Codable, CaseIterable {
  case google
  case facebook
  case apple
}
