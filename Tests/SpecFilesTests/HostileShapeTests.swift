import Diagnostics
import Foundation
import ObjectKinds
import SpecFiles
import Testing
import YAMLSyntax

/// Whatever stands where something else is expected, the reader says what is wrong or takes it, and goes on.
@Suite struct HostileShapeTests {
  private static let shapes = [
    "", "~", "''", "x", "'a.b.c'", "'.'", "'('", "[]", "{}", "[[]]", "[~]", "{a: ~}", "[{a: [b]}]", "-1",
    "99999999999999999999", "true", "\"\\0\"",
  ]

  private static let specs: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "CorpusTests/Corpus")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return files.compactMap { $0 as? URL }.filter { $0.lastPathComponent == "before.yaml" }
      .sorted { $0.path < $1.path }
  }()

  @Test func areSurvived() throws {
    let reader = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self)
    #expect(Self.specs.count > 100)
    for url in Self.specs {
      let source = Source(path: "a.yaml", text: try String(contentsOf: url, encoding: .utf8))
      let places = parseYAML(source, limits: .standard).documents.flatMap(places)
      // A prime step leads to other places and other shapes in each file.
      for (index, place) in places.enumerated() where index % 3 == 0 {
        let shape = Self.shapes[(index * 7 + source.text.count) % Self.shapes.count]
        var text = source.text
        text.replaceSubrange(place, with: shape.utf8)
        let hostile = Source(path: "a.yaml", text: String(decoding: text, as: UTF8.self))
        let (_, diagnostics) = reader.catalog(from: [hostile])
        for diagnostic in diagnostics { #expect(!diagnostic.message.isEmpty) }
      }
    }
  }

  /// Where the values are, however deep.
  private func places(in node: YAMLNode) -> [Range<Int>] {
    let own = node.span.range
    switch node.value {
    case .scalar: return [own]
    case .sequence(let items, _): return [own] + items.flatMap(places)
    case .mapping(let entries, _): return [own] + entries.flatMap { places(in: $0.value) }
    }
  }
}
