extension YAMLOutput {
  /// The same value with the same comments; quotes stay only where they are needed.
  package init(_ node: YAMLNode) {
    switch node.value {
    case .scalar(let text, let style): self.init(.scalar(text, style: Self.style(of: style, tag: node.tag)))
    case .sequence(let items, let style): self.init(.list(items.map(YAMLOutput.init), flow: style == .flow))
    case .mapping(let entries, let style):
      self.init(.map(entries.map { Entry($0.name, YAMLOutput($0)) }, flow: style == .flow))
    }
    leadingComments = node.leadingComments
    trailingComment = node.trailingComment
    footComments = node.footComments
    blankLineBefore = node.blankLineBefore
  }

  /// The value of an entry, with the comments of its key.
  private init(_ entry: YAMLEntry) {
    self.init(entry.value)
    leadingComments = entry.key.leadingComments + leadingComments
    blankLineBefore = entry.key.blankLineBefore
    guard let comment = entry.key.trailingComment else { return }
    if trailingComment == nil { trailingComment = comment } else { leadingComments.append(comment) }
  }

  private static func style(of style: ScalarStyle, tag: String?) -> ScalarStyle? {
    switch (tag, style) {
    case ("!!str", .plain), ("!", .plain): nil
    case ("!!int", _), ("!!float", _), ("!!bool", _), ("!!null", _): .plain
    case (_, .singleQuoted), (_, .doubleQuoted): nil
    default: style
    }
  }
}
