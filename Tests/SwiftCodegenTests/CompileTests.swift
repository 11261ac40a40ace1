import Foundation
import SwiftCodegen
import Testing

/// Generated Swift compiles without a warning and passes the linter, whatever the database is called.
@Suite struct CompileTests {
  enum Example: CaseIterable {
    case shop
    case nasty

    var schema: ModelSchema { self == .shop ? ShopSchema.withUsers : NastySchema.schema }
  }

  @Test(arguments: Example.allCases)
  func compilesAndPassesTheLinter(example: Example) throws {
    let models = GeneratedModels(of: example.schema)
    #expect(models.problems == [])
    let folder = FileManager.default.temporaryDirectory.appending(path: "plumb-codegen-\(UUID().uuidString)")
    let generated = folder.appending(path: "generated")
    try FileManager.default.createDirectory(at: generated, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in models.files { try Data(file.contents.utf8).write(to: generated.appending(path: file.path)) }

    let runtime = try Self.swiftFiles(in: Self.root.appending(path: "Sources/PlumbModels"))
    let module = folder.appending(path: "PlumbModels.swiftmodule").path()
    let emit = ["-emit-module", "-module-name", "PlumbModels", "-o", module]
    try Self.expectSilence(of: ["swiftc"] + emit + Self.strict + runtime)
    let check = ["-typecheck", "-module-name", "Generated", "-I", folder.path()]
    try Self.expectSilence(of: ["swiftc"] + check + Self.strict + Self.swiftFiles(in: generated))

    let configuration = Self.root.appending(path: ".swift-format").path()
    let lint = [
      "format", "lint", "--strict", "--recursive", "--configuration", configuration, generated.path(),
    ]
    try Self.expectSilence(of: ["swift"] + lint)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let strict =
    ["-swift-version", "6", "-warnings-as-errors", "-parse-as-library"]
    + [
      "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
      "NonisolatedNonsendingByDefault",
    ]
    .flatMap { feature in ["-enable-upcoming-feature", feature] }

  private static func swiftFiles(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .filter { name in name.hasSuffix(".swift") }
      .map { name in folder.appending(path: name).path(percentEncoded: false) }
  }

  /// Runs a tool that must end with 0 and have nothing to say.
  private static func expectSilence(of command: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    #expect(process.terminationStatus == 0 && text.isEmpty, "\(text)")
  }
}

extension ShopSchema {
  /// The shop with the table that its orders refer to.
  static var withUsers: ModelSchema {
    var schema = schema
    schema.tables.append(
      TableModel(ModelName("users"), columns: [ColumnModel("id", "uuid")], primaryKey: ["id"])
    )
    return schema
  }
}
