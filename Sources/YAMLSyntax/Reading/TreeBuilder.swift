import Diagnostics

/// Builds the nodes of a file from the events of libyaml.
///
/// What is not YAML, or too much of it, is thrown and ends the file; what breaks a rule of ours is collected and
/// reading goes on.
struct TreeBuilder {
  let source: Source
  let limits: YAMLLimits
  let bytes: UnsafeBufferPointer<UInt8>
  let reader: EventReader
  var comments: CommentScanner
  var anchors = Anchors()
  var nodeCount = 0
  var result = YAMLDocuments()

  init(source: Source, bytes: UnsafeBufferPointer<UInt8>, start: Int, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    self.bytes = bytes
    reader = EventReader(source: source, bytes: bytes, start: start, limits: limits)
    comments = CommentScanner(bytes: bytes, start: start)
  }

  mutating func readDocuments() {
    do throws(Diagnostic) {
      while try readDocument() {}
      let rest = comments.takeAll()
      if let last = result.documents.indices.last {
        result.documents[last].footComments += rest.texts(blankBeforeFirst: true)
      } else {
        result.footComments = rest.texts(blankBeforeFirst: false)
      }
    } catch {
      report(error)
    }
  }

  private mutating func readDocument() throws(Diagnostic) -> Bool {
    var event = try reader.next()
    if case .streamStart = event.kind { event = try reader.next() }
    guard case .documentStart = event.kind else {
      comments.advance(to: bytes.count)
      return false
    }
    guard result.documents.count < limits.documents else { throw tooManyDocuments(event) }
    anchors = Anchors()
    event = try reader.next()
    let content = contentStart(of: event)
    comments.advance(to: content)
    let leading = event.isBlockCollection ? [] : comments.takeAll()
    guard var root = try readNode(event, at: content, depth: 0, footColumn: 0) else {
      _ = try reader.next()
      return true
    }
    root.leadingComments = leading.texts(blankBeforeFirst: false) + root.leadingComments
    let end = try reader.next()
    comments.advance(to: end.range.lowerBound)
    root.footComments += comments.takeAll().texts(blankBeforeFirst: true)
    result.documents.append(root)
    return true
  }

  /// The node that an event begins; `nil` where it is wrong in a way that leaves nothing to use.
  ///
  /// Comments up to the content were scanned; those right of `footColumn` at the end of a block are its own.
  mutating func readNode(
    _ event: YAMLEvent,
    at content: Int,
    depth: Int,
    footColumn: Int
  ) throws(Diagnostic) -> YAMLNode? {
    nodeCount += 1
    try checkCounts(at: event.range)
    if let name = event.anchor { anchors.begin(name, nodeCount: nodeCount) }
    let node: YAMLNode
    switch event.kind {
    case .alias(let name): return try resolve(name, at: event.range)
    case .scalar(let text, let style): node = readScalar(text, style, event, at: content)
    case .sequenceStart(let style):
      try checkDepth(depth, at: content)
      node = try readSequence(event, style, at: content, depth: depth, footColumn: footColumn)
    case .mappingStart(let style):
      try checkDepth(depth, at: content)
      node = try readMapping(event, style, at: content, depth: depth, footColumn: footColumn)
    default: preconditionFailure("libyaml gave an event that begins no node")
    }
    if let name = event.anchor { anchors.end(name, node: node, nodeCount: nodeCount) }
    return node
  }

  private mutating func readScalar(
    _ text: String,
    _ style: ScalarStyle,
    _ event: YAMLEvent,
    at content: Int
  ) -> YAMLNode {
    var end = max(event.range.upperBound, content)
    let isBlock = style == .literal || style == .folded
    // libyaml's mark is after the empty lines that follow a block scalar.
    if isBlock {
      while end > content, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D {
        end -= 1
      }
    }
    var node = YAMLNode(value: .scalar(text: text, style: style), span: source.span(content..<end))
    node.tag = readTag(of: event, at: content, for: .scalar)
    comments.skip(to: end)
    if isBlock {
      node.trailingComment = comments.headerComment(from: content)
    } else {
      node.trailingComment = comments.trailingComment(after: end)
    }
    return node
  }

  private mutating func readSequence(
    _ start: YAMLEvent,
    _ style: CollectionStyle,
    at content: Int,
    depth: Int,
    footColumn: Int
  ) throws(Diagnostic) -> YAMLNode {
    var items: [YAMLNode] = []
    var cut: [YAMLNode] = []
    let footColumn = style == .block ? max(footColumn, comments.column(of: content)) : 0
    var event = try reader.next()
    var end = content + 1
    while !event.isEnd {
      let itemStart = contentStart(of: event)
      comments.advance(to: itemStart)
      let leading = comments.takeAll()
      if var item = try readNode(event, at: itemStart, depth: depth + 1, footColumn: 0) {
        end = max(end, item.end(at: event))
        if style == .block {
          item.blankLineBefore = hasBlankLine(before: leading, or: event.range.lowerBound)
        }
        item.leadingComments = texts(of: leading, before: event.range.lowerBound, style)
        if style == .flow { add(item, to: &items, cut: &cut) } else { items.append(item) }
      }
      event = try reader.next()
    }
    items += cut
    var node = YAMLNode(value: .sequence(items, style: style), span: source.span(content..<end))
    finish(&node, start, style, end: event, footColumn: footColumn)
    return node
  }

  /// Gives a collection its end, its tag, and the comments there.
  mutating func finish(
    _ node: inout YAMLNode,
    _ start: YAMLEvent,
    _ style: CollectionStyle,
    end: YAMLEvent,
    footColumn: Int
  ) {
    let content = node.span.range.lowerBound
    node.tag = readTag(of: start, at: content, for: node.items == nil ? .mapping : .sequence)
    comments.advance(to: end.range.lowerBound)
    switch style {
    case .flow:
      node.span = source.span(content..<max(end.range.upperBound, content))
      node.footComments = comments.takeAll().texts(blankBeforeFirst: false)
      comments.skip(to: end.range.upperBound)
      node.trailingComment = comments.trailingComment(after: end.range.upperBound)
    case .block:
      node.footComments = comments.take(fromColumn: footColumn).texts(blankBeforeFirst: true)
    }
  }

  /// The comments before a key or an item, with an empty one at the end for an empty line there.
  func texts(of leading: [Comment], before offset: Int, _ style: CollectionStyle) -> [String] {
    var texts = leading.texts(blankBeforeFirst: false)
    if !texts.isEmpty, style == .block, leading.last?.isOwnLine == true, comments.hasBlankLine(before: offset)
    {
      texts.append("")
    }
    return texts
  }

  func hasBlankLine(before leading: [Comment], or offset: Int) -> Bool {
    guard let first = leading.first, first.isOwnLine else { return comments.hasBlankLine(before: offset) }
    return first.hasBlankBefore
  }
}

extension YAMLEvent {
  var isEnd: Bool {
    switch kind {
    case .sequenceEnd, .mappingEnd: true
    default: false
    }
  }
}

extension YAMLNode {
  /// Where it ends in the text; an alias stands elsewhere than the node that it gives.
  func end(at event: YAMLEvent) -> Int {
    if case .alias = event.kind { event.range.upperBound } else { span.range.upperBound }
  }
}
