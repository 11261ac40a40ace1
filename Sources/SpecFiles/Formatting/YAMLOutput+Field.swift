import CatalogModel
import YAMLSyntax

extension YAMLOutput {
  var entries: [Entry] { if case .map(let entries, _) = value { entries } else { [] } }

  /// Whether a comment stands somewhere within the value, and not just before or beside it.
  var hasInnerComments: Bool {
    let children: [YAMLOutput] =
      switch value {
      case .scalar: []
      case .list(let items, _): items
      case .map(let entries, _): entries.map(\.value)
      }
    return !footComments.isEmpty
      || children.contains {
        !$0.leadingComments.isEmpty || $0.trailingComment != nil || $0.hasInnerComments
      }
  }

  /// The same value with the comments around another.
  func commented(like other: YAMLOutput) -> YAMLOutput {
    var result = self
    result.leadingComments = other.leadingComments
    result.trailingComment = other.trailingComment
    result.blankLineBefore = other.blankLineBefore
    return result
  }
}

extension Field {
  /// What a value says, without its comments.
  init(_ output: YAMLOutput) {
    switch output.value {
    case .scalar(let text, let style): self.init(style == .plain && isNothing(text) ? .null : .scalar(text))
    case .list(let items, _): self.init(.list(items.map(Field.init)))
    case .map(let entries, _): self.init(.map(entries.map { Entry($0.key, Field($0.value)) }))
    }
  }
}
