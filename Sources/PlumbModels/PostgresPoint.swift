/// A PostgreSQL `point` of the plane.
public struct PostgresPoint: PostgresTextValue {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  public init?(postgresText: String) {
    guard postgresText.hasPrefix("("), postgresText.hasSuffix(")") else { return nil }
    let parts = postgresText.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let x = Double(parts[0]), let y = Double(parts[1]) else { return nil }
    self.init(x: x, y: y)
  }

  public var postgresText: String { "(\(Self.text(x)),\(Self.text(y)))" }

  /// The number as PostgreSQL writes it, without the `.0` that Swift adds to a whole one.
  private static func text(_ number: Double) -> String {
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    if number.isNaN { return "NaN" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
