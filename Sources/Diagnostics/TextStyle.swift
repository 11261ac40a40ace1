/// The colours of a terminal, or none.
struct TextStyle {
  enum Look: String {
    case bold = "1"
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case marks = "1;32"
    case gutter = "34"
  }

  let isColored: Bool

  func callAsFunction(_ text: String, _ look: Look) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Diagnostic.Severity {
  var look: TextStyle.Look {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
