/// A PostgreSQL range (`int4range`, `numrange`, `tstzrange`, ...) over some type of bound.
public enum PostgresRange<Bound: PostgresTextConvertible & Hashable & Sendable>: PostgresTextValue {
  /// One end of a range.
  public enum Limit: Hashable, Sendable {
    case inclusive(Bound)
    case exclusive(Bound)
    case unbounded
  }

  /// The range that holds nothing.
  case empty
  case bounded(lower: Limit, upper: Limit)
}

extension PostgresRange where Bound: Comparable {
  /// The values from the lower bound up to, but not with, the upper one.
  public init(_ range: Range<Bound>) {
    self =
      range.isEmpty
      ? .empty : .bounded(lower: .inclusive(range.lowerBound), upper: .exclusive(range.upperBound))
  }

  /// The values from the lower bound up to and with the upper one.
  public init(_ range: ClosedRange<Bound>) {
    self = .bounded(lower: .inclusive(range.lowerBound), upper: .inclusive(range.upperBound))
  }

  /// Whether the value lies in the range, PostgreSQL's `@>`.
  public func contains(_ value: Bound) -> Bool {
    guard case .bounded(let lower, let upper) = self else { return false }
    let isAboveLower =
      switch lower {
      case .inclusive(let bound): value >= bound
      case .exclusive(let bound): value > bound
      case .unbounded: true
      }
    guard isAboveLower else { return false }
    return switch upper {
    case .inclusive(let bound): value <= bound
    case .exclusive(let bound): value < bound
    case .unbounded: true
    }
  }
}
