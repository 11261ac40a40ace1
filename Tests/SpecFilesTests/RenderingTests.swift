import Diagnostics
import Foundation
import SpecFiles
import Testing

/// How each mistake looks to the person who made it.
struct RenderingTests {
  /// One spec for each mistake, so that none hides another.
  private static let specs = [
    "shelfs:\n  low:\n", "books:\n  a: text\n", "furniture:\n", "schema: [a]\n", "- shelves\n",
    "shelves:\n  low: {colour: red}\n", "shelves:\n  low: {tal: true}\n",
    "shelves:\n  low:\n    books: {a: {type: text, name: b}}\n", "shelves:\n  low: {tall: 5}\n",
    "shelves:\n  low:\n    books: {a: text by nobody}\n", "shelves:\n  low:\n    books: {a: {author: x}}\n",
    "shelves:\n  low:\n    books:\n      - text\n", "shelves:\n  a.b.c:\n",
    "shelves:\n  \(String(repeating: "x", count: 64)):\n", "shelves:\n  low:\n  public.low:\n",
    "shelves:\n  low:\nlamps:\n  low:\n", "shelves:\n  low: {was: old}\n  high: {was: old}\n",
    "shelves:\n  low: {was: high}\n  high: {was: low}\n",
    "shelves:\n  low:\n    books: {a: {type: text, was: low.b}}\n",
    "shelves:\n  low:\n    labels:\n      - [atlas]\n    books: {atlsa: text}\n",
    "shelves:\n  low:\n    labels:\n      - {books: [], next: hihg}\n",
    "shelves:\n  low:\n    books: {a: strng}\n", "shelves:\n  Form:\n    books: {a: Form}\n",
    "schema: attic\nshelves: {form: }\n---\nshelves:\n  low:\n    books: {a: form}\n",
  ]

  @Test func everyMistakeReadsWell() throws {
    var text = ""
    for spec in Self.specs {
      let (_, diagnostics) = makeReader().catalog(from: [Source(path: "specs/a.yaml", text: spec)])
      let rendering = DiagnosticRenderer.human(diagnostics)
      #expect(!rendering.isEmpty, "\(spec)")
      text += rendering + "\n"
    }
    let path = #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/Goldens/mistakes.txt"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }
}
