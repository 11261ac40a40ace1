public import Foundation

/// Any JSON value, as a `json` or `jsonb` column holds it.
///
/// Numbers are `Decimal`, so that integers beyond 2^53 and amounts such as 0.10 keep their value, up to 38 digits;
/// `Decimal` knows no further ones. The order of an object's keys is not kept, as in `jsonb`.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  public var isNull: Bool { self == .null }

  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  public var number: Decimal? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// The number where it is whole and fits in an `Int`.
  public var integer: Int? { number.flatMap { number in Int(number.description) } }

  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  public var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  public var object: [String: JSONValue]? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// The value of an object's key; `nil` where there is none.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// The element of an array, counted from 0; `nil` where there is none.
  public subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}
