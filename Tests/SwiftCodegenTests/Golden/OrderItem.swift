// Made by plumb from specs/orders.yaml; edits are overwritten.

public struct OrderItem: Sendable, Hashable, Codable, Identifiable {
  /// The columns of the primary key.
  public struct ID: Sendable, Hashable, Codable {
    public var orderID: Order.ID
    public var position: Int16

    public init(orderID: Order.ID, position: Int16) {
      self.orderID = orderID
      self.position = position
    }

    enum CodingKeys: String, CodingKey {
      case orderID = "order_id"
      case position
    }
  }

  public var orderID: Order.ID
  public var position: Int16
  public var quantity: Int32
  public var id: ID { ID(orderID: orderID, position: position) }

  public init(orderID: Order.ID, position: Int16, quantity: Int32) {
    self.orderID = orderID
    self.position = position
    self.quantity = quantity
  }

  enum CodingKeys: String, CodingKey {
    case orderID = "order_id"
    case position
    case quantity
  }
}
