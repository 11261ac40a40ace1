/// Diagnostics as people or programs read them.
package enum DiagnosticRenderer {
  /// The text of the Swift compiler's kind: place, message, the line with marks under it, notes, and help.
  ///
  /// Of more than `limit` diagnostics the first are shown, errors before warnings, and the rest are counted.
  package static func human(_ diagnostics: Diagnostics, color: Bool = false, limit: Int = 50) -> String {
    human(diagnostics.sorted, color: color, limit: limit)
  }

  package static func human(_ diagnostics: [Diagnostic], color: Bool = false, limit: Int = 50) -> String {
    let shown = mostSevere(diagnostics, limit: limit)
    var blocks = shown.map { DiagnosticText($0, style: TextStyle(isColored: color)).text }
    if shown.count < diagnostics.count { blocks.append("… and \(diagnostics.count - shown.count) more\n") }
    return blocks.joined(separator: "\n")
  }

  package static func human(_ diagnostic: Diagnostic, color: Bool = false) -> String {
    DiagnosticText(diagnostic, style: TextStyle(isColored: color)).text
  }

  /// One JSON document of version 1 with every diagnostic.
  package static func json(_ diagnostics: Diagnostics) -> String { json(diagnostics.sorted) }

  package static func json(_ diagnostics: [Diagnostic]) -> String { DiagnosticJSON(diagnostics).text }

  /// The diagnostics as a part of another document.
  package static func array(_ diagnostics: [Diagnostic]) -> JSON { DiagnosticJSON.array(diagnostics) }

  /// The first errors, then the first of the rest, in the order that they came in.
  private static func mostSevere(_ diagnostics: [Diagnostic], limit: Int) -> [Diagnostic] {
    guard diagnostics.count > limit else { return diagnostics }
    let errors = diagnostics.indices.filter { diagnostics[$0].severity == .error }
    let others = diagnostics.indices.filter { diagnostics[$0].severity != .error }
    return (errors + others).prefix(max(limit, 0)).sorted().map { diagnostics[$0] }
  }
}
