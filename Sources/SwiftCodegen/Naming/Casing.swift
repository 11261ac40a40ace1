/// Words put together as Swift's API guidelines do it.
enum Casing {
  /// A property or a case: `userID`.
  static func lowerCamel(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return safeStart(first + words.dropFirst().map(capitalised).joined())
  }

  /// A type: `OrderItem`.
  static func upperCamel(_ words: [String]) -> String { safeStart(words.map(capitalised).joined()) }

  /// The word with a capital, or all in capitals when it is an acronym.
  private static func capitalised(_ word: String) -> String {
    if acronyms.contains(word) { return word.uppercased() }
    if word.hasSuffix("s"), acronyms.contains(String(word.dropLast())) {
      return word.dropLast().uppercased() + "s"
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The name with an underscore where it starts with what no identifier starts with.
  private static func safeStart(_ name: String) -> String {
    guard let first = name.unicodeScalars.first else { return name }
    let isLetter = first.properties.isAlphabetic && first.properties.generalCategory != .nonspacingMark
    return isLetter && first.properties.generalCategory != .spacingMark ? name : "_" + name
  }

  private static let acronyms: Set = [
    "api", "cpu", "css", "csv", "dns", "gps", "html", "http", "https", "iban", "id", "imap", "ip", "isbn",
    "json",
    "jwt", "mfa", "otp", "pdf", "qr", "rgb", "sku", "smtp", "sms", "sql", "ssh", "ssl", "tcp", "tls",
    "totp", "udp", "uri", "url", "utc", "uuid", "vat", "vip", "xml", "yaml",
  ]
}
