extension YAMLOutput {
  /// The entries, if this is a mapping that is not written as a flow mapping of that width.
  func blockEntries(width: Int) -> [Entry]? {
    guard case .map(let entries, let flow) = value, !entries.isEmpty else { return nil }
    return flow && flowText(width: width) != nil ? nil : entries
  }

  /// The items, if this is a list that is not written as a flow list of that width.
  func blockItems(width: Int) -> [YAMLOutput]? {
    guard case .list(let items, let flow) = value, !items.isEmpty else { return nil }
    return flow && flowText(width: width) != nil ? nil : items
  }

  /// Whether it takes the rest of one line, and nothing else.
  var isOneLine: Bool {
    switch value {
    case .scalar(let text, let style): ScalarText.block(text, style: style) == nil
    case .list(let items, let flow): items.isEmpty || flow
    case .map(let entries, let flow): entries.isEmpty || flow
    }
  }

  /// The text in one line, if it fits and nothing within it has a comment or line breaks.
  ///
  /// The fit is checked as the text grows, so that a long collection costs no more than a short one.
  func flowText(width: Int? = nil) -> String? {
    var result = ""
    return addFlowText(to: &result, width: width, isNested: false) ? result : nil
  }

  private func addFlowText(to text: inout String, width: Int?, isNested: Bool) -> Bool {
    switch value {
    case .scalar(let scalar, let style):
      if isNested, scalar.unicodeScalars.contains("\n") { return false }
      text += ScalarText.inline(scalar, style: style, inFlow: isNested)
    case .list(let items, _):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        guard !item.hasComments, Self.mayFit(text, in: width) else { return false }
        guard item.addFlowText(to: &text, width: width, isNested: true) else { return false }
      }
      text += "]"
    case .map(let entries, _):
      text += "{"
      for (index, entry) in entries.enumerated() {
        if index > 0 { text += ", " }
        guard !entry.value.hasComments, entry.key.utf8.count < 1000 else { return false }
        text += ScalarText.inline(entry.key, style: nil, inFlow: true) + ": "
        guard Self.mayFit(text, in: width) else { return false }
        guard entry.value.addFlowText(to: &text, width: width, isNested: true) else { return false }
      }
      text += "}"
    }
    return width.map { text.count <= $0 } ?? true
  }

  /// Whether a text may be short enough, without counting its characters.
  private static func mayFit(_ text: String, in width: Int?) -> Bool {
    width.map { text.utf8.count <= max($0, 0) * 4 } ?? true
  }

  /// The same with the comments of an empty collection, or a scalar, that have no line of their own, before it.
  var withLiftedComments: YAMLOutput {
    let isEmpty =
      switch value {
      case .scalar: true
      case .list(let items, _): items.isEmpty
      case .map(let entries, _): entries.isEmpty
      }
    guard isEmpty, !footComments.isEmpty else { return self }
    var lifted = self
    lifted.leadingComments += footComments
    lifted.footComments = []
    return lifted
  }

  /// The comments before an item: a collection that begins on the line of its dash gives its own to that place.
  func itemComments(width: Int) -> [String] {
    var comments = leadingComments
    if let first = blockEntries(width: width)?.first {
      comments += (trailingComment.map { [$0] } ?? []) + first.value.withLiftedComments.leadingComments
    } else if let first = blockItems(width: width)?.first {
      comments +=
        (trailingComment.map { [$0] } ?? []) + first.withLiftedComments.itemComments(width: width - 2)
    }
    return comments
  }
}
