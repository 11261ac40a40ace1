/// All that one run has to report, each thing once.
package struct Diagnostics: Sendable {
  private var unordered: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  package private(set) var errorCount = 0
  package private(set) var warningCount = 0

  package init() {}

  package init(_ diagnostics: some Sequence<Diagnostic>) { report(diagnostics) }

  package var isEmpty: Bool { unordered.isEmpty }
  package var count: Int { unordered.count }
  package var hasErrors: Bool { errorCount > 0 }

  /// Takes a diagnostic, unless the very same was reported before.
  package mutating func report(_ diagnostic: Diagnostic) {
    guard seen.insert(diagnostic).inserted else { return }
    unordered.append(diagnostic)
    switch diagnostic.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    case .note: break
    }
  }

  package mutating func report(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { report(diagnostic) }
  }

  package mutating func report(_ other: Diagnostics) { report(other.unordered) }

  /// All of them by path and offset; those without a place come first.
  package var sorted: [Diagnostic] {
    unordered.enumerated().sorted { left, right in
      let (first, second) = (left.element.span, right.element.span)
      guard let first, let second else {
        return (first == nil ? 0 : 1, left.offset) < (second == nil ? 0 : 1, right.offset)
      }
      return (first.source.path, first.range.lowerBound, left.offset)
        < (second.source.path, second.range.lowerBound, right.offset)
    }.map(\.element)
  }
}
