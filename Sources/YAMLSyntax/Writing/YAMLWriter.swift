/// Writes values as block YAML with an indentation of two, flow collections where asked and short enough.
struct YAMLWriter {
  private(set) var text = ""

  /// Whether an empty line here would become part of the scalar before.
  private var keepsBreaks = false

  private static let widestLine = 100

  /// libyaml takes no longer key than 1024 characters without a `?`.
  private static let longestKey = 1000

  mutating func write(_ document: YAMLOutput, isFirst: Bool) {
    if !isFirst { add("---\n") }
    let document = document.withLiftedComments
    write(comments: document.leadingComments, column: 0)
    if let entries = document.blockEntries(width: Self.widestLine) {
      write(comments: document.trailingComment.map { [$0] } ?? [], column: 0)
      write(entries, column: 0, alignsValues: document.alignsValues)
    } else if let items = document.blockItems(width: Self.widestLine) {
      write(comments: document.trailingComment.map { [$0] } ?? [], column: 0)
      write(items, column: 0)
    } else {
      write(inline: document, column: 0, lead: "")
    }
    write(comments: document.footComments, column: 0)
  }

  private mutating func write(_ entries: [YAMLOutput.Entry], column: Int, alignsValues: Bool) {
    let width = alignsValues ? Self.alignedWidth(of: entries, column: column) : 0
    for (index, entry) in entries.enumerated() {
      let value = entry.value.withLiftedComments
      if index > 0, value.blankLineBefore { addBlankLine() }
      write(comments: value.leadingComments, column: column)
      add(indent(column))
      write(entry.key, value, column: column, width: width)
    }
  }

  /// An entry from its key on, the indentation being there already.
  private mutating func write(_ key: String, _ value: YAMLOutput, column: Int, width: Int) {
    var lead = ScalarText.inline(key, style: nil, inFlow: false)
    if lead.utf8.count > Self.longestKey { lead = "? \(lead)\n\(indent(column))" }
    lead += ":"
    let used = column + (lead.count > Self.longestKey ? 1 : max(lead.count, width)) + 1
    if let entries = value.blockEntries(width: Self.widestLine - used) {
      add(lead + Self.endOfLine(value.trailingComment))
      write(entries, column: column + 2, alignsValues: value.alignsValues)
      write(comments: value.footComments, column: column + 2)
    } else if let items = value.blockItems(width: Self.widestLine - used) {
      add(lead + Self.endOfLine(value.trailingComment))
      write(items, column: column + 2)
      write(comments: value.footComments, column: column + 2)
    } else {
      if value.isOneLine { lead += String(repeating: " ", count: max(0, width - lead.count)) }
      write(inline: value, column: column, lead: lead)
    }
  }

  private mutating func write(_ items: [YAMLOutput], column: Int) {
    for (index, item) in items.enumerated() {
      let item = item.withLiftedComments
      if index > 0, item.blankLineBefore { addBlankLine() }
      write(comments: item.itemComments(width: Self.widestLine - column - 2), column: column)
      add(indent(column))
      write(item: item, column: column)
    }
  }

  /// An item from its `-` on; a collection in it begins on the same line.
  private mutating func write(item: YAMLOutput, column: Int) {
    let width = Self.widestLine - column - 2
    if let entries = item.blockEntries(width: width), let first = entries.first {
      let aligned = item.alignsValues ? Self.alignedWidth(of: entries, column: column + 2) : 0
      add("- ")
      write(first.key, first.value.withLiftedComments, column: column + 2, width: aligned)
      write(rest: entries, column: column + 2, width: aligned)
      write(comments: item.footComments, column: column + 2)
    } else if let items = item.blockItems(width: width), let first = items.first {
      add("- ")
      write(item: first.withLiftedComments, column: column + 2)
      // The first is on the line of the dash; the rest must not lose the empty line before them.
      for other in items.dropFirst() {
        let other = other.withLiftedComments
        if other.blankLineBefore { addBlankLine() }
        write(comments: other.itemComments(width: width - 2), column: column + 2)
        add(indent(column + 2))
        write(item: other, column: column + 2)
      }
      write(comments: item.footComments, column: column + 2)
    } else {
      write(inline: item, column: column, lead: "-")
    }
  }

  private mutating func write(rest entries: [YAMLOutput.Entry], column: Int, width: Int) {
    for entry in entries.dropFirst() {
      let value = entry.value.withLiftedComments
      if value.blankLineBefore { addBlankLine() }
      write(comments: value.leadingComments, column: column)
      add(indent(column))
      write(entry.key, value, column: column, width: width)
    }
  }

  /// A scalar or a flow collection after a key or a dash.
  private mutating func write(inline value: YAMLOutput, column: Int, lead: String) {
    let space = lead.isEmpty ? "" : " "
    if case .scalar(let text, let style) = value.value, let block = ScalarText.block(text, style: style) {
      add(lead + space + block.header + Self.endOfLine(value.trailingComment))
      for line in block.lines { add(line.isEmpty ? "\n" : indent(column + 2) + line + "\n") }
      keepsBreaks = block.keepsBreaks
      return
    }
    let written = value.flowText() ?? ""
    let line = written.isEmpty ? lead : lead + space + written
    // An empty root has no line of its own.
    guard !line.isEmpty || value.trailingComment != nil else { return }
    add(line + Self.endOfLine(value.trailingComment))
  }

  private mutating func write(comments: [String], column: Int) {
    for comment in comments {
      if comment.isEmpty { addBlankLine() }
      for line in CommentText.lines(of: comment) { add(indent(column) + line + "\n") }
    }
  }

  private mutating func add(_ more: String) {
    text += more
    keepsBreaks = false
  }

  private mutating func addBlankLine() {
    guard !keepsBreaks, !text.isEmpty, !text.utf8.suffix(2).elementsEqual("\n\n".utf8) else { return }
    text += "\n"
  }

  private func indent(_ column: Int) -> String { String(repeating: " ", count: column) }

  private static func endOfLine(_ comment: String?) -> String {
    let line = comment.map { CommentText.lines(of: $0).joined(separator: " ") } ?? ""
    return line.isEmpty ? "\n" : "  \(line)\n"
  }

  /// The width of the longest key, with its colon, among those whose values stand beside them.
  private static func alignedWidth(of entries: [YAMLOutput.Entry], column: Int) -> Int {
    let keys = entries.filter { $0.value.isOneLine }.map {
      ScalarText.inline($0.key, style: nil, inFlow: false)
    }
    return (keys.map(\.count).filter { $0 <= 32 }.max() ?? -1) + 1
  }
}
