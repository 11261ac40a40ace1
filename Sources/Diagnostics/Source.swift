#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The text of one file, and where its lines begin.
///
/// Spans refer to it, so it is a class: thousands of nodes share one text.
package final class Source: Sendable {
  /// The path as the user knows it.
  package let path: String

  /// The bytes of the file, meant to be UTF-8 but possibly not.
  package let text: [UInt8]

  private let lineStarts: [Int]

  package init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
    lineStarts = text.withUnsafeBufferPointer(Source.lineStarts)
  }

  package convenience init(path: String, text: String) { self.init(path: path, text: Array(text.utf8)) }

  package var lineCount: Int { lineStarts.count }

  /// The line and column of a byte offset; offsets past the end are at the end.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), text.count)
    let line = lineIndex(at: offset)
    let column = text.withUnsafeBufferPointer { bytes in
      bytes[lineStarts[line]..<offset].reduce(into: 1) { count, byte in if byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    return Position(line: line + 1, column: column)
  }

  /// The text of a line, counted from 1, without its line break; empty where there is no such line.
  package func line(_ number: Int) -> String {
    String(decoding: text[byteRange(ofLine: number)], as: UTF8.self)
  }

  /// The byte offsets of a line, counted from 1, without its line break.
  package func byteRange(ofLine number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return text.count..<text.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : text.count
    if end > start, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The number of the line that an offset is in, counted from 1.
  package func lineNumber(at offset: Int) -> Int { lineIndex(at: offset) + 1 }

  /// A span of this source, held within its bounds.
  package func span(_ range: Range<Int>) -> Span {
    Span(source: self, range: range.clamped(to: 0..<text.count))
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Offsets after each LF, CRLF, and lone CR.
  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = bytes.baseAddress else { return [0] }
    var starts = [0]
    let hasCarriageReturns = memchr(base, 0x0D, bytes.count) != nil
    var offset = 0
    while offset < bytes.count {
      if hasCarriageReturns {
        let byte = bytes[offset]
        offset += 1
        let isLoneReturn = byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A)
        if byte == 0x0A || isLoneReturn { starts.append(offset) }
      } else {
        guard let found = memchr(base + offset, 0x0A, bytes.count - offset) else { break }
        offset = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
        starts.append(offset)
      }
    }
    return starts
  }
}

extension Source: Hashable {
  package static func == (left: Source, right: Source) -> Bool {
    left === right || (left.path == right.path && left.text == right.text)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
