import SQLText
import Testing

@Suite struct SQLTextTests {
  @Test(
    arguments: [
      ("orders", "orders"), ("Orders", "\"Orders\""), ("order", "\"order\""), ("a\"b", "\"a\"\"b\""),
      ("1st", "\"1st\""), ("", "\"\""), ("name", "name"), ("rows_2", "rows_2"), ("é", "\"é\""),
      ("between", "\"between\""),
    ]
  )
  func quotesNamesAsPostgreSQLDoes(name: String, expected: String) {
    #expect(Identifier(name).quoted == expected)
  }

  @Test func quotesLiterals() {
    #expect(Literal("it's").quoted == "'it''s'")
    #expect(Literal(#"a\b"#).quoted == #"E'a\\b'"#)
  }

  @Test(arguments: ["select 1", "x $$ y", "ends with $", "$body$ $$", "ends with $body"])
  func dollarQuotesAroundAnyText(text: String) throws {
    let quoted = Literal.dollarQuoted(text).text
    let tag = try #require(quoted.dropFirst().firstIndex(of: "$"))
    let delimiter = String(quoted[...tag])
    #expect(quoted.hasSuffix(delimiter))
    let inner = quoted.dropFirst(delimiter.count)
    #expect(inner.firstRange(of: delimiter)?.upperBound == inner.endIndex)
  }

  @Test func listsAndClauses() {
    let names: [Identifier] = ["a", "B"]
    let only: SQL? = nil
    let sql = SQL {
      "CREATE INDEX \(Identifier("i"))"
      "ON t (\(names))"
      if let only { only }
    }
    #expect(sql.text == "CREATE INDEX i\n  ON t (a, \"B\")")
  }

  /// A combining accent after a quote makes one character of both for Swift, and is a quote all the same.
  @Test func quotesAreBytes() {
    #expect(Array(Identifier("a\"\u{301}b").quoted.utf8) == Array("\"a\"\"\u{301}b\"".utf8))
    #expect(Array(Literal("a'\u{301}b").quoted.utf8) == Array("'a''\u{301}b'".utf8))
    #expect(Array(Literal("\\\u{301}'").quoted.utf8) == Array("E'\\\\\u{301}'''".utf8))
    #expect(!Literal.dollarQuoted("$$\u{301}").text.utf8.starts(with: "$$$$".utf8))
  }

  /// An `é` of one scalar and one of two look alike, and PostgreSQL tells them apart.
  @Test func namesThatLookAlikeDiffer() {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    #expect(composed == decomposed)
    #expect(Identifier(composed) != Identifier(decomposed))
    #expect(SQL(verbatim: composed) != SQL(verbatim: decomposed))
    #expect(Set([Identifier(composed), Identifier(decomposed)]).count == 2)
    let sorted = [Identifier(composed), Identifier(decomposed)].sorted()
    #expect(sorted == [Identifier(decomposed), Identifier(composed)].sorted())
  }

  @Test(arguments: [
    "a + 1", "f(a, 'x)')", "\"odd)name\"", "E'it\\'s)'", "$$ ) $$", "$a$ $$ ) $a$", "a -- )\n + 1",
    "/* ) /* ( */ */ a", "x[1]", "$1 + a$b$c", "'it''s'", "array[1, (2)]", "U&'\\0061)'", "a -> '(' ->> 'b'",
    "-1 - -2", "1 / 2",
  ])
  func fragmentsStandAlone(text: String) throws { #expect(try SQL(fragment: text).text == text) }

  @Test(arguments: [
    ("1); drop table t; --", "closesTooMuch"), ("a > 1) no inherit, add check (true", "closesTooMuch"),
    ("f(a", "staysOpen"), ("[1)", "closesTooMuch"), ("'a", "constantStaysOpen"), ("\"a", "constantStaysOpen"),
    ("$x$ a $$", "constantStaysOpen"), ("/* a /* b */", "commentStaysOpen"), ("E'a\\'", "constantStaysOpen"),
  ])
  func fragmentsThatReachOutAreRefused(text: String, flaw: String) {
    let error = #expect(throws: SQL.FragmentError.self) { try SQL(fragment: text) }
    #expect(error.map { "\($0.flaw)" } == flaw)
  }

  @Test func aCommentAtTheEndOfAFragmentEnds() throws {
    #expect(try SQL(fragment: "a + 1 -- more").text == "a + 1 -- more\n")
  }
}
