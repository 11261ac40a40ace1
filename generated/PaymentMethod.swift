// Made by plumb from specs/types.yaml; edits are overwritten.

/// Mobile wallets first, as customers choose them.
public enum PaymentMethod: String, Sendable, Hashable, Codable, CaseIterable {
  case bkash
  case nagad
  case rocket
  case card
  case cashOnDelivery = "cash_on_delivery"
}
