import CatalogModel

extension Role {
  /// A moment as PostgreSQL writes it in UTC; a day stands for its beginning.
  ///
  /// Roles are compared without a server to read what else a moment can look like, so nothing else is taken.
  static func moment(_ text: String) throws(FieldMismatch) -> String? {
    if text.lowercased() == "infinity" { return nil }
    if matches(text, "####-##-##") { return "\(text) 00:00:00+00" }
    if matches(text, "####-##-## ##:##:##+00") { return text }
    throw FieldMismatch(
      "`valid_until` is a day or a moment in UTC, not `\(text)`",
      at: nil,
      note: "write `2027-12-31` or `2027-12-31 23:59:59+00`"
    )
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    text.utf8.count == pattern.utf8.count
      && zip(text.utf8, pattern.utf8).allSatisfy { byte, form in
        form == UInt8(ascii: "#") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == form
      }
  }
}
