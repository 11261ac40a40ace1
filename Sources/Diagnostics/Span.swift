/// A stretch of a source's text.
package struct Span: Sendable, Hashable {
  package let source: Source

  /// Byte offsets into the UTF-8 text.
  package let range: Range<Int>

  package init(source: Source, range: Range<Int>) {
    self.source = source
    self.range = range
  }

  package var start: Position { source.position(at: range.lowerBound) }
  package var end: Position { source.position(at: range.upperBound) }

  /// The text that the span covers.
  package var text: String {
    String(decoding: source.text[range.clamped(to: 0..<source.text.count)], as: UTF8.self)
  }

  /// The part of this span that is `range` of it, as for a word within a scalar.
  package func part(_ part: Range<Int>) -> Span {
    let shifted = (range.lowerBound + part.lowerBound)..<(range.lowerBound + part.upperBound)
    return Span(source: source, range: shifted.clamped(to: range))
  }
}

extension Span: CustomStringConvertible {
  /// `path:line:column`, as compilers write it.
  package var description: String { "\(source.path):\(start.line):\(start.column)" }
}
