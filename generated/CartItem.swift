// Made by plumb from specs/carts.yaml; edits are overwritten.

public import Foundation

/// One variant in a cart.
public struct CartItem: Sendable, Hashable, Codable, Identifiable {
  /// The columns of the primary key.
  public struct ID: Sendable, Hashable, Codable {
    public var cartID: Cart.ID
    public var variantID: ProductVariant.ID

    public init(cartID: Cart.ID, variantID: ProductVariant.ID) {
      self.cartID = cartID
      self.variantID = variantID
    }

    enum CodingKeys: String, CodingKey {
      case cartID = "cart_id"
      case variantID = "variant_id"
    }
  }

  public var cartID: Cart.ID
  public var variantID: ProductVariant.ID
  public var quantity: Int32
  public var addedAt: Date
  public var id: ID { ID(cartID: cartID, variantID: variantID) }

  public init(cartID: Cart.ID, variantID: ProductVariant.ID, quantity: Int32, addedAt: Date) {
    self.cartID = cartID
    self.variantID = variantID
    self.quantity = quantity
    self.addedAt = addedAt
  }

  enum CodingKeys: String, CodingKey {
    case cartID = "cart_id"
    case variantID = "variant_id"
    case quantity
    case addedAt = "added_at"
  }
}
