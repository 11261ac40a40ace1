import Diagnostics

extension TreeBuilder {
  enum Shape { case scalar, sequence, mapping }

  mutating func report(_ diagnostic: Diagnostic, isPartial: Bool = true) {
    result.diagnostics.append(diagnostic)
    if isPartial, diagnostic.severity == .error { result.isPartial = true }
  }

  func checkDepth(_ depth: Int, at offset: Int) throws(Diagnostic) {
    guard depth >= limits.depth else { return }
    throw .error(
      "yaml.too-deep",
      "more than \(limits.depth) collections stand in one another",
      at: source.span(offset..<(offset + 1))
    )
  }

  /// Ends a file that has too many values, or too many errors to be worth the rest.
  func checkCounts(at range: Range<Int>) throws(Diagnostic) {
    guard result.diagnostics.count < limits.errors else {
      throw .error(
        "yaml.too-many-errors",
        "too many errors; the rest of the file was not read",
        at: source.span(range.lowerBound..<range.lowerBound)
      )
    }
    guard nodeCount > limits.nodes else { return }
    throw .error(
      "yaml.too-many-nodes",
      "the file holds more than \(limits.nodes) values, those that aliases repeat included",
      at: source.span(range.lowerBound..<min(range.upperBound, range.lowerBound + 1)),
      notes: ["split it into several files"]
    )
  }

  func tooManyDocuments(_ event: YAMLEvent) -> Diagnostic {
    .error(
      "yaml.several-documents",
      "a file holds \(limits.documents == 1 ? "one document" : "at most \(limits.documents) documents")",
      at: source.span(event.range.lowerBound..<min(event.range.upperBound, event.range.lowerBound + 3)),
      secondary: result.documents.first.map {
        let start = $0.span.range.lowerBound
        return [.init(span: source.span(start..<(start + 1)), message: "the first document begins here")]
      } ?? [],
      notes: ["remove the `---`, or put what follows into a file of its own"]
    )
  }

  /// What an alias stands for, without the comments at its anchor.
  mutating func resolve(_ name: String, at range: Range<Int>) throws(Diagnostic) -> YAMLNode? {
    let place = source.span(range)
    comments.skip(to: range.upperBound)
    let trailing = comments.trailingComment(after: range.upperBound)
    result.expansions.append(place)
    guard let target = anchors.targets[name] else {
      // A file with many wrong aliases has another cause, and the search takes time.
      let isWorthwhile = result.diagnostics.count < 20
      let nearest = isWorthwhile ? nearestNames(to: name, in: anchors.names.prefix(1_000)) : []
      report(
        .error(
          "yaml.unknown-anchor",
          "no anchor `&\(name)` stands before this alias",
          at: place,
          notes: nearest.isEmpty ? [] : ["near it: " + nearest.map { "`*\($0)`" }.joined(separator: ", ")]
        )
      )
      return nil
    }
    guard var node = target.node else {
      report(.error("yaml.recursive-alias", "`*\(name)` stands within the value that it names", at: place))
      return nil
    }
    nodeCount += target.count
    try checkCounts(at: range)
    node.leadingComments = []
    node.trailingComment = trailing
    return node
  }

  /// Where a node's content begins, after its tag and its anchor.
  func contentStart(of event: YAMLEvent) -> Int {
    guard event.anchor != nil || event.tag != nil else { return event.range.lowerBound }
    var place = event.range.lowerBound
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"): place = endOfWord(from: place)
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case UInt8(ascii: "#"):
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
      default: return min(place, contentLimit(of: event, found: place))
      }
    }
    return contentLimit(of: event, found: place)
  }

  /// The tag in short; one that is not YAML's own, or does not fit, is reported.
  mutating func readTag(of event: YAMLEvent, at content: Int, for shape: Shape) -> String? {
    guard let tag = event.tag else { return nil }
    let own = "tag:yaml.org,2002:"
    let name = tag.hasPrefix(own) ? "!!" + tag.dropFirst(own.count) : tag
    let shapes: [String: Shape] = [
      "!!str": .scalar, "!!int": .scalar, "!!float": .scalar, "!!bool": .scalar, "!!null": .scalar,
      "!!seq": .sequence, "!!map": .mapping, "!": shape,
    ]
    guard let expected = shapes[name] else {
      report(
        .error(
          "yaml.unknown-tag",
          "the tag `\(name.prefix(100))` has no meaning here",
          at: tagSpan(of: event, before: content),
          notes: ["only `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq`, and `!!map` are read"]
        )
      )
      return nil
    }
    if expected != shape {
      report(
        .error(
          "yaml.wrong-tag",
          "the tag `\(name)` does not fit this value",
          at: tagSpan(of: event, before: content)
        )
      )
    }
    return name
  }

  /// An empty node ends with its properties, and what comes after them is not its content.
  private func contentLimit(of event: YAMLEvent, found: Int) -> Int {
    if case .scalar("", .plain) = event.kind { event.range.upperBound } else { found }
  }

  private func tagSpan(of event: YAMLEvent, before content: Int) -> Span {
    var start = event.range.lowerBound
    while start < content, bytes[start] != UInt8(ascii: "!") {
      start = bytes[start] == UInt8(ascii: "&") ? endOfWord(from: start) : start + 1
    }
    return source.span(start..<max(endOfWord(from: start), start))
  }

  private func endOfWord(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, ![0x20, 0x09, 0x0A, 0x0D].contains(bytes[end]) { end += 1 }
    return end
  }
}
