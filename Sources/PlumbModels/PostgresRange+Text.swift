extension PostgresRange {
  public init?(postgresText: String) {
    var rest = Substring(postgresText)
    guard let range = Self(takingFrom: &rest), rest.isEmpty else { return nil }
    self = range
  }

  public var postgresText: String {
    guard case .bounded(let lower, let upper) = self else { return "empty" }
    let start =
      switch lower {
      case .inclusive(let bound): "[" + Self.quoted(bound)
      case .exclusive(let bound): "(" + Self.quoted(bound)
      case .unbounded: "("
      }
    let end =
      switch upper {
      case .inclusive(let bound): Self.quoted(bound) + "]"
      case .exclusive(let bound): Self.quoted(bound) + ")"
      case .unbounded: ")"
      }
    return start + "," + end
  }

  /// Takes a range from the start of the text, as ranges stand one after another in a multirange.
  init?(takingFrom rest: inout Substring) {
    if rest.hasPrefix("empty") {
      rest.removeFirst(5)
      self = .empty
      return
    }
    guard let open = rest.popFirst(), open == "[" || open == "(" else { return nil }
    let lower = Self.bound(takingFrom: &rest)
    guard rest.popFirst() == "," else { return nil }
    let upper = Self.bound(takingFrom: &rest)
    guard let close = rest.popFirst(), close == "]" || close == ")" else { return nil }
    guard let lowerLimit = Self.limit(lower, isInclusive: open == "[") else { return nil }
    guard let upperLimit = Self.limit(upper, isInclusive: close == "]") else { return nil }
    self = .bounded(lower: lowerLimit, upper: upperLimit)
  }

  /// The text of a bound, `nil` where there is none; within quotes a quote is doubled or has a backslash.
  private static func bound(takingFrom rest: inout Substring) -> String? {
    var text = ""
    var isQuoted = false
    var wasQuoted = false
    while let next = rest.first {
      if !isQuoted, next == "," || next == "]" || next == ")" { break }
      rest.removeFirst()
      switch next {
      case "\\": rest.popFirst().map { text.append($0) }
      case "\"" where isQuoted && rest.first == "\"": text.append(rest.removeFirst())
      case "\"":
        isQuoted.toggle()
        wasQuoted = true
      default: text.append(next)
      }
    }
    return text.isEmpty && !wasQuoted ? nil : text
  }

  private static func limit(_ text: String?, isInclusive: Bool) -> Limit? {
    guard let text else { return .unbounded }
    guard let bound = Bound(postgresText: text) else { return nil }
    return isInclusive ? .inclusive(bound) : .exclusive(bound)
  }

  /// The bound with quotes where PostgreSQL writes them.
  private static func quoted(_ bound: Bound) -> String {
    let text = bound.postgresText
    let isPlain =
      !text.isEmpty
      && !text.contains { character in character.isWhitespace || "\"\\()[],".contains(character) }
    guard !isPlain else { return text }
    let doubled = text.map { character in
      character == "\"" || character == "\\" ? "\(character)\(character)" : String(character)
    }
    return "\"" + doubled.joined() + "\""
  }
}
