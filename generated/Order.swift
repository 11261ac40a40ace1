// Made by plumb from specs/orders.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// One checkout by one customer; amounts are in BDT.
public struct Order: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Order, UUID>

  public var id: ID

  /// What the customer reads out on the phone.
  public let number: Int

  public var userID: User.ID
  public var couponID: Coupon.ID?
  public var status: OrderStatus
  public var paymentMethod: PaymentMethod

  /// The address as it was then; editing it later doesn't move a parcel.
  public var shipTo: PostalAddress

  public var subtotal: Decimal
  public var discount: Decimal
  public var deliveryFee: Decimal

  /// What the customer pays, VAT included.
  public let total: Decimal

  /// Number of the VAT invoice (Mushak 6.3); given when the order is shipped.
  public var vatChallanNumber: Int?

  public var customerNote: String?
  public var placedAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    number: Int,
    userID: User.ID,
    couponID: Coupon.ID? = nil,
    status: OrderStatus,
    paymentMethod: PaymentMethod,
    shipTo: PostalAddress,
    subtotal: Decimal,
    discount: Decimal,
    deliveryFee: Decimal,
    total: Decimal,
    vatChallanNumber: Int? = nil,
    customerNote: String? = nil,
    placedAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.number = number
    self.userID = userID
    self.couponID = couponID
    self.status = status
    self.paymentMethod = paymentMethod
    self.shipTo = shipTo
    self.subtotal = subtotal
    self.discount = discount
    self.deliveryFee = deliveryFee
    self.total = total
    self.vatChallanNumber = vatChallanNumber
    self.customerNote = customerNote
    self.placedAt = placedAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case number
    case userID = "user_id"
    case couponID = "coupon_id"
    case status
    case paymentMethod = "payment_method"
    case shipTo = "ship_to"
    case subtotal
    case discount
    case deliveryFee = "delivery_fee"
    case total
    case vatChallanNumber = "vat_challan_number"
    case customerNote = "customer_note"
    case placedAt = "placed_at"
    case updatedAt = "updated_at"
  }
}
