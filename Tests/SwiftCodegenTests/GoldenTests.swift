import Foundation
import SwiftCodegen
import Testing

/// What is made of the shop, held against files; `RECORD=1` writes them anew.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test func shop() throws {
    let models = GeneratedModels(of: ShopSchema.schema)
    #expect(models.problems == [])
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      for file in models.files {
        try Data(file.contents.utf8).write(to: Self.folder.appending(path: file.path))
      }
    }
    let golden = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).sorted()
    #expect(golden == models.files.map(\.path))
    for file in models.files {
      let expected = try String(contentsOf: Self.folder.appending(path: file.path), encoding: .utf8)
      #expect(file.contents == expected, "\(file.path)")
    }
  }

  @Test func theOrderOfTheSchemaDoesNotMatter() {
    var schema = ShopSchema.schema
    schema.tables.reverse()
    #expect(GeneratedModels(of: schema) == GeneratedModels(of: ShopSchema.schema))
  }
}
