/// Finds the comments, which libyaml drops, in the gaps between scalars.
///
/// Outside scalars, a `#` is in nothing but a comment: tags, anchors, and aliases have none.
struct CommentScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scanned: Int

  /// Comments that no node has taken yet, in the order of the file.
  private(set) var pending: [Comment] = []

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    scanned = start
  }

  /// Scans the gap up to an offset.
  mutating func advance(to offset: Int) {
    while scanned < offset {
      if bytes[scanned] == UInt8(ascii: "#") {
        pending.append(readComment(at: scanned))
      } else {
        scanned += 1
      }
    }
  }

  /// Passes over a scalar.
  mutating func skip(to offset: Int) { scanned = max(scanned, offset) }

  /// The comment on the rest of the line after a node, past `:` and `,` but no bracket.
  mutating func trailingComment(after offset: Int) -> String? {
    guard offset >= scanned else { return nil }
    var place = offset
    while place < bytes.count, isBlank(bytes[place]) || bytes[place] == 0x3A || bytes[place] == 0x2C {
      place += 1
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "#") else { return nil }
    return readComment(at: place).text
  }

  /// The comment in the first line of a block scalar, as in `| # SQL`.
  func headerComment(from offset: Int) -> String? {
    var place = offset
    while place < bytes.count, lengthOfBreak(at: place) == 0 {
      if bytes[place] == UInt8(ascii: "#") { return text(from: place, to: endOfLine(from: place)) }
      place += 1
    }
    return nil
  }

  mutating func takeAll() -> [Comment] {
    defer { pending.removeAll() }
    return pending
  }

  /// Takes the first comments, as long as they stand at a column or right of it.
  mutating func take(fromColumn column: Int) -> [Comment] {
    let taken = pending.prefix { $0.column >= column }
    pending.removeFirst(taken.count)
    return Array(taken)
  }

  /// Takes a first comment that stands after something on its line.
  mutating func takeEndOfLine() -> String? {
    guard let first = pending.first, !first.isOwnLine else { return nil }
    pending.removeFirst()
    return first.text
  }

  /// Bytes between the beginning of the line and an offset.
  func column(of offset: Int) -> Int { offset - startOfLine(of: offset) }

  /// Whether the line before that of an offset is empty.
  func hasBlankLine(before offset: Int) -> Bool {
    var place = startOfLine(of: offset) - 1
    guard place >= 0 else { return false }
    if place > 0, bytes[place] == 0x0A, bytes[place - 1] == 0x0D { place -= 1 }
    while place > 0, isBlank(bytes[place - 1]) { place -= 1 }
    return place == 0 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D
  }

  private mutating func readComment(at offset: Int) -> Comment {
    let end = endOfLine(from: offset)
    scanned = end
    var start = offset
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    let isOwnLine = start == 0 || startOfLine(of: offset) == start
    return Comment(
      text: text(from: offset, to: end),
      column: isOwnLine ? offset - start : column(of: offset),
      isOwnLine: isOwnLine,
      hasBlankBefore: isOwnLine && hasBlankLine(before: offset)
    )
  }

  private func text(from start: Int, to end: Int) -> String {
    var end = end
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func startOfLine(of offset: Int) -> Int {
    var start = offset
    while start > 0, !isEndOfBreak(at: start - 1) { start -= 1 }
    return start == 0 && bytes.starts(with: byteOrderMark) ? min(byteOrderMark.count, offset) : start
  }

  private func endOfLine(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, lengthOfBreak(at: end) == 0 { end += 1 }
    return end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// LF and CR, and what libyaml takes for line breaks too: U+0085, U+2028, U+2029.
  private func lengthOfBreak(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A, 0x0D: 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85: 2
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8:
      3
    default: 0
    }
  }

  private func isEndOfBreak(at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x0A, 0x0D: true
    case 0x85: offset >= 1 && bytes[offset - 1] == 0xC2
    case 0xA8, 0xA9: offset >= 2 && bytes[offset - 1] == 0x80 && bytes[offset - 2] == 0xE2
    default: false
    }
  }
}
