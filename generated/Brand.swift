// Made by plumb from specs/categories.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// Who makes a product.
public struct Brand: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Brand, UUID>

  public var id: ID
  public var slug: Slug
  public var name: String
  public var logoURL: String?
  public var websiteURL: String?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    slug: Slug,
    name: String,
    logoURL: String? = nil,
    websiteURL: String? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.logoURL = logoURL
    self.websiteURL = websiteURL
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case slug
    case name
    case logoURL = "logo_url"
    case websiteURL = "website_url"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
