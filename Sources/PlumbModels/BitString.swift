/// A PostgreSQL `bit` or `bit varying`: a string of zeros and ones.
public struct BitString: PostgresTextValue {
  public var bits: [Bool]

  public init(_ bits: [Bool]) { self.bits = bits }

  public init?(postgresText: String) {
    bits = []
    for character in postgresText.utf8 {
      guard character == UInt8(ascii: "0") || character == UInt8(ascii: "1") else { return nil }
      bits.append(character == UInt8(ascii: "1"))
    }
  }

  public var postgresText: String { String(bits.map { bit in bit ? "1" : "0" }) }
}
