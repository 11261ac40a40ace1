// Made by plumb from specs/users.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// Where a user wants parcels to go.
public struct Address: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Address, UUID>

  public var id: ID
  public var userID: User.ID
  public var label: String
  public var recipient: String
  public var phone: BdPhone
  public var street: String

  /// The upazila, or the thana in a city.
  public var upazila: String

  public var district: String
  public var division: Division
  public var postalCode: PostalCode
  public var isDefault: Bool
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    userID: User.ID,
    label: String,
    recipient: String,
    phone: BdPhone,
    street: String,
    upazila: String,
    district: String,
    division: Division,
    postalCode: PostalCode,
    isDefault: Bool,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userID = userID
    self.label = label
    self.recipient = recipient
    self.phone = phone
    self.street = street
    self.upazila = upazila
    self.district = district
    self.division = division
    self.postalCode = postalCode
    self.isDefault = isDefault
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case label
    case recipient
    case phone
    case street
    case upazila
    case district
    case division
    case postalCode = "postal_code"
    case isDefault = "is_default"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
