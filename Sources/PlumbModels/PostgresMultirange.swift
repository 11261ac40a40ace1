/// A PostgreSQL multirange (`int4multirange`, ...): ranges in order, with gaps between them.
public struct PostgresMultirange<Bound: PostgresTextConvertible & Hashable & Sendable>: PostgresTextValue {
  public var ranges: [PostgresRange<Bound>]

  public init(_ ranges: [PostgresRange<Bound>]) { self.ranges = ranges }

  public init?(postgresText: String) {
    var rest = Substring(postgresText)
    guard rest.popFirst() == "{", rest.popLast() == "}" else { return nil }
    ranges = []
    while !rest.isEmpty {
      if !ranges.isEmpty, rest.popFirst() != "," { return nil }
      guard let range = PostgresRange<Bound>(takingFrom: &rest) else { return nil }
      ranges.append(range)
    }
  }

  public var postgresText: String { "{" + ranges.map(\.postgresText).joined(separator: ",") + "}" }
}
