// Made by plumb from specs/carts.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// A named list of products that a user would like to have.
public struct Wishlist: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Wishlist, UUID>

  public var id: ID
  public var userID: User.ID
  public var name: String
  public var isPublic: Bool
  public var createdAt: Date
  public var updatedAt: Date

  public init(id: ID, userID: User.ID, name: String, isPublic: Bool, createdAt: Date, updatedAt: Date) {
    self.id = id
    self.userID = userID
    self.name = name
    self.isPublic = isPublic
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case name
    case isPublic = "is_public"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
