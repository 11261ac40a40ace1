// Made by plumb from specs/orders.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// One checkout by one customer.
public struct Order: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Order, UUID>

  public var id: ID
  public var userID: UUID
  public let number: Int
  public var status: OrderStatus

  /// The sum of all items.
  ///
  /// It has neither the costs of shipping nor what a coupon takes off, which are columns of their own.
  public var subtotal: Decimal

  public var phone: BdPhone?
  public var shipTo: PostalAddress?
  public var tags: [String]
  public var gatewayResponse: JSONValue?
  public var createdAt: Date

  /// What the buyer wrote.
  @available(*, deprecated, message: "use messages; goes in 2027")
  public var note: String? {
    get { noteStorage }
    set { noteStorage = newValue }
  }

  private var noteStorage: String?

  public init(
    id: ID,
    userID: UUID,
    number: Int,
    status: OrderStatus,
    subtotal: Decimal,
    phone: BdPhone? = nil,
    shipTo: PostalAddress? = nil,
    tags: [String],
    gatewayResponse: JSONValue? = nil,
    createdAt: Date,
    note: String? = nil
  ) {
    self.id = id
    self.userID = userID
    self.number = number
    self.status = status
    self.subtotal = subtotal
    self.phone = phone
    self.shipTo = shipTo
    self.tags = tags
    self.gatewayResponse = gatewayResponse
    self.createdAt = createdAt
    self.noteStorage = note
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case number
    case status
    case subtotal
    case phone
    case shipTo = "ship_to"
    case tags
    case gatewayResponse = "gateway_response"
    case createdAt = "created_at"
    case noteStorage = "note"
  }
}
