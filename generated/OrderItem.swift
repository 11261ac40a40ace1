// Made by plumb from specs/orders.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// One line of an order, with name and price as they were at checkout.
public struct OrderItem: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<OrderItem, UUID>

  public var id: ID
  public var orderID: Order.ID
  public var variantID: ProductVariant.ID?
  public var productName: String
  public var sku: String
  public var quantity: Int32
  public var unitPrice: Decimal
  public var discount: Decimal
  public let lineTotal: Decimal

  public init(
    id: ID,
    orderID: Order.ID,
    variantID: ProductVariant.ID? = nil,
    productName: String,
    sku: String,
    quantity: Int32,
    unitPrice: Decimal,
    discount: Decimal,
    lineTotal: Decimal
  ) {
    self.id = id
    self.orderID = orderID
    self.variantID = variantID
    self.productName = productName
    self.sku = sku
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.discount = discount
    self.lineTotal = lineTotal
  }

  enum CodingKeys: String, CodingKey {
    case id
    case orderID = "order_id"
    case variantID = "variant_id"
    case productName = "product_name"
    case sku
    case quantity
    case unitPrice = "unit_price"
    case discount
    case lineTotal = "line_total"
  }
}
