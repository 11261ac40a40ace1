// Made by plumb from specs/products.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// Pictures of a product, in the order in which they are shown.
public struct ProductImage: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<ProductImage, UUID>

  public var id: ID
  public var productID: Product.ID
  public var variantID: ProductVariant.ID?
  public var url: String
  public var altText: String
  public var position: Int32

  public init(
    id: ID,
    productID: Product.ID,
    variantID: ProductVariant.ID? = nil,
    url: String,
    altText: String,
    position: Int32
  ) {
    self.id = id
    self.productID = productID
    self.variantID = variantID
    self.url = url
    self.altText = altText
    self.position = position
  }

  enum CodingKeys: String, CodingKey {
    case id
    case productID = "product_id"
    case variantID = "variant_id"
    case url
    case altText = "alt_text"
    case position
  }
}
