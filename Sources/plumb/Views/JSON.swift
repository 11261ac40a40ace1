import CatalogModel

/// A JSON document whose keys keep their order, so that the version comes first.
indirect enum JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// A value of a property as a spec holds it.
  init(_ field: Field) {
    switch field.value {
    case .null: self = .null
    case .scalar(let text): self = .string(text)
    case .list(let fields): self = .array(fields.map { JSON($0) })
    case .map(let entries): self = .object(entries.map { ($0.key, JSON($0.value)) })
    }
  }

  /// A document of version 1.
  static func document(_ members: [(String, JSON)]) -> String {
    JSON.object([("version", .number(1))] + members).text() + "\n"
  }

  private func text(indent: String = "") -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .string(let value): JSON.quoted(value)
    case .array(let elements): JSON.lines("[", elements.map { $0.text(indent: indent + "  ") }, "]", indent)
    case .object(let members):
      JSON.lines(
        "{",
        members.map { "\(JSON.quoted($0.0)): \($0.1.text(indent: indent + "  "))" },
        "}",
        indent
      )
    }
  }

  private static func lines(_ open: String, _ elements: [String], _ close: String, _ indent: String) -> String
  {
    guard !elements.isEmpty else { return open + close }
    return open + "\n" + elements.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
