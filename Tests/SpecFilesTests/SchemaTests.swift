import Foundation
import ObjectKinds
import SpecFiles
import Testing

/// The schema that editors read.
struct SchemaTests {
  @Test func isTheOneInTheRepository() throws {
    let path = "\(ShopTests.root)/schema/plumb.schema.json"
    let schema = jsonSchema(kinds: ObjectKinds.all, schemaKind: Schema.self)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        atPath: "\(ShopTests.root)/schema",
        withIntermediateDirectories: true
      )
      try schema.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == schema)
  }

  @Test func refersOnlyToWhatItDefines() throws {
    let text = jsonSchema(kinds: madeUpKinds, schemaKind: Room.self)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let root = try #require(json as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: Any])
    var references: Set<String> = []
    func collect(_ value: Any) {
      if let members = value as? [String: Any] {
        if let reference = members["$ref"] as? String { references.insert(reference) }
        members.values.forEach(collect)
      }
      (value as? [Any])?.forEach(collect)
    }
    collect(root)
    #expect(references.isSubset(of: definitions.keys.map { "#/$defs/\($0)" }))
    #expect(references.contains("#/$defs/book"))
  }
}
