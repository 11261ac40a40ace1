/// The JSON document of diagnostics, one a line.
struct DiagnosticJSON {
  let text: String

  init(_ diagnostics: [Diagnostic]) {
    let lines = diagnostics.map { Self.json($0).text(.compact) }
    text =
      "{\"version\":1,\"diagnostics\":["
      + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]}\n"
  }

  static func array(_ diagnostics: [Diagnostic]) -> JSON { .array(diagnostics.map(json)) }

  private static func json(_ diagnostic: Diagnostic) -> JSON {
    let head: [(String, JSON)] = [
      ("id", .string(diagnostic.id)), ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
    ]
    let labels = diagnostic.secondary.map {
      JSON.object([("message", .string($0.message))] + members(of: $0.span))
    }
    let fixIts = diagnostic.fixIts.map {
      JSON.object(
        [("message", .string($0.message)), ("replacement", .string($0.replacement))] + members(of: $0.span)
      )
    }
    let tail: [(String, JSON)] = [
      ("labels", .array(labels)), ("notes", .array(diagnostic.notes.map { .string($0) })),
      ("fixIts", .array(fixIts)),
    ]
    return .object(head + (diagnostic.span.map(members) ?? []) + tail)
  }

  private static func members(of span: Span) -> [(String, JSON)] {
    let (start, end) = (span.start, span.end)
    return [
      ("path", .string(span.source.path)), ("line", .number(start.line)),
      ("column", .number(start.column)),  // no kind: a place in a text
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
      ("offset", .number(span.range.lowerBound)), ("length", .number(span.range.count)),
    ]
  }
}
