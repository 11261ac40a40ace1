/// A PostgreSQL value without a counterpart in Swift, whose every outer form is PostgreSQL's own text.
///
/// `Codable`, `description`, and `init?(_:)` all follow from ``PostgresTextConvertible``, so that such a value
/// looks the same in JSON, in a log, and in `psql`.
public protocol PostgresTextValue: PostgresTextConvertible, LosslessStringConvertible, Hashable, Sendable,
  Codable
{}

extension PostgresTextValue {
  public init?(_ description: String) { self.init(postgresText: description) }

  public var description: String { postgresText }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(postgresText: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is not the text of a \(Self.self)"
      )
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(postgresText)
  }
}
