// Made by plumb from specs/types.yaml; edits are overwritten.

/// Where a parcel goes, copied when the order is placed.
public struct PostalAddress: Sendable, Hashable, Codable {
  public var recipient: String?
  public var phone: BdPhone?
  public var street: String?
  public var upazila: String?
  public var district: String?
  public var division: Division?
  public var postalCode: PostalCode?

  public init(
    recipient: String? = nil,
    phone: BdPhone? = nil,
    street: String? = nil,
    upazila: String? = nil,
    district: String? = nil,
    division: Division? = nil,
    postalCode: PostalCode? = nil
  ) {
    self.recipient = recipient
    self.phone = phone
    self.street = street
    self.upazila = upazila
    self.district = district
    self.division = division
    self.postalCode = postalCode
  }

  enum CodingKeys: String, CodingKey {
    case recipient
    case phone
    case street
    case upazila
    case district
    case division
    case postalCode = "postal_code"
  }
}
