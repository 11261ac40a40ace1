import Diagnostics
import Testing
import YAMLSyntax

@Suite struct ReadingTests {
  @Test(
    arguments: [
      ("a: 1", ["a: 1", "a", "1"]),
      ("a: 'it''s'  # c", ["a: 'it''s'", "a", "'it''s'"]),
      ("নাম: \"বই 😀\"\nx: é y\n", ["নাম: \"বই 😀\"\nx: é y", "নাম", "\"বই 😀\"", "x", "é y"]),
      (
        "a: |\n  x\n  é\n\n\nb: >-\n  y\n",
        ["a: |\n  x\n  é\n\n\nb: >-\n  y", "a", "|\n  x\n  é", "b", ">-\n  y"]
      ),
      (
        "a:\n  - x\n  - [é, {y: z}]\n",
        [
          "a:\n  - x\n  - [é, {y: z}]", "a", "- x\n  - [é, {y: z}]", "x", "[é, {y: z}]", "é", "{y: z}", "y",
          "z",
        ]
      ),
      ("a:\nb:\n", ["a:\nb:", "a", "", "b", ""]),
      ("- \n- x\n", ["- \n- x", "", "x"]),
      (
        "a: !!str 1\nb: &x !!seq [2]\nc: !!map\n  d: e",
        ["a: !!str 1\nb: &x !!seq [2]\nc: !!map\n  d: e", "a", "1", "b", "[2]", "2", "c", "d: e", "d", "e"]
      ),
      ("\u{FEFF}a: é\r\nb:\r\n- c\r\n", ["a: é\r\nb:\r\n- c", "a", "é", "b", "- c", "c"]),
      ("? a\n: b", ["? a\n: b", "a", "b"]),
      ("a: x\n  y\n", ["a: x\n  y", "a", "x\n  y"]),
      ("\"k\": [\n  1,\n]\n", ["\"k\": [\n  1,\n]", "\"k\"", "[\n  1,\n]", "1"]),
    ]
  )
  func spansAreExact(text: String, expected: [String]) throws {
    let result = parse(text)
    #expect(result.rendering == "")
    #expect(try #require(result.documents.first).spanTexts == expected)
  }

  @Test func spansAreExactFarIntoATextOfManyBytes() throws {
    let lines = (0..<1000).map { "é\($0): \"😀\($0)\"" }
    let root = try #require(parse(lines.joined(separator: "\n")).documents.first)
    let entries = try #require(root.entries)
    #expect(entries.map { "\($0.key.span.text): \($0.value.span.text)" } == lines)
  }

  @Test(
    arguments: [
      ("a: &x {b: 1}\nc: *x", "{a: {b: 1}, c: {b: 1}}"),
      ("a: &x {b: 1, c: 2}\nd: {z: 0, <<: *x, c: 3}", "{a: {b: 1, c: 2}, d: {z: 0, b: 1, c: 3}}"),
      ("- &x {b: 1}\n- &y {b: 2, c: 3}\n- <<: [*x, *y]", "[{b: 1}, {b: 2, c: 3}, {b: 1, c: 3}]"),
      ("<<: {a: 1}\nb: 2", "{a: 1, b: 2}"), ("'<<': {a: 1}", "{<<: {a: 1}}"),
      ("&k a: 1\nb: *k", "{a: 1, b: a}"), ("- &x 1\n- &x 2\n- *x", "[1, 2, 2]"),
      ("- &a [&a 1]\n- *a", "[[1], 1]"),
    ]
  )
  func resolvesAliasesAndMergeKeys(text: String, expected: String) throws {
    let result = parse(text)
    #expect(result.rendering == "")
    #expect(try #require(result.documents.first).outline == expected)
    #expect(result.expansions.isEmpty == text.contains("'<<'"))
  }

  @Test func tellsStylesAndTags() throws {
    let root = try #require(parse("[a, 'b', \"c\", !!str 1, ! x, ~, !!null '']").documents.first)
    let items = try #require(root.items)
    let styles: [ScalarStyle] = [.plain, .singleQuoted, .doubleQuoted, .plain, .plain, .plain, .singleQuoted]
    for (item, style) in zip(items, styles) {
      #expect(item.value == .scalar(text: item.scalarText ?? "-", style: style))
    }
    #expect(items.map(\.tag) == [nil, nil, nil, "!!str", "!", nil, "!!null"])
    #expect(items.map(\.isNull) == [false, false, false, false, false, true, true])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "# only a comment\n"])
  func anEmptyFileHasNoDocument(text: String) {
    let result = parse(text)
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.isEmpty)
    #expect(result.footComments == (text.contains("#") ? ["# only a comment"] : []))
  }

  @Test func readsSeveralDocumentsWhereAllowed() {
    var limits = YAMLLimits()
    limits.documents = 3
    let result = parse("a: 1\n---\n# c\nb: 2\n---\n", limits: limits)
    #expect(result.documents.map(\.outline) == ["{a: 1}", "{b: 2}", ""])
    #expect(result.documents[1].entries?[0].key.leadingComments == ["# c"])
  }
}
