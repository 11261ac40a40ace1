import Testing

@testable import SwiftCodegen

@Suite struct DocCommentTests {
  @Test(arguments: [
    ("One thing", ["One thing."]),
    ("One thing. And another", ["One thing.", "", "And another"]),
    ("What is it? See e.g. the manual", ["What is it?", "", "See e.g., the manual"]),
    ("Money, e.g. 12.50 or i.e. less", ["Money, e.g., 12.50 or i.e.,", "less."]),
    ("first\r\nsecond\n\n\nthird\tline \u{7}", ["first second.", "", "third line"]),
    ("*/ /* \\u{0}", ["*/ /* \\u{0}."]),
    ("  \n ", []),
    ("a\u{2028}let x = 1", ["a let x = 1."]),
    ("Items:\n\n- one\n- two", ["Items.", "", "- one", "- two"]),
  ])
  func lines(comment: String, lines: [String]) {
    #expect(DocComment.lines(of: comment, width: 30) == lines)
  }

  @Test func literals() {
    #expect(StringLiteral.text("a\"b\\(c)\n\t\u{0}\u{2028}é😀") == #""a\"b\\(c)\n\t\u{0}\u{2028}é😀""#)
  }
}
