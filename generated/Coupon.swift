// Made by plumb from specs/coupons.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// A code that a customer enters at checkout.
public struct Coupon: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Coupon, UUID>

  public var id: ID
  public var code: String
  public var description: String
  public var percentOff: Decimal?
  public var amountOff: Decimal?

  /// The most that a percentage can take off, in BDT.
  public var maximumDiscount: Decimal?

  public var minimumSubtotal: Decimal
  public var usageLimit: Int32?
  public var usedCount: Int32
  public var startsAt: Date
  public var endsAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    code: String,
    description: String,
    percentOff: Decimal? = nil,
    amountOff: Decimal? = nil,
    maximumDiscount: Decimal? = nil,
    minimumSubtotal: Decimal,
    usageLimit: Int32? = nil,
    usedCount: Int32,
    startsAt: Date,
    endsAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.code = code
    self.description = description
    self.percentOff = percentOff
    self.amountOff = amountOff
    self.maximumDiscount = maximumDiscount
    self.minimumSubtotal = minimumSubtotal
    self.usageLimit = usageLimit
    self.usedCount = usedCount
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case code
    case description
    case percentOff = "percent_off"
    case amountOff = "amount_off"
    case maximumDiscount = "maximum_discount"
    case minimumSubtotal = "minimum_subtotal"
    case usageLimit = "usage_limit"
    case usedCount = "used_count"
    case startsAt = "starts_at"
    case endsAt = "ends_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
