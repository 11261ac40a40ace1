// Made by plumb from specs/categories.yaml; edits are overwritten.

public import PlumbModels

public struct Category: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Category, String>

  public var slug: ID
  public var parentSlug: ID?
  public var id: ID { slug }

  public init(slug: ID, parentSlug: ID? = nil) {
    self.slug = slug
    self.parentSlug = parentSlug
  }

  enum CodingKeys: String, CodingKey {
    case slug
    case parentSlug = "parent_slug"
  }
}
