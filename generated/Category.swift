// Made by plumb from specs/categories.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// The tree in which customers look for products.
public struct Category: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Category, UUID>

  public var id: ID

  /// Null at the top of the tree.
  public var parentID: ID?

  public var slug: Slug
  public var name: String

  /// The name in Bangla.
  public var nameBn: String

  public var position: Int32
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    parentID: ID? = nil,
    slug: Slug,
    name: String,
    nameBn: String,
    position: Int32,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.parentID = parentID
    self.slug = slug
    self.name = name
    self.nameBn = nameBn
    self.position = position
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case parentID = "parent_id"
    case slug
    case name
    case nameBn = "name_bn"
    case position
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
