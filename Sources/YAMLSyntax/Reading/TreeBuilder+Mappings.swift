import Diagnostics

extension TreeBuilder {
  mutating func readMapping(
    _ start: YAMLEvent,
    _ style: CollectionStyle,
    at content: Int,
    depth: Int,
    footColumn: Int
  ) throws(Diagnostic) -> YAMLNode {
    var entries = MappingEntries()
    var cut: [YAMLEntry] = []
    let column = style == .block ? comments.column(of: content) : 0
    var end = content + 1
    var event = try reader.next()
    while !event.isEnd {
      let entry = try readEntry(event, style, column: column, depth: depth, end: &end)
      if let entry {
        if style == .flow { add(entry, to: &entries, cut: &cut) } else { add(entry, to: &entries) }
      }
      event = try reader.next()
    }
    for piece in cut { add(piece, to: &entries) }
    var node = YAMLNode(value: .mapping(entries.merged(), style: style), span: source.span(content..<end))
    finish(&node, start, style, end: event, footColumn: max(footColumn, column))
    return node
  }

  private mutating func readEntry(
    _ keyEvent: YAMLEvent,
    _ style: CollectionStyle,
    column: Int,
    depth: Int,
    end: inout Int
  ) throws(Diagnostic) -> YAMLEntry? {
    let keyStart = contentStart(of: keyEvent)
    comments.advance(to: keyStart)
    let leading = comments.takeAll()
    let key = try readNode(keyEvent, at: keyStart, depth: depth + 1, footColumn: column + 1)
    let valueEvent = try reader.next()
    let valueStart = contentStart(of: valueEvent)
    comments.advance(to: valueStart)
    var endOfKeyLine = comments.takeEndOfLine()
    let inner = valueEvent.isBlockCollection ? [] : comments.takeAll()
    if endOfKeyLine == nil, case .flow? = valueEvent.collectionStyle {
      endOfKeyLine = comments.trailingComment(after: valueStart + 1)
    }
    // A list may stand as far left as its key; then a comment there is about the next key, hence the column.
    let value = try readNode(valueEvent, at: valueStart, depth: depth + 1, footColumn: column + 1)
    guard var key, let value else { return nil }
    end = max(end, key.end(at: keyEvent), value.end(at: valueEvent))
    guard isUsable(key, at: keyEvent) else { return nil }
    if style == .block { key.blankLineBefore = hasBlankLine(before: leading, or: keyEvent.range.lowerBound) }
    key.leadingComments = texts(of: leading, before: keyEvent.range.lowerBound, style)
    key.leadingComments += inner.texts(blankBeforeFirst: false)
    if let endOfKeyLine {
      if key.trailingComment == nil {
        key.trailingComment = endOfKeyLine
      } else {
        key.leadingComments.append(endOfKeyLine)
      }
    }
    return YAMLEntry(key: key, value: value)
  }

  private mutating func isUsable(_ key: YAMLNode, at event: YAMLEvent) -> Bool {
    guard case .scalar(let text, let style) = key.value else {
      report(
        .error(
          "yaml.key-not-scalar",
          "a key must be a name, not a \(key.items == nil ? "mapping" : "list")",
          at: source.span(event.range.lowerBound..<max(event.range.upperBound, event.range.lowerBound)),
          notes: ["a value that begins with `{` or `[` is quoted"]
        )
      )
      return false
    }
    guard text.isEmpty, style == .plain else { return true }
    report(.error("yaml.missing-key", "a key is missing before this `:`", at: source.span(event.range)))
    return false
  }

  mutating func add(_ entry: YAMLEntry, to entries: inout MappingEntries) {
    if let first = entries.add(entry) {
      report(
        .error(
          "yaml.duplicate-key",
          "the key `\(entry.name.prefix(100))` is here twice",
          at: entry.key.span,
          secondary: [.init(span: first.key.span, message: "it is here first")]
        ),
        isPartial: entry.value.entries != nil || entry.value.items != nil
      )
    }
    if entry.isMerge {
      result.expansions.append(entry.key.span)
      let sources = entry.value.items ?? [entry.value]
      for wrong in sources where wrong.entries == nil {
        report(
          .error(
            "yaml.merge-not-mapping",
            "`<<` takes in mappings only",
            at: wrong.span,
            secondary: [.init(span: entry.key.span, message: "this key merges another mapping into this one")]
          )
        )
      }
    }
  }
}

extension YAMLEvent {
  var collectionStyle: CollectionStyle? {
    switch kind {
    case .sequenceStart(let style), .mappingStart(let style): style
    default: nil
    }
  }
}
