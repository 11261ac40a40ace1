import Diagnostics
import SpecFiles
import Testing

/// Compares what the reader reports with the marks in a spec.
///
/// A mark is a comment under the line that it is about, with a `^` for each marked character of it:
/// `#!   ^^^^ there is no shelf ...`. Only what it says has to be reported, and there.
func expectMarks(
  _ spec: String,
  reader: SpecReader = makeReader(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (_, diagnostics) = reader.catalog(from: [Source(path: "specs/test.yaml", text: spec)])
  var expected: [String] = []
  var line = 0
  for (index, text) in spec.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    guard let start = text.firstIndex(of: "^"), text.drop(while: { $0 == " " }).hasPrefix("#!") else {
      line = index + 1
      continue
    }
    let marks = text[start...].prefix { $0 == "^" }
    let column = text.distance(from: text.startIndex, to: start) + 1
    let message = text[marks.endIndex...].drop { $0 == " " }
    expected.append("\(line):\(column)-\(column + marks.count) \(message)")
  }
  let found = diagnostics.map { diagnostic in
    let start = diagnostic.span?.start ?? Position(line: 0, column: 0)
    let end = diagnostic.span?.end ?? start
    return "\(start.line):\(start.column)-\(end.column) \(diagnostic.message)"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

func makeReader() -> SpecReader { SpecReader(kinds: madeUpKinds, schemaKind: Room.self) }
