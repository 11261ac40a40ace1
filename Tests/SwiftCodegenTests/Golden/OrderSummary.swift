// Made by plumb from specs/orders.yaml; edits are overwritten.

public import PlumbModels

public struct OrderSummary: Sendable, Hashable, Codable {
  public var orderID: Order.ID?
  public var days: PostgresRange<CalendarDay>?

  public init(orderID: Order.ID? = nil, days: PostgresRange<CalendarDay>? = nil) {
    self.orderID = orderID
    self.days = days
  }

  enum CodingKeys: String, CodingKey {
    case orderID = "order_id"
    case days
  }
}
