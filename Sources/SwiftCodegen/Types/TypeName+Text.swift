extension TypeName {
  /// Reads a type as SQL writes it, or `nil` when the text is none.
  package init?(text: String) {
    guard var tokens = TypeToken.tokens(of: text).map({ tokens in tokens[...] }) else { return nil }
    var words: [String] = []
    var modifiers: [Int] = []
    var quotedName: String?
    var schema: String?

    guard let first = tokens.popFirst() else { return nil }
    switch first {
    case .word(let word): words = [word]
    case .quoted(let name): quotedName = name
    default: return nil
    }
    if tokens.first == .symbol(".") {
      tokens.removeFirst()
      schema = quotedName ?? words.first
      guard let name = tokens.popFirst()?.identifier else { return nil }
      (quotedName, words) = (name, [])
    }
    var dimensions = 0
    var hasModifiers = false
    while let token = tokens.popFirst() {
      switch token {
      case .word("array"):
        dimensions = 1
        guard Self.takeBounds(from: &tokens) || tokens.isEmpty else { return nil }
      case .word(let word) where quotedName == nil && dimensions == 0: words.append(word)
      case .symbol("(") where !hasModifiers && dimensions == 0:
        guard let numbers = Self.modifiers(from: &tokens) else { return nil }
        (modifiers, hasModifiers) = (numbers, true)
      case .symbol("["):
        tokens = [token] + tokens
        guard Self.takeBounds(from: &tokens) else { return nil }
        dimensions += 1
      default: return nil
      }
    }
    guard let name = quotedName ?? TypeAliases.catalogName(for: words, modifiers: modifiers) else {
      return nil
    }
    self.init(schema: schema, name, arrayDimensions: dimensions)
  }

  /// Takes what stands in parentheses; names, as in `geometry(Point,4326)`, count for nothing.
  private static func modifiers(from tokens: inout ArraySlice<TypeToken>) -> [Int]? {
    var numbers: [Int] = []
    while let token = tokens.popFirst() {
      switch token {
      case .symbol(")"): return numbers
      case .number(let number): numbers.append(number)
      case .word, .quoted, .symbol(","), .symbol("-"): continue
      default: return nil
      }
    }
    return nil
  }

  /// Takes `[]` or `[3]`.
  private static func takeBounds(from tokens: inout ArraySlice<TypeToken>) -> Bool {
    guard tokens.first == .symbol("[") else { return false }
    tokens.removeFirst()
    if case .number = tokens.first { tokens.removeFirst() }
    return tokens.popFirst() == .symbol("]")
  }
}
