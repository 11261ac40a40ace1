import Diagnostics
import Testing
import YAMLSyntax

@Suite struct RuleTests {
  @Test func aDuplicateKeyShowsBothPlaces() {
    #expect(
      parse("users: 1\norders: 2\nusers: 3\n").rendering == """
        a.yaml:3:1: error: the key `users` is here twice [yaml.duplicate-key]
         3 | users: 3
           | ^~~~~
        a.yaml:1:1: note: it is here first
         1 | users: 1
           | ^~~~~

        """
    )
  }

  @Test func anUnfinishedQuoteIsShownWhereItBegins() {
    #expect(
      parse("a: 'x\nb: 1\n").rendering == """
        a.yaml:1:4: error: this quote is never closed [yaml.unfinished-quote]
         1 | a: 'x
           |    ^
           = note: the text ends at line 3

        """
    )
  }

  @Test func aTabIsShownWithItsReplacement() {
    #expect(
      parse("a:\n\tb: 1\n").rendering == """
        a.yaml:2:1: error: a tab cannot indent [yaml.tab]
         2 |     b: 1
           | ^~~~
           = note: YAML is indented with spaces only
           = help: replace the tab with two spaces

        """
    )
  }

  @Test(
    arguments: [
      ("a: [1, 2", "1:9 yaml.unclosed-bracket"), ("a: {b: 1\nc: 2", "2:2 yaml.unclosed-bracket"),
      ("a: b: c", "1:5 yaml.unexpected-colon"), ("a: 1\n b: 2", "2:3 yaml.unexpected-colon"),
      ("a:\n  b: 1\n c: 2", "3:2 yaml.bad-indentation"), ("a: 1\nb\n", "2:1 yaml.missing-colon"),
      ("- a\nb: 1", "2:1 yaml.bad-indentation"), ("a: @x", "1:4 yaml.unexpected-character"),
      ("a: `x`", "1:4 yaml.unexpected-character"), ("a: \"\\q\"", "1:5 yaml.unknown-escape"),
      ("a: *b", "1:4 yaml.unknown-anchor"), ("a: &x [*x]", "1:8 yaml.recursive-alias"),
      ("&x a: {b: *y}\n&y c: d", "1:11 yaml.unknown-anchor"),
      ("[a]: 1", "1:1 yaml.key-not-scalar"), ("{a: 1}: 1", "1:1 yaml.key-not-scalar"),
      ("?\n: 1", "1:2 yaml.missing-key"), ("a: !!python/object x", "1:4 yaml.unknown-tag"),
      ("a: &b !ruby/x {}", "1:7 yaml.unknown-tag"), ("a: !!map x", "1:4 yaml.wrong-tag"),
      ("a: !!int [x]", "1:4 yaml.wrong-tag"), ("<<: 1", "1:5 yaml.merge-not-mapping"),
      ("a: 1\n---\nb: 2", "2:1 yaml.several-documents"), ("a: \u{0}", "1:4 yaml.binary"),
      ("a: \u{7}", "1:4 yaml.control-character"), ("a: é\u{86}", "1:5 yaml.control-character"),
      ("a: \u{FFFE}", "1:4 yaml.not-utf8"),
      ("{a: f(x,y), b: f(z,y)}", "1:5 yaml.unquoted-comma 1:16 yaml.unquoted-comma"),
      ("[f(x, (y), z), f(y), z]", "1:2 yaml.unquoted-comma"),
      ("{a: (b, c, d: e, c}", "1:18 yaml.duplicate-key"),
      ("[(a, b]", ""), ("{a: 'f(x', y)}", ""), ("{a: f(x, y): z}", ""), ("a: f(x,y)", ""),
      ("é: !x 1\nb: !y 2\nb: 3", "1:4 yaml.unknown-tag 2:4 yaml.unknown-tag 3:1 yaml.duplicate-key"),
    ]
  )
  func whatIsWrongHasAnIdAndAPlace(text: String, expected: String) {
    let found = parse(text).diagnostics.map {
      "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0) \($0.id)"
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "yaml.not-utf8", 3), ([0x61, 0xC3], "yaml.not-utf8", 1),
      ([0xED, 0xA0, 0x80], "yaml.not-utf8", 0), ([0xC0, 0x80], "yaml.not-utf8", 0),
      ([0xF0, 0x80, 0x80, 0x80], "yaml.not-utf8", 0), ([0xFF, 0xFE, 0x61, 0x00], "yaml.not-utf8", 0),
      ([0xFE, 0xFF, 0x00, 0x61], "yaml.not-utf8", 0), ([0x61, 0x00, 0x3A, 0x00], "yaml.binary", 1),
      ([0x7F, 0x45, 0x4C, 0x46], "yaml.control-character", 0),
    ] as [([UInt8], String, Int)]
  )
  func refusesWhatIsNoText(bytes: [UInt8], id: String, offset: Int) {
    let padding = [UInt8](repeating: 0x20, count: offset == 0 ? 0 : 16)
    let diagnostics = parseYAML(Source(path: "a", text: padding + bytes)).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.span?.range.lowerBound == padding.count + offset)
  }

  @Test func anUnknownAnchorNamesTheNearest() {
    #expect(parse("a: &money x\nb: *mony").diagnostics.first?.notes == ["near it: `*money`"])
  }
}
