// Made by plumb from specs/products.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// Something the shop sells, in one or more variants.
public struct Product: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Product, UUID>

  public var id: ID
  public var categoryID: Category.ID
  public var brandID: Brand.ID?
  public var slug: Slug
  public var name: String
  public var nameBn: String?
  public var description: String
  public var tags: [String]
  public var status: ProductStatus
  public var publishedAt: Date?

  /// What the search box looks through; names weigh more than descriptions.
  public let search: String

  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    categoryID: Category.ID,
    brandID: Brand.ID? = nil,
    slug: Slug,
    name: String,
    nameBn: String? = nil,
    description: String,
    tags: [String],
    status: ProductStatus,
    publishedAt: Date? = nil,
    search: String,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.categoryID = categoryID
    self.brandID = brandID
    self.slug = slug
    self.name = name
    self.nameBn = nameBn
    self.description = description
    self.tags = tags
    self.status = status
    self.publishedAt = publishedAt
    self.search = search
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case categoryID = "category_id"
    case brandID = "brand_id"
    case slug
    case name
    case nameBn = "name_bn"
    case description
    case tags
    case status
    case publishedAt = "published_at"
    case search
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
