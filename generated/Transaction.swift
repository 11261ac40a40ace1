// Made by plumb from specs/orders.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// One attempt to pay for an order; refunded once the money has gone back.
public struct Transaction: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Transaction, UUID>

  public var id: ID
  public var orderID: Order.ID
  public var method: PaymentMethod
  public var status: TransactionStatus
  public var amount: Decimal

  /// The payment's identifier at the gateway, such as bKash's trxID.
  public var gatewayReference: String?

  /// All that the gateway answered, for disputes.
  public var gatewayResponse: JSONValue

  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    orderID: Order.ID,
    method: PaymentMethod,
    status: TransactionStatus,
    amount: Decimal,
    gatewayReference: String? = nil,
    gatewayResponse: JSONValue,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.orderID = orderID
    self.method = method
    self.status = status
    self.amount = amount
    self.gatewayReference = gatewayReference
    self.gatewayResponse = gatewayResponse
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case orderID = "order_id"
    case method
    case status
    case amount
    case gatewayReference = "gateway_reference"
    case gatewayResponse = "gateway_response"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
