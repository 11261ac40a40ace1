// Made by plumb from specs/products.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// What a customer puts in the cart, such as one size and colour of a product.
public struct ProductVariant: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<ProductVariant, UUID>

  public var id: ID
  public var productID: Product.ID
  public var sku: String
  public var name: String

  /// What tells the variants apart, such as {"size": "M", "colour": "red"}.
  public var options: JSONValue

  public var price: Decimal

  /// The price before a reduction, shown crossed out.
  public var compareAtPrice: Decimal?

  public var stock: Int32
  public var weightGrams: Int32?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    productID: Product.ID,
    sku: String,
    name: String,
    options: JSONValue,
    price: Decimal,
    compareAtPrice: Decimal? = nil,
    stock: Int32,
    weightGrams: Int32? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.productID = productID
    self.sku = sku
    self.name = name
    self.options = options
    self.price = price
    self.compareAtPrice = compareAtPrice
    self.stock = stock
    self.weightGrams = weightGrams
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case productID = "product_id"
    case sku
    case name
    case options
    case price
    case compareAtPrice = "compare_at_price"
    case stock
    case weightGrams = "weight_grams"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
