import Diagnostics
import Testing
import YAMLSyntax

@Suite struct FuzzTests {
  private static let seed = """
    # a comment
    tables: &t
      users: {id: "uuid\\n", 'na''me': text, é: [1, ~, *t, "😀"]}  # trailing
      orders:
      - a: |2-
          text # no
         more

        <<: {x: !!str y}
      - >+
        folded
        text

    # foot
    ? k
    : "v"
    """

  /// Mutations of a text with everything in it, and random bytes: whatever comes, no crash, and what was read can
  /// be written and read again.
  @Test func neverCrashes() {
    var random = SplitMix(state: 42)
    for _ in 0..<4000 {
      let source = Source(path: "fuzz", text: Self.mutated(&random))
      let result = parseYAML(source)
      for diagnostic in result.diagnostics {
        #expect(diagnostic.span.map { $0.range.upperBound <= source.text.count } == true)
      }
      #expect(DiagnosticRenderer.human(result.diagnostics).count < 200_000)
      guard result.diagnostics.isEmpty, let root = result.documents.first else { continue }
      let written = writeYAML(YAMLOutput(root))
      let again = parse(written)
      #expect(again.rendering == "")
      let canonical = again.documents.first.map { writeYAML(YAMLOutput($0)) }
      #expect(canonical == written || (canonical == nil && root.isNull))
    }
  }

  private static func mutated(_ random: inout SplitMix) -> [UInt8] {
    if random.next(below: 10) == 0 {
      return (0..<random.next(below: 200)).map { _ in UInt8(random.next(below: 256)) }
    }
    var bytes = Array(seed.utf8)
    let tokens: [String] = [
      "\t", "\n", "  ", "- ", ": ", "#", " # c\n", "'", "\"", "[", "]", "{", "}", "&t", "*t", "!", "|", ">",
      "\r\n", "---\n", "...", "\u{2028}", "\u{85}", "\u{FEFF}", "?", ",", "%",
    ]
    for _ in 0...random.next(below: 6) {
      let place = random.next(below: bytes.count)
      switch random.next(below: 4) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(contentsOf: tokens[random.next(below: tokens.count)].utf8, at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.next(below: 20)))
      default: bytes[place] = UInt8(random.next(below: 256))
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }
}
