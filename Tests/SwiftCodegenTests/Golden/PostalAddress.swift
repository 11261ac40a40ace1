// Made by plumb from specs/types.yaml; edits are overwritten.

public struct PostalAddress: Sendable, Hashable, Codable {
  public var line1: String?
  public var postalCode: Int32?

  public init(line1: String? = nil, postalCode: Int32? = nil) {
    self.line1 = line1
    self.postalCode = postalCode
  }

  enum CodingKeys: String, CodingKey {
    case line1 = "line_1"
    case postalCode = "postal_code"
  }
}
