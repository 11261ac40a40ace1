/// A JSON value whose keys keep their order, so that a document's version can come first.
///
/// Foundation's coders sort keys or shuffle them, and neither reads well.
package indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// How a text is laid out.
  package enum Layout: Sendable {
    /// On one line.
    case compact
    /// Each member and element on a line of its own.
    case indented
    /// The same, but lists of scalars and objects of one scalar take one line.
    case folded
  }

  /// The text, without a newline at its end.
  package func text(_ layout: Layout) -> String { text(layout, indent: "") }

  private func text(_ layout: Layout, indent: String) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .string(let value): JSON.quoted(value)
    case .array(let elements):
      JSON.enclosed("[", elements.map { ("", $0) }, "]", layout, indent)
    case .object(let members):
      JSON.enclosed(
        "{",
        members.map { (JSON.quoted($0.0) + (layout == .compact ? ":" : ": "), $0.1) },
        "}",
        layout,
        indent
      )
    }
  }

  private static func enclosed(
    _ open: String,
    _ items: [(key: String, value: JSON)],
    _ close: String,
    _ layout: Layout,
    _ indent: String
  ) -> String {
    guard !items.isEmpty else { return open + close }
    let isList = open == "["
    let isFolded = layout == .folded && (isList || items.count == 1) && items.allSatisfy(\.value.isScalar)
    guard layout != .compact, !isFolded else {
      let line = items.map { $0.key + $0.value.text(layout, indent: "") }
        .joined(separator: isFolded ? ", " : ",")
      return isFolded && !isList ? "\(open) \(line) \(close)" : open + line + close
    }
    let deeper = indent + "  "
    let lines = items.map { deeper + $0.key + $0.value.text(layout, indent: deeper) }
    return open + "\n" + lines.joined(separator: ",\n") + "\n" + indent + close
  }

  private var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { result, scalar in
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
    } + "\""
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}
