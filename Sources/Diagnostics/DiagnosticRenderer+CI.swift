extension DiagnosticRenderer {
  /// The commands by which a workflow of GitHub puts diagnostics beside the lines that they are about.
  package static func github(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      var properties: [String] = []
      if let span = diagnostic.span {
        let (start, end) = (span.start, span.end)
        properties = [
          "file=\(escaped(span.source.path, inProperty: true))", "line=\(start.line)", "endLine=\(end.line)",
          "col=\(start.column)", "endColumn=\(end.column)",
        ]
      }
      properties.append("title=\(escaped(diagnostic.id, inProperty: true))")
      let command =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      let text = ([diagnostic.message] + diagnostic.notes).joined(separator: "\n")
      return "::\(command) \(properties.joined(separator: ","))::\(escaped(text, inProperty: false))\n"
    }.joined()
  }

  /// What GitHub's commands read as something else: <https://github.com/actions/toolkit>, `command.ts`.
  private static func escaped(_ text: String, inProperty: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where inProperty: "%3A"
      case "," where inProperty: "%2C"
      default: String(scalar)
      }
    }.joined()
  }

  /// A log of the Static Analysis Results Interchange Format, version 2.1.0.
  ///
  /// - Parameters:
  ///   - diagnostics: The diagnostics.
  ///   - program: The name and the version of the program.
  /// - Returns: One JSON document.
  package static func sarif(_ diagnostics: [Diagnostic], program: (name: String, version: String)) -> String {
    let ids = Set(diagnostics.map(\.id)).sorted()
    let rules = ids.map { JSON.object([("id", .string($0))]) }
    let results = diagnostics.map { diagnostic in
      var members: [(String, JSON)] = [
        ("ruleId", .string(diagnostic.id)), ("level", .string(diagnostic.severity.rawValue)),
        (
          "message",
          .object([
            ("text", .string(([diagnostic.message] + diagnostic.notes).joined(separator: "\n")))
          ])
        ),
      ]
      if let span = diagnostic.span { members.append(("locations", .array([location(span)]))) }
      return JSON.object(members)
    }
    let driver: JSON = .object([
      ("name", .string(program.name)), ("version", .string(program.version)), ("rules", .array(rules)),
    ])
    let run: JSON = .object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(results)),
    ])
    return JSON.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ]).text(.indented) + "\n"
  }

  private static func location(_ span: Span) -> JSON {
    let (start, end) = (span.start, span.end)
    return .object([
      (
        "physicalLocation",
        .object([
          ("artifactLocation", .object([("uri", .string(uri(span.source.path)))])),
          (
            "region",
            .object([
              ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
              ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
            ])
          ),
        ])
      )
    ])
  }

  /// A path as a relative reference, in which only what every URI may hold stands for itself.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar))
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(scalar) : "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// A report of tests as JUnit's tasks write it, in which each diagnostic is a test that fails.
  ///
  /// - Parameters:
  ///   - diagnostics: The diagnostics; what is no error is told as a test that passes.
  ///   - suite: What was looked at.
  /// - Returns: One XML document.
  package static func junit(_ diagnostics: [Diagnostic], suite: String) -> String {
    let failures = diagnostics.filter { $0.severity == .error }.count
    let cases = diagnostics.map { diagnostic in
      let place = diagnostic.span.map { "\($0): " } ?? ""
      let text = ([place + diagnostic.message] + diagnostic.notes).joined(separator: "\n")
      let name = "classname=\"\(entities(diagnostic.id))\" name=\"\(entities(diagnostic.message))\""
      guard diagnostic.severity == .error else {
        return "  <testcase \(name)><system-out>\(entities(text))</system-out></testcase>\n"
      }
      return
        "  <testcase \(name)><failure message=\"\(entities(diagnostic.message))\">\(entities(text))</failure></testcase>\n"
    }
    let all =
      cases.isEmpty ? ["  <testcase classname=\"\(entities(suite))\" name=\"\(entities(suite))\"/>\n"] : cases
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="\(entities(suite))" tests="\(all.count)" failures="\(failures)">
      \(all.joined())</testsuite>

      """
  }

  /// The text with what XML reads as something else; it has no way to hold most control characters.
  private static func entities(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n": "&#10;"
      case "\t": "&#9;"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || (0xFFFE...0xFFFF).contains(scalar.value):
        "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}
