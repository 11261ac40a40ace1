import Diagnostics
import Testing

@Suite struct HumanRenderingTests {
  @Test func showsEverythingOfADiagnostic() throws {
    let shop = Source(path: "specs/shop.yaml", text: "tables:\n  users:\n    columns:\n      emial: text\n")
    let more = Source(path: "specs/more.yaml", text: "tables: {users: {}}")
    let diagnostic = Diagnostic.error(
      "table.declared-twice",
      "the table `users` is declared twice",
      at: shop.span(10..<15),
      secondary: [.init(span: more.span(9..<14), message: "it is declared here too")],
      notes: ["an object is declared once"],
      fixIts: [FixIt(span: shop.span(10..<15), replacement: "user", message: "did you mean `user`?")]
    )
    #expect(
      DiagnosticRenderer.human(diagnostic) == """
        specs/shop.yaml:2:3: error: the table `users` is declared twice [table.declared-twice]
         2 |   users:
           |   ^~~~~
        specs/more.yaml:1:10: note: it is declared here too
         1 | tables: {users: {}}
           |          ^~~~~
           = note: an object is declared once
           = help: did you mean `user`?

        """
    )
  }

  /// The text between the guillemets is the span.
  @Test(
    arguments: [
      ("a: «b»", " 1 | a: b\n   |    ^"),
      ("\tx:\t«tab»", " 1 |     x:  tab\n   |         ^~~"),
      ("名前: «値段» x", " 1 | 名前: 値段 x\n   |       ^~~~"),
      ("😀👩‍👩‍👧🇧🇩: «x»", " 1 | 😀👩‍👩‍👧🇧🇩: x\n   |         ^"),
      ("e\u{301}: «x»", " 1 | e\u{301}: x\n   |    ^"),
      ("a: \u{1B}[31m«x»\u{202E}y", " 1 | a: ␛[31mx<U+202E>y\n   |         ^"),
      ("a: b«»", " 1 | a: b\n   |     ^"),
      ("a: b\n«»", " 2 |\n   | ^"),
      ("a: «one\ntwo» b", " 1 | a: one\n   |    ^~~"),
      ("«»", " 1 |\n   | ^"),
    ]
  )
  func rendersAnyLine(marked: String, expected: String) {
    #expect(Self.snippet(of: marked) == expected)
  }

  @Test func cutsLongLinesAroundTheSpan() {
    let long = String(repeating: "x", count: 10_000_000)
    #expect(
      Self.snippet(of: "\(long)«yy»\(long)") == """
         1 | …\(String(repeating: "x", count: 40))yy\(String(repeating: "x", count: 58))…
           |  \(String(repeating: " ", count: 40))^~
        """
    )
    #expect(
      Self.snippet(of: "\(long)«y»") == """
         1 | …\(String(repeating: "x", count: 99))y
           |  \(String(repeating: " ", count: 99))^
        """
    )
  }

  @Test func survivesInvalidUTF8() {
    let source = Source(path: "a", text: [0x61, 0xFF, 0xE0, 0x80, 0x62])
    let text = DiagnosticRenderer.human(.error("x", "m", at: source.span(4..<5)))
    #expect(text == "a:1:4: error: m [x]\n 1 | a\u{FFFD}\u{FFFD}\u{FFFD}b\n   |     ^\n")
  }

  @Test func messagesCannotCommandTheTerminal() {
    let text = DiagnosticRenderer.human(.error("x", "a \u{1B}[2J b\nsecond", notes: ["c\u{7}"]))
    #expect(text == "error: a ␛[2J b\n  second [x]\n   = note: c␇\n")
  }

  @Test func countsWhatIsNotShownAndShowsErrorsFirst() {
    let source = Source(path: "a", text: "abc")
    var diagnostics = Diagnostics()
    for number in 0..<100 { diagnostics.report(.warning("w", "\(number)", at: source.span(0..<1))) }
    diagnostics.report(.error("e", "the error", at: source.span(2..<3)))
    let text = DiagnosticRenderer.human(diagnostics, limit: 2)
    #expect(
      text == """
        a:1:1: warning: 0 [w]
         1 | abc
           | ^

        a:1:3: error: the error [e]
         1 | abc
           |   ^

        … and 99 more

        """
    )
  }

  @Test func colorsOnlyWhenAsked() {
    let span = Source(path: "a", text: "ab").span(1..<2)
    let text = DiagnosticRenderer.human(.error("x", "m", at: span), color: true)
    #expect(
      text
        == "\u{1B}[1ma:1:2: \u{1B}[0m\u{1B}[1;31merror: \u{1B}[0m\u{1B}[1mm\u{1B}[0m\u{1B}[34m [x]\u{1B}[0m\n"
        + "\u{1B}[34m 1 |\u{1B}[0m ab\n\u{1B}[34m   |\u{1B}[0m  \u{1B}[1;32m^\u{1B}[0m\n"
    )
  }

  private static func snippet(of marked: String) -> String {
    let parts = marked.split(separator: #/[«»]/#, omittingEmptySubsequences: false)
    let source = Source(path: "a", text: parts.joined())
    let start = parts[0].utf8.count
    let span = source.span(start..<(start + parts[1].utf8.count))
    let lines = DiagnosticRenderer.human(.error("x", "m", at: span)).split(separator: "\n")
    return lines.dropFirst().joined(separator: "\n")
  }
}
