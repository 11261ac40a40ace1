import Diagnostics
import Foundation
import SwiftCodegen
import Testing

/// What is committed in `generated/` is what is made of `specs/`.
@Suite struct RepositoryTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func generatedIsMadeOfTheSpecs() throws {
    let (models, diagnostics) = Specs.models(inDirectory: Self.root.appending(path: "specs").path())
    #expect((diagnostics + models.diagnostics).map(\.message) == [])
    #expect(models.files.count >= 19)
    let folder = GeneratedFolder(Self.root.appending(path: "generated").path())
    let differences = try folder.differences(from: models.files)
    #expect(differences == FolderDifferences())
  }

  /// What the build plugin runs must build where libpq isn't.
  @Test func codegenDependsOnNothingThatTalksToADatabase() throws {
    let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    var pending = ["plumb-codegen"]
    var reached: Set<String> = []
    while let target = pending.popLast() {
      guard reached.insert(target).inserted else { continue }
      pending += dependencies(of: target, in: manifest)
    }
    #expect(reached.isSuperset(of: ["plumb-codegen", "SwiftCodegen", "SpecFiles", "YAMLSyntax", "CLibYAML"]))
    #expect(reached.isDisjoint(with: ["PostgresClient", "CLibPQ"]), "\(reached.sorted())")
  }

  /// The names in quotes between the target's own and the next target.
  private func dependencies(of target: String, in manifest: String) -> [String] {
    let declarations = manifest.split(separator: /module\(|\.(?:executableTarget|target|systemLibrary)\(/)
    let names = declarations.map { text in
      text.matches(of: /"([A-Za-z-]+)"/).map { match in String(match.output.1) }
    }
    return names.first { $0.first == target }.map { Array($0.dropFirst()) } ?? []
  }
}
