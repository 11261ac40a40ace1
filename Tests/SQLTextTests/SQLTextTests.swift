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
}
