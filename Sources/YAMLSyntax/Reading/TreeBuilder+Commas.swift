import Diagnostics

/// Values of flow collections that a comma within their parentheses ends, as in `{type: numeric(5,2)}`.
extension TreeBuilder {
  /// Adds an entry, or keeps it back while it may be a piece of the value before it.
  mutating func add(_ entry: YAMLEntry, to entries: inout MappingEntries, cut: inout [YAMLEntry]) {
    if !cut.isEmpty, entry.value.isNothing, cut.count < Self.mostPieces {
      cut.append(entry)
      guard let value = joined([cut[0].value] + cut.dropFirst().map(\.key)) else { return }
      add(YAMLEntry(key: cut[0].key, value: value), to: &entries)
      cut = []
    } else {
      for piece in cut { add(piece, to: &entries) }
      cut = []
      if entry.value.isLeftOpen { cut = [entry] } else { add(entry, to: &entries) }
    }
  }

  /// The same for an item of a list.
  mutating func add(_ item: YAMLNode, to items: inout [YAMLNode], cut: inout [YAMLNode]) {
    if !cut.isEmpty, item.isPlain, cut.count < Self.mostPieces {
      cut.append(item)
      guard let value = joined(cut) else { return }
      items.append(value)
      cut = []
    } else {
      items += cut
      cut = []
      if item.isLeftOpen { cut = [item] } else { items.append(item) }
    }
  }

  private static let mostPieces = 16

  /// The one value that pieces were meant to be, which is told, or nil where they leave a parenthesis open.
  private mutating func joined(_ pieces: [YAMLNode]) -> YAMLNode? {
    guard var value = pieces.first, let last = pieces.last else { return nil }
    value.span = source.span(value.span.range.lowerBound..<last.span.range.upperBound)
    let text = String(decoding: bytes[value.span.range], as: UTF8.self)
    guard text.openParentheses == 0 else { return nil }
    value.value = .scalar(text: text, style: .plain)
    value.trailingComment = last.trailingComment
    let quoted = "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    report(
      .error(
        "yaml.unquoted-comma",
        "the comma ends this value",
        at: value.span,
        notes: ["within `{}` and `[]`, a value with a comma stands in quotes: `\(quoted)`"],
        fixIts: [FixIt(span: value.span, replacement: quoted, message: "write `\(quoted)`")]
      ),
      isPartial: false
    )
    return value
  }
}

extension YAMLNode {
  fileprivate var isPlain: Bool {
    if case .scalar(_, .plain) = value { tag == nil } else { false }
  }

  /// Whether nothing stands there at all.
  fileprivate var isNothing: Bool { isPlain && span.range.isEmpty }

  /// Whether it is text without quotes that opens a parenthesis and does not close it.
  fileprivate var isLeftOpen: Bool { isPlain && (scalarText?.openParentheses ?? 0) > 0 }
}

extension String {
  /// How many more parentheses open than close.
  fileprivate var openParentheses: Int {
    utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
  }
}
