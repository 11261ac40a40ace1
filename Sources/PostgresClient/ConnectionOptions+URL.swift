import CLibPQ

extension ConnectionOptions {
  /// A URL that `psql` takes too, with the password where one was given.
  ///
  /// Only for handing to another program; a human is shown `redacted`.
  package var url: String { url(with: Set(keywords.keys)) }

  /// The URL as others may see it.
  package var urlWithoutPassword: String { url(with: Set(keywords.keys).subtracting(["password"])) }

  /// The password, where one was given.
  package var password: String? { keywords["password"] }

  /// The URL of those keywords; the socket's folder goes into the query, where it needs no escapes.
  func url(with shown: Set<String>) -> String {
    var text = "postgresql://"
    let host = shown.contains("host") ? keywords["host"] ?? Environment.value("PGHOST") : nil
    let isSocket = host.map { $0.hasPrefix("/") || $0.hasPrefix("@") || $0.contains(",") } ?? false
    var query: [(String, String)] = []
    var placed: Set<String> = ["dbname"]
    if !isSocket {
      placed.formUnion(["user", "password", "host", "port"])
      if let user {
        text += Self.escaped(user)
        if shown.contains("password"), let password = keywords["password"] {
          text += ":" + Self.escaped(password)
        }
        text += "@"
      }
      text += host.map { $0.contains(":") ? "[\($0)]" : Self.escaped($0) } ?? ""
      if let port { text += ":" + port }
    } else {
      if keywords["host"] == nil, let host { query.append(("host", host)) }
    }
    text += "/" + Self.escaped(shown.contains("dbname") ? database ?? "" : "")
    for (keyword, value) in keywords.sorted(by: { $0.key < $1.key }) where shown.contains(keyword) {
      if !placed.contains(keyword) { query.append((keyword, value)) }
    }
    let pairs = query.map { "\($0)=\(Self.escaped($1, keepingSlashes: true))" }
    return pairs.isEmpty ? text : text + "?" + pairs.joined(separator: "&")
  }

  /// The keywords of a conninfo string, as libpq reads it.
  static func parse(_ conninfo: String) throws(PostgresError) -> [String: String] {
    var message: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(conninfo, &message) else {
      let text = message.map { String(cString: $0).trimmed } ?? "out of memory"
      PQfreemem(message)
      throw PostgresError(.options, readable(text, conninfo))
    }
    defer { PQconninfoFree(options) }
    var keywords: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { keywords[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return keywords
  }

  /// libpq's message, less what it quotes of a text that may hold a password.
  private static func readable(_ message: String, _ conninfo: String) -> String {
    guard conninfo.contains("@") || conninfo.contains("pass") else { return message }
    guard let quote = message.firstIndex(of: "\"") else { return message }
    return String(message[..<quote]).trimmed
      + " ... in the text to connect with (not shown: it may hold a password)"
  }

  private static func escaped(_ text: String, keepingSlashes: Bool = false) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "/") where keepingSlashes: result += "/"
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
