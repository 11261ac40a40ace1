import Testing
import YAMLSyntax

@Suite struct RoundTripTests {
  /// Texts that readers are known to change, every ASCII character in every place, and random mixtures.
  private static let texts: [String] = {
    var texts = (0..<128).compactMap { Unicode.Scalar(UInt8($0)) }.flatMap { scalar in
      [
        "\(scalar)", "\(scalar)a", "a\(scalar)", "a\(scalar)b", "a \(scalar)b", "a\(scalar) b",
        "\(scalar)\(scalar)", "a\n\(scalar)b\n",
      ]
    }
    texts += [
      "", "\r\n", "a\r\nb\r\n", "a\n\n\n", "\n\na", "  a\n b", "a\n\n  b\n", "\u{85}", "\u{2028}a",
      "\u{FEFF}", "\u{A0}", "😀", "e\u{301}",
    ]
    texts += [
      String(repeating: "n", count: 63), String(repeating: "é", count: 31),
      String(repeating: "long ", count: 600), String(repeating: "k", count: 2000),
    ]
    texts += [
      "true", "No", "off", "0b1", "-0", "1.", "1e", "0o8", "190:20:30", "!!str", "*a", "%YAML", "? a", "a: ",
      "#", "a\n#b", "a\n---\nb", "--- a",
    ]
    var random = SplitMix(state: 7)
    let alphabet = Array("ab01 \n\t\r:#-?,[]{}&*!|>'\"%@`\\~.<=_é😀\u{85}\u{2028}\u{7}".unicodeScalars)
    for _ in 0..<3000 {
      let length = random.next(below: 12)
      texts.append(
        String(
          String.UnicodeScalarView((0..<length).map { _ in alphabet[random.next(below: alphabet.count)] })
        )
      )
    }
    return texts
  }()

  @Test func stringsComeBackAsTheyAre() throws {
    for text in Self.texts {
      for (shape, value) in Self.shapes(of: text) {
        let written = writeYAML(value)
        let result = parse(written)
        #expect(result.rendering == "", "\(shape) of \(text.debugDescription): \(written)")
        guard let root = result.documents.first else {
          Issue.record("no document for \(text.debugDescription): \(written)")
          continue
        }
        for (found, style) in Self.strings(in: root)
        where !found.utf8.elementsEqual(text.utf8) || Self.isUnquotedWord(found, style) {
          Issue.record(
            "\(shape) of \(text.debugDescription) came back as \(found.debugDescription): \(written)"
          )
        }
      }
    }
  }

  private static func isUnquotedWord(_ text: String, _ style: ScalarStyle) -> Bool {
    style == .plain
      && ["", "~", "true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
  }

  /// The text as a root, a value, a key, an item, in brackets, and followed by something.
  private static func shapes(of text: String) -> [(String, YAMLOutput)] {
    let string = YAMLOutput.string(text)
    var spaced = string
    spaced.blankLineBefore = true
    spaced.leadingComments = ["comment"]
    return [
      ("root", string), ("value", .map([(text, string)])), ("item", .list([string, spaced])),
      ("nested", .list([.list([string, .map([(text, spaced)])])])),
      ("flow list", .list([string, string], flow: true)),
      ("flow map", .list([.map([(text, string)], flow: true)], flow: true)),
    ]
  }

  private static func strings(in node: YAMLNode) -> [(String, ScalarStyle)] {
    switch node.value {
    case .scalar(let text, let style): [(text, style)]
    case .sequence(let items, _): items.flatMap(strings)
    case .mapping(let entries, _): entries.flatMap { strings(in: $0.key) + strings(in: $0.value) }
    }
  }
}
