// Made by plumb from specs/carts.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// What somebody means to buy; a guest's cart belongs to nobody until they sign in.
public struct Cart: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Cart, UUID>

  public var id: ID
  public var userID: User.ID?
  public var createdAt: Date
  public var updatedAt: Date

  public init(id: ID, userID: User.ID? = nil, createdAt: Date, updatedAt: Date) {
    self.id = id
    self.userID = userID
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
