import Diagnostics
import Testing

@Suite struct SourceTests {
  @Test(
    arguments: [
      ("a\nbc", 0, 1, 1), ("a\nbc", 1, 1, 2), ("a\nbc", 2, 2, 1), ("a\nbc", 4, 2, 3), ("a\nbc", 99, 2, 3),
      ("নাম: x", 11, 1, 6), ("😀x", 4, 1, 2), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("", 0, 1, 1),
      ("a\n", 2, 2, 1), ("a\r\r\n\nb", 5, 4, 1),
    ]
  )
  func countsCharactersFromOne(text: String, offset: Int, line: Int, column: Int) {
    #expect(Source(path: "a", text: text).position(at: offset) == Position(line: line, column: column))
  }

  @Test func givesLinesWithoutTheirBreaks() {
    let source = Source(path: "a", text: "one\r\ntwo\rthree\n\nfive")
    #expect((0...6).map(source.line) == ["", "one", "two", "three", "", "five", ""])
    #expect(source.lineCount == 5)
  }

  @Test func survivesInvalidUTF8() {
    let source = Source(path: "a", text: [0xFF, 0x41, 0x80, 0x0A, 0xC3])
    #expect(source.position(at: 5) == Position(line: 2, column: 2))
    #expect(source.line(1) == "\u{FFFD}A\u{FFFD}")
  }

  @Test func aPartOfASpanStaysWithinIt() {
    let span = Source(path: "a", text: "0123456789").span(2..<6)
    #expect(span.part(1..<3).text == "34")
    #expect(span.part(2..<9).text == "45")
    #expect("\(span)" == "a:1:3")
  }
}
