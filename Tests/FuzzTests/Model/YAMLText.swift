/// Writes nodes as YAML.
struct YAMLText {
  let world: World

  func lines(_ node: Node, indent: Int) -> [String] {
    let space = String(repeating: "  ", count: indent)
    switch node {
    case .text, .word: return [space + scalar(node)]
    case .list(let nodes):
      return nodes.flatMap { item -> [String] in
        if isFlat(item) { return ["\(space)- \(flow(item))"] }
        var inner = lines(item, indent: indent + 1)
        inner[0] = "\(space)- \(inner[0].dropFirst(2 * indent + 2))"
        return inner
      }
    case .map(let entries):
      return entries.flatMap { entry -> [String] in
        let key = scalar(entry.key)
        if isFlat(entry.value) { return ["\(space)\(key): \(flow(entry.value))"] }
        return ["\(space)\(key):"] + lines(entry.value, indent: indent + 1)
      }
    }
  }

  /// Whether it is better written on one line.
  private func isFlat(_ node: Node) -> Bool {
    switch node {
    case .text, .word: true
    case .list(let nodes): nodes.allSatisfy(isFlat) && flow(node).utf8.count < 90
    case .map(let entries):
      entries.isEmpty || entries.allSatisfy { isFlat($0.value) } && flow(node).utf8.count < 90
    }
  }

  private func flow(_ node: Node) -> String {
    switch node {
    case .text, .word: scalar(node)
    case .list(let nodes): "[" + nodes.map(flow).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private func scalar(_ node: Node) -> String {
    switch node {
    case .word(let word): word
    case .text(let parts): Self.quoted(parts.map(text).joined())
    case .list, .map: flow(node)
    }
  }

  private static let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]

  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isASCII && $0.isLetter } == true && !words.contains(text.lowercased())
      && text.last != " "
      && text.utf8.allSatisfy { byte in
        let character = Character(UnicodeScalar(byte))
        return byte < 128 && (character.isLetter || character.isNumber || "_ .()=<>+".contains(character))
      }
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  func text(_ part: Node.Part) -> String {
    switch part {
    case .literal(let text): return text
    case .exact(let id): return world[id]?.name ?? ""
    case .identifier(let id): return Self.identifier(world[id]?.name ?? "")
    case .dotted(let id): return qualified(id, Self.dotted)
    case .sql(let id): return qualified(id, Self.identifier)
    }
  }

  private func qualified(_ id: Int, _ spell: (String) -> String) -> String {
    guard let piece = world[id] else { return "" }
    let schema = piece.schema.flatMap { world[$0] }
    return (schema.map { spell($0.name) + "." } ?? "") + spell(piece.name)
  }

  /// A name with quotes unless it can do without in any position, as no keyword has a digit.
  static func identifier(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    let isFree = isPlain && name.first?.isLetter == true && name.contains(where: \.isNumber)
    return isFree ? name : "\"\(name.replacing("\"", with: "\"\""))\""
  }

  /// A name as a key of a spec has it: quotes only keep dots together.
  static func dotted(_ name: String) -> String {
    name.contains { $0 == "." || $0 == "\"" } ? "\"\(name.replacing("\"", with: "\"\""))\"" : name
  }
}
