// Made by plumb from specs/coupons.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// A reduction across the whole shop, such as for Eid or Pohela Boishakh.
public struct Sale: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Sale, UUID>

  public var id: ID
  public var name: String
  public var percentOff: Decimal
  public var startsAt: Date
  public var endsAt: Date
  public var isCancelled: Bool
  public var createdAt: Date

  public init(
    id: ID,
    name: String,
    percentOff: Decimal,
    startsAt: Date,
    endsAt: Date,
    isCancelled: Bool,
    createdAt: Date
  ) {
    self.id = id
    self.name = name
    self.percentOff = percentOff
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.isCancelled = isCancelled
    self.createdAt = createdAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case name
    case percentOff = "percent_off"
    case startsAt = "starts_at"
    case endsAt = "ends_at"
    case isCancelled = "is_cancelled"
    case createdAt = "created_at"
  }
}
