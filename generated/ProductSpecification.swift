// Made by plumb from specs/products.yaml; edits are overwritten.

/// Facts about a product, such as fabric or screen size.
public struct ProductSpecification: Sendable, Hashable, Codable, Identifiable {
  /// The columns of the primary key.
  public struct ID: Sendable, Hashable, Codable {
    public var productID: Product.ID
    public var name: String

    public init(productID: Product.ID, name: String) {
      self.productID = productID
      self.name = name
    }

    enum CodingKeys: String, CodingKey {
      case productID = "product_id"
      case name
    }
  }

  public var productID: Product.ID
  public var name: String
  public var value: String
  public var position: Int32
  public var id: ID { ID(productID: productID, name: name) }

  public init(productID: Product.ID, name: String, value: String, position: Int32) {
    self.productID = productID
    self.name = name
    self.value = value
    self.position = position
  }

  enum CodingKeys: String, CodingKey {
    case productID = "product_id"
    case name
    case value
    case position
  }
}
