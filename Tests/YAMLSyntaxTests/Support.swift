import Diagnostics
import YAMLSyntax

func parse(_ text: String, limits: YAMLLimits = .standard) -> YAMLDocuments {
  parseYAML(Source(path: "a.yaml", text: text), limits: limits)
}

extension YAMLDocuments {
  /// The diagnostics as people read them.
  var rendering: String { DiagnosticRenderer.human(diagnostics) }
}

extension YAMLNode {
  /// The values in short, without places, styles, and comments.
  var outline: String {
    switch value {
    case .scalar(let text, let style): style == .plain ? text : "'\(text)'"
    case .sequence(let items, _): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries, _):
      "{" + entries.map { "\($0.name): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// The text of every node's span, keys included, from the outside in.
  var spanTexts: [String] {
    switch value {
    case .scalar: [span.text]
    case .sequence(let items, _): [span.text] + items.flatMap(\.spanTexts)
    case .mapping(let entries, _): [span.text] + entries.flatMap { $0.key.spanTexts + $0.value.spanTexts }
    }
  }
}
