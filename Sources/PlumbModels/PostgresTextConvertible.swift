/// A value with the text form that PostgreSQL reads and writes.
///
/// Bounds of ranges and raw values of ids are read through it, so types of yours may conform as well.
public protocol PostgresTextConvertible {
  /// Reads the text that PostgreSQL writes for the value; `nil` when it is none.
  init?(postgresText: String)

  /// The text that PostgreSQL reads as the value.
  var postgresText: String { get }
}

extension PostgresTextConvertible where Self: LosslessStringConvertible {
  public init?(postgresText: String) { self.init(postgresText) }
  public var postgresText: String { description }
}

extension String: PostgresTextConvertible {}
extension Int: PostgresTextConvertible {}
extension Int16: PostgresTextConvertible {}
extension Int32: PostgresTextConvertible {}
extension Int64: PostgresTextConvertible {}
extension UInt32: PostgresTextConvertible {}
