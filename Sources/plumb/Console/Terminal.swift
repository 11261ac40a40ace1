import Foundation

/// What is known of the place that text goes to.
struct Terminal: Sendable {
  /// A look of text on a terminal, by its number in the sequences that terminals obey.
  enum Look: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case magenta = "35"
    case cyan = "36"
  }

  let isColored: Bool
  /// How many columns a line may take.
  let width: Int
  let isTerminal: Bool

  init(isColored: Bool, width: Int, isTerminal: Bool = false) {
    self.isColored = isColored
    self.width = width
    self.isTerminal = isTerminal
  }

  /// Looks at a file descriptor.
  ///
  /// Colours are for terminals, unless `NO_COLOR` or `CLICOLOR_FORCE` say otherwise.
  init(descriptor: Int32, variables: [String: String]) {
    isTerminal = isatty(descriptor) == 1
    func isSet(_ name: String) -> Bool { variables[name].map { !$0.isEmpty && $0 != "0" } ?? false }
    let canColor = isTerminal && variables["TERM"] != "dumb"
    isColored = !(variables["NO_COLOR"] ?? "").isEmpty ? false : canColor || isSet("CLICOLOR_FORCE")
    var size = winsize()
    let isMeasured = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = max(40, isMeasured ? Int(size.ws_col) : variables["COLUMNS"].flatMap { Int($0) } ?? 80)
  }

  /// The text in a look, where there are colours.
  func callAsFunction(_ text: String, _ looks: Look...) -> String { self(text, looks) }

  /// The text in a look, where there are colours.
  func callAsFunction(_ text: String, _ looks: [Look]) -> String {
    guard isColored, !text.isEmpty, !looks.isEmpty else { return text }
    return "\u{1B}[\(looks.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}
