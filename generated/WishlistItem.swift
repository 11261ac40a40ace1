// Made by plumb from specs/carts.yaml; edits are overwritten.

public import Foundation

/// One product on a wishlist.
public struct WishlistItem: Sendable, Hashable, Codable, Identifiable {
  /// The columns of the primary key.
  public struct ID: Sendable, Hashable, Codable {
    public var wishlistID: Wishlist.ID
    public var productID: Product.ID

    public init(wishlistID: Wishlist.ID, productID: Product.ID) {
      self.wishlistID = wishlistID
      self.productID = productID
    }

    enum CodingKeys: String, CodingKey {
      case wishlistID = "wishlist_id"
      case productID = "product_id"
    }
  }

  public var wishlistID: Wishlist.ID
  public var productID: Product.ID
  public var note: String?
  public var addedAt: Date
  public var id: ID { ID(wishlistID: wishlistID, productID: productID) }

  public init(wishlistID: Wishlist.ID, productID: Product.ID, note: String? = nil, addedAt: Date) {
    self.wishlistID = wishlistID
    self.productID = productID
    self.note = note
    self.addedAt = addedAt
  }

  enum CodingKeys: String, CodingKey {
    case wishlistID = "wishlist_id"
    case productID = "product_id"
    case note
    case addedAt = "added_at"
  }
}
