import Diagnostics
import SpecFiles
import Testing

/// Laws that hold for every spec, tried on generated ones.
struct GeneratedSpecTests {
  @Test(arguments: 0..<200) func formattingAndWritingKeepWhatSpecsSay(seed: UInt64) {
    var generator = SpecGenerator(seed: seed)
    let source = Source(path: "a.yaml", text: generator.spec())
    let (catalog, diagnostics) = makeReader().catalog(from: [source])
    #expect(DiagnosticRenderer.human(diagnostics) == "", "\(String(decoding: source.text, as: UTF8.self))")

    let formatter = FormatterTests.formatter
    let text = formatter.formatted(source).text ?? ""
    let formatted = Source(path: "a.yaml", text: text)
    #expect(formatter.formatted(formatted).text == text)
    let again = makeReader().catalog(from: [formatted])
    #expect(again.diagnostics.isEmpty)
    expectEqual(catalog, again.catalog)

    let files = WriterTests.writer.files(for: catalog)
    let written = files.map { Source(path: $0.path, text: $0.text) }
    let back = makeReader().catalog(from: written)
    #expect(DiagnosticRenderer.human(back.diagnostics) == "")
    expectEqual(catalog, back.catalog)
    for file in written {
      #expect(formatter.formatted(file).text == String(decoding: file.text, as: UTF8.self))
    }
  }
}

/// Writes specs of the made-up kinds, in every style that YAML has.
struct SpecGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func pick(_ choices: String...) -> String { choices[number(below: choices.count)] }
  private mutating func chance() -> Bool { number(below: 2) == 0 }

  mutating func spec() -> String {
    var text = chance() ? "schema: \(pick("attic", "'on'", "Odd Room"))\n" : "# head\n"
    text += "shelves:\n"
    for index in 0...number(below: 3) { text += shelf(index) }
    if chance() {
      text += "lamps:\n  \(pick("a", "'no'", "\"\\\"a.b\\\"\"")): \(pick("", "{watts: 5}", "{}"))\n"
    }
    if chance() {
      text += "songs:\n  hymn: \(pick("{text: a}", "[{text: a}, {with: x, text: \"a\\n b \\n\"}]"))\n"
    }
    return text
  }

  private mutating func shelf(_ index: Int) -> String {
    var text = "  \(pick("shelf\(index)", "'yes: \(index)'", "Shelf x\(index)", "\(index)")):\n"
    if chance() { text += "    # about\n    tall: \(pick("true", "false", "'true'"))\n" }
    if chance() { text += "    comment: \(scalar())\n" }
    if chance() { text += "    paint: {door: 1, '': \(pick("'null'", "x"))}\n" }
    text += "    books:\(chance() ? "  # kept" : "")\n"
    for book in ["a", "b"] { text += "      \(book): \(self.book())\n" }
    if chance() { text += "    lock: \(pick("{key: ''}", "{name: mine, key: '~', comment: c}"))\n" }
    if chance() {
      text +=
        "    labels:\n      - [a]\n      - \(pick("[a, b]", "{name: n, books: b}", "{books: [b], large: true}"))\n"
    }
    return text
  }

  private mutating func book() -> String {
    pick(
      "text",
      "text by x",
      "{type: text}",
      "{author: x, type: \"text\"}",
      "{type: text, comment: 'a: b'}",
      "{was: old\(number(below: 1_000_000)), type: text, swift: {name: A}}",
      "{type: 'numeric(3, 2)', lend: null_if('')}"
    )
  }

  private mutating func scalar() -> String {
    pick(
      "plain",
      "'it''s'",
      "\"tab\\there\"",
      "|\n      two\n       lines",
      ">-\n      folded\n      text",
      "'# no'",
      "\"\\u00e9 \""
    )
  }
}
