/// The JSON document of diagnostics, one a line, without a dependency on a coder.
struct DiagnosticJSON {
  private(set) var text = "{\"version\":1,\"diagnostics\":["

  init(_ diagnostics: [Diagnostic]) {
    for (index, diagnostic) in diagnostics.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += Self.object(of: diagnostic)
    }
    text += diagnostics.isEmpty ? "]}\n" : "\n]}\n"
  }

  private static func object(of diagnostic: Diagnostic) -> String {
    object(
      [
        ("id", string(diagnostic.id)), ("severity", string(diagnostic.severity.rawValue)),
        ("message", string(diagnostic.message)),
      ] + (diagnostic.span.map(members) ?? []) + [
        (
          "labels",
          array(diagnostic.secondary.map { object([("message", string($0.message))] + members(of: $0.span)) })
        ),
        ("notes", array(diagnostic.notes.map(string))),
        (
          "fixIts",
          array(
            diagnostic.fixIts.map {
              object(
                [("message", string($0.message)), ("replacement", string($0.replacement))]
                  + members(of: $0.span)
              )
            }
          )
        ),
      ]
    )
  }

  private static func members(of span: Span) -> [(String, String)] {
    let (start, end) = (span.start, span.end)
    return [
      ("path", string(span.source.path)), ("line", String(start.line)),
      ("column", String(start.column)),  // no kind: a place in a text
      ("endLine", String(end.line)), ("endColumn", String(end.column)),
      ("offset", String(span.range.lowerBound)), ("length", String(span.range.count)),
    ]
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ",") + "]" }

  private static func string(_ text: String) -> String {
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
