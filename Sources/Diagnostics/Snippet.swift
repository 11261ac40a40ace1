/// The line of a span as a terminal can show it, and the marks under the span.
struct Snippet {
  let lineNumber: Int
  private(set) var text = ""
  private(set) var marks = ""

  /// How many columns of a line are shown; longer lines are cut around the span.
  private static let widest = 100
  private static let contextBefore = 40

  init(of span: Span) {
    let source = span.source
    let start = min(span.range.lowerBound, source.text.count)
    lineNumber = source.lineNumber(at: start)
    let line = source.byteRange(ofLine: lineNumber)
    // A character has at most four bytes and may carry marks: far more bytes than fit are never looked at.
    let reach = Self.widest * 16
    var first = max(line.lowerBound, min(start, line.upperBound) - reach)
    let last = min(line.upperBound, start + reach)
    // No more than three steps: bytes that are not UTF-8 may look so for ever.
    for _ in 0..<3 where first > line.lowerBound && source.text[first] & 0xC0 == 0x80 { first -= 1 }
    let cells = first < last ? DisplayCell.cells(of: source.text[first..<last]) : []
    let marked = cells.firstIndex { $0.range.upperBound > start } ?? cells.endIndex
    let shown = Self.window(of: cells, around: marked)
    if shown.lowerBound > 0 || first > line.lowerBound {
      text = "…"
      marks = " "
    }
    for cell in cells[shown] {
      text += cell.text
      marks += Self.mark(under: cell, of: span, start: start)
    }
    if shown.upperBound < cells.count || last < line.upperBound { text += "…" }
    if marked == cells.endIndex { marks += "^" }
    while marks.last == " " { marks.removeLast() }
  }

  private static func mark(under cell: DisplayCell, of span: Span, start: Int) -> String {
    let isInside = cell.range.upperBound > start && cell.range.lowerBound < span.range.upperBound
    if cell.range.contains(start) {
      return "^" + String(repeating: isInside ? "~" : " ", count: cell.width - 1)
    }
    return String(repeating: isInside ? "~" : " ", count: cell.width)
  }

  /// The cells that fit, with some of those before the marked one.
  private static func window(of cells: [DisplayCell], around marked: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= widest { return cells.indices }
    var low = marked
    var high = marked
    var width = 0
    func extendLeft(to limit: Int) {
      while low > 0, width + cells[low - 1].width <= limit {
        low -= 1
        width += cells[low].width
      }
    }
    extendLeft(to: contextBefore)
    while high < cells.count, width + cells[high].width <= widest {
      width += cells[high].width
      high += 1
    }
    extendLeft(to: widest)
    return low..<high
  }
}
