package import Diagnostics

extension Span {
  /// Where a word last stands in the text of the span, not as a part of another.
  package func word(_ word: String) -> Span? {
    let text = source.text[range.clamped(to: 0..<source.text.count)]
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    for start in (text.startIndex...(text.endIndex - wanted.count)).reversed()
    where text[start..<start + wanted.count].elementsEqual(wanted) {
      let isAtStart = start == text.startIndex || !Self.isLetter(text[start - 1])
      let end = start + wanted.count
      guard isAtStart, end == text.endIndex || !Self.isLetter(text[end]) else { continue }
      return Span(source: source, range: start..<end)
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
