/// A value of a PostgreSQL domain: a type of its own around the type that the domain constrains.
///
/// Its checks are PostgreSQL's to make; a value read from the database has passed them. It is encoded as the bare
/// value.
public protocol DomainValue: RawRepresentable, Hashable, Sendable, Codable
where RawValue: Hashable & Sendable & Codable {
  init(rawValue: RawValue)
}

extension DomainValue {
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
