/// A part of a spec, in which names stand for pieces of the schema, so that a rename reaches every use.
indirect enum Node: Equatable, Sendable {
  case text([Part])
  /// A word that YAML must not take for a string: `true`, `7`.
  case word(String)
  case list([Node])
  case map([Entry])

  struct Entry: Equatable, Sendable {
    let key: Node
    let value: Node
  }

  enum Part: Equatable, Sendable {
    case literal(String)
    /// The piece as SQL names it, quoted and qualified where that is needed.
    case sql(Int)
    /// The piece as another property of a spec names it, qualified where that is needed.
    case dotted(Int)
    /// The name alone, as it is.
    case exact(Int)
    /// The name alone, as SQL spells it.
    case identifier(Int)
  }

  static func flag(_ value: Bool) -> Node { .word(value ? "true" : "false") }
  static func number(_ value: Int) -> Node { .word("\(value)") }
  static func map(_ entries: KeyValuePairs<Node, Node>) -> Node {
    .map(entries.map { Entry(key: $0.key, value: $0.value) })
  }

  /// The pieces that it names.
  var uses: Set<Int> {
    switch self {
    case .text(let parts): Set(parts.compactMap(\.piece))
    case .word: []
    case .list(let nodes): nodes.reduce(into: []) { $0.formUnion($1.uses) }
    case .map(let entries):
      entries.reduce(into: []) { uses, entry in
        uses.formUnion(entry.key.uses)
        uses.formUnion(entry.value.uses)
      }
    }
  }
}

extension Node.Part {
  var piece: Int? {
    switch self {
    case .literal: nil
    case .sql(let id), .dotted(let id), .exact(let id), .identifier(let id): id
    }
  }
}

extension Node: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.literal(literal)) } }
    mutating func appendInterpolation(sql id: Int) { parts.append(.sql(id)) }
    mutating func appendInterpolation(dotted id: Int) { parts.append(.dotted(id)) }
    mutating func appendInterpolation(exact id: Int) { parts.append(.exact(id)) }
    mutating func appendInterpolation(identifier id: Int) { parts.append(.identifier(id)) }
    mutating func appendInterpolation(_ text: String) { parts.append(.literal(text)) }
    mutating func appendInterpolation(_ number: Int) { parts.append(.literal("\(number)")) }
    mutating func appendInterpolation(_ node: Node) {
      if case .text(let others) = node { parts += others }
    }
  }

  init(stringLiteral value: String) { self = .text([.literal(value)]) }
  init(stringInterpolation: StringInterpolation) { self = .text(stringInterpolation.parts) }

  /// Texts with something between them.
  static func joined(_ nodes: [Node], by separator: String) -> Node {
    var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    for (index, node) in nodes.enumerated() {
      if index > 0 { interpolation.appendLiteral(separator) }
      interpolation.appendInterpolation(node)
    }
    return Node(stringInterpolation: interpolation)
  }
}

extension Node: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Node...) { self = .list(elements) }
}
