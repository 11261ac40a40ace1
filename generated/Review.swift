// Made by plumb from specs/reviews.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// What a customer thinks of a product; one review for each product.
public struct Review: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Review, UUID>

  public var id: ID
  public var userID: User.ID
  public var productID: Product.ID

  /// Set when the product was bought here, which makes the review a verified one.
  public var orderItemID: OrderItem.ID?

  /// Stars, from 1 to 5.
  public var rating: Int16

  public var title: String?
  public var body: String
  public var isPublished: Bool
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    userID: User.ID,
    productID: Product.ID,
    orderItemID: OrderItem.ID? = nil,
    rating: Int16,
    title: String? = nil,
    body: String,
    isPublished: Bool,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userID = userID
    self.productID = productID
    self.orderItemID = orderItemID
    self.rating = rating
    self.title = title
    self.body = body
    self.isPublished = isPublished
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case productID = "product_id"
    case orderItemID = "order_item_id"
    case rating
    case title
    case body
    case isPublished = "is_published"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
