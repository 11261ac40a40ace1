// Made by plumb from specs/types.yaml; edits are overwritten.

/// The eight divisions of Bangladesh.
public enum Division: String, Sendable, Hashable, Codable, CaseIterable {
  case barishal
  case chattogram
  case dhaka
  case khulna
  case mymensingh
  case rajshahi
  case rangpur
  case sylhet
}
