// Made by plumb from specs/orders.yaml; edits are overwritten.

/// Where an order stands.
public enum OrderStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case pending
  case cashOnDelivery = "cash_on_delivery"
  case inProgress = "in-progress"
  case _2fa = "2fa"
  case `default`
}
