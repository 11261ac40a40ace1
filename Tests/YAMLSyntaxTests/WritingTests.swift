import Testing
import YAMLSyntax

@Suite struct WritingTests {
  @Test func writesBlocksFlowsAndComments() {
    var users = YAMLOutput.map([
      ("id", .string("uuid = gen_random_uuid()")), ("email_address", .string("text")),
      (
        "note",
        YAMLOutput(.map([.init("type", .string("text")), .init("comment", .string("a\nb"))], flow: false))
      ),
    ])
    users.alignsValues = true
    users.footComments = ["foot"]
    users.trailingComment = "# users"
    var primary = YAMLOutput.list([.string("id"), .string("a, b")], flow: true)
    primary.leadingComments = ["the key", "", "# of it"]
    primary.blankLineBefore = true
    primary.trailingComment = "short"
    let long = YAMLOutput.list((0..<30).map { .string("label\($0)") }, flow: true)
    let items = YAMLOutput.list([
      .map([("a", .plain("true")), ("b", .string("true"))]), .list([.plain("1"), .list([.string("x")])]),
      .map([]), .plain(""),
    ])
    let text = writeYAML(
      .map([("columns", users), ("primary_key", primary), ("items", items), ("empty", .plain(""))])
    )
    #expect(
      text == """
        columns:  # users
          id:            uuid = gen_random_uuid()
          email_address: text
          note:
            type: text
            comment: |-
              a
              b
          # foot

        # the key

        # of it
        primary_key: [id, 'a, b']  # short
        items:
          - a: true
            b: 'true'
          - - 1
            - - x
          - {}
          -
        empty:

        """
    )
    #expect(writeYAML(.map([("labels", long)])).hasPrefix("labels:\n  - label0\n  - label1\n"))
  }

  @Test(
    arguments: [
      ("text", "text"), ("yes", "'yes'"), ("Null", "'Null'"), ("~", "'~'"), ("", "''"), ("1e3", "'1e3'"),
      ("0x1f", "'0x1f'"),
      ("0o17", "'0o17'"), ("12:30:00", "'12:30:00'"), ("2024-01-02", "'2024-01-02'"),
      ("2024-01-02 10:00", "'2024-01-02 10:00'"),
      ("-1", "'-1'"), ("+.5", "'+.5'"), (".inf", "'.inf'"), ("1_000", "'1_000'"), ("@x", "'@x'"),
      ("a: b", "'a: b'"),
      ("a:b", "a:b"), ("a:", "'a:'"), ("a #b", "'a #b'"), ("a#b", "a#b"), (" a", "' a'"), ("a ", "'a '"),
      ("it's", "it's"),
      ("'a'", "\"'a'\""), ("-> users", "-> users"), ("- a", "'- a'"), ("---", "'---'"), ("a\tb", "\"a\\tb\""),
      ("\u{1B}", "\"\\x1B\""),
      ("numeric(12,2)", "numeric(12,2)"), ("uuid? -> users", "uuid? -> users"),
      ("VALUE ~ '^x$'", "VALUE ~ '^x$'"),
      ("=", "'='"), ("<<", "'<<'"), ("... x", "'... x'"), ("বই", "বই"), ("a\u{2028}b", "\"a\\u2028b\""),
      ("y", "'y'"), ("x", "x"),
      ("current_setting('app.user')::uuid", "current_setting('app.user')::uuid"), ("0", "'0'"),
      ("3 apples", "3 apples"),
    ]
  )
  func quotesWhatAReaderWouldChange(text: String, expected: String) {
    #expect(writeYAML(.string(text)) == expected + "\n")
    let key = expected + (text.contains(": ") || text.hasSuffix(":") ? "" : "")
    #expect(writeYAML(.map([(text, .plain("1"))])) == key + ": 1\n")
  }

  @Test(
    arguments: [
      ("a\nb", "|-\n  a\n  b\n"), ("a\n", "|\n  a\n"), ("a\n\n", "|+\n  a\n\n"),
      (" a\nb", "|2-\n   a\n  b\n"),
      ("\na", "|2-\n\n  a\n"), ("\n", "\"\\n\"\n"), ("a\r\n", "\"a\\r\\n\"\n"),
      ("a\n  \nb", "\"a\\n  \\nb\"\n"),
      ("\ta\n\tb\n", "|2\n  \ta\n  \tb\n"),
    ]
  )
  func writesLinesAsBlocks(text: String, expected: String) {
    #expect(writeYAML(.string(text)) == expected)
  }

  @Test func keepsFoldedTextFolded() {
    let text = String(repeating: "word ", count: 40) + "end\nsecond\n"
    let written = writeYAML(.map([("a", YAMLOutput(.scalar(text, style: .folded)))]))
    #expect(written.hasPrefix("a: >\n  word word"))
    #expect(written.split(separator: "\n").allSatisfy { $0.count < 90 })
    #expect(parse(written).documents.first?["a"]?.scalarText == text)
  }

  @Test func aBlankLineAfterKeptBreaksIsNotWritten() {
    var second = YAMLOutput.string("x")
    second.blankLineBefore = true
    let written = writeYAML(.map([("a", .string("t\n\n\n")), ("b", second)]))
    #expect(parse(written).documents.first?.entries?.map(\.value.scalarText) == ["t\n\n\n", "x"])
  }

  @Test func commentsCannotBreakOut() {
    var value = YAMLOutput.string("x")
    value.leadingComments = ["a\nb: 1", "\u{2028}c\u{0}"]
    value.trailingComment = "d\ne: 1"
    let written = writeYAML(.map([("k", value)]))
    #expect(written == "# a\n# b: 1\n# c\u{FFFD}\nk: x  # d # e: 1\n")
  }

  @Test func severalDocumentsAreSeparated() {
    #expect(writeYAML([.map([("a", .plain("1"))]), .string("b")]) == "a: 1\n---\nb\n")
  }
}
