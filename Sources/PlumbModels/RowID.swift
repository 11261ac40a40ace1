/// The primary key of a row, of a type that no other table's key has.
///
/// `Order.ID` is `RowID<Order, UUID>`, so that a `User.ID` cannot be passed for it. It is encoded as the bare value.
public struct RowID<Row, RawValue: Hashable & Sendable & Codable>: RawRepresentable, Hashable, Sendable {
  public let rawValue: RawValue

  public init(rawValue: RawValue) { self.rawValue = rawValue }
  public init(_ rawValue: RawValue) { self.rawValue = rawValue }
}

extension RowID: Codable {
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(RawValue.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension RowID: CustomStringConvertible {
  public var description: String {
    (rawValue as? any PostgresTextConvertible)?.postgresText ?? String(describing: rawValue)
  }
}

extension RowID: PostgresTextConvertible, LosslessStringConvertible where RawValue: PostgresTextConvertible {
  public init?(_ description: String) { self.init(postgresText: description) }

  public init?(postgresText: String) {
    guard let rawValue = RawValue(postgresText: postgresText) else { return nil }
    self.init(rawValue: rawValue)
  }

  public var postgresText: String { rawValue.postgresText }
}

extension RowID: Comparable where RawValue: Comparable {
  public static func < (left: RowID, right: RowID) -> Bool { left.rawValue < right.rawValue }
}

extension RowID: CodingKeyRepresentable where RawValue: CodingKeyRepresentable {
  public var codingKey: any CodingKey { rawValue.codingKey }

  public init?(codingKey: some CodingKey) {
    guard let rawValue = RawValue(codingKey: codingKey) else { return nil }
    self.init(rawValue: rawValue)
  }
}
