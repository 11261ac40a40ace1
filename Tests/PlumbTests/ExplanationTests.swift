import CatalogModel
import Diagnostics
import Foundation
import Linting
import ObjectKinds
import Testing

@testable import plumb

/// Whatever plumb calls a hazard, a doubt, or an error, it can explain.
@Suite struct ExplanationTests {
  /// The ids of diagnostics in the sources, with one of its values for what is put into them.
  private static let ids: Set<String> = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    // The first text within a diagnostic is its id, where it has one or two parts of lower-case words.
    let beginnings = try? Regex<(Substring, Substring)>(
      #"(?:\.(?:error|warning|note)|Diagnostic|\bid:)[(\s]*(?:id: *)?[^"\n{}]*\n?[^"\n{}]*?"((?:[a-z-]+|\\\([A-Za-z.]+\))\.(?:[a-z-]+|\\\([$A-Za-z0-9.]+\)))""#
    )
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var ids: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard let beginnings, file.pathExtension == "swift",
        let text = try? String(contentsOf: file, encoding: .utf8), text.contains("Diagnostic")
      else { continue }
      for match in text.matches(of: beginnings) { ids.insert(String(match.output.1)) }
    }
    return ids
  }()

  /// What stands for what is put into an id.
  private static let values = [
    #"\(rule.id)"#: "no-primary-key", #"\($0)"#: "42501", #"\(difference.word)"#: "missing",
    #"\(key)"#: "name",
  ]

  private func page(on id: String) -> Explanation? { Explanation.page(on: id, ObjectKinds.all) }

  @Test func everyIDInTheSourcesHasAPage() {
    #expect(Self.ids.count > 80, "\(Self.ids.count)")
    for known in [
      #"\(kind.id).unknown-type"#, "plan.obstacle", "yaml.tab", "apply.no-journal", "elaboration.body",
    ] {
      #expect(Self.ids.contains(known), "\(known)")
    }
    for written in Self.ids {
      var id = written.replacing(/^\\\([a-z.]*kind\.id\)/, with: "table")
      for (place, value) in Self.values { id = id.replacing(place, with: value) }
      #expect(page(on: id)?.parts.isEmpty == false, "no page on \(written)")
    }
  }

  @Test func everyHazardAndEveryRuleHasAPage() {
    for id in Hazard.ID.allCases { #expect(page(on: id.rawValue)?.id == id.rawValue) }
    for rule in LintRule.all {
      #expect(page(on: rule.id)?.title == rule.title)
      #expect(page(on: "lint.\(rule.id)")?.title == rule.title)
    }
  }

  @Test(arguments: ["plan.nonsense", "nonsense.unknown-key", "table.nonsense", "nonsense", "lint.nonsense"])
  func nothingElseHas(_ id: String) { #expect(page(on: id) == nil) }

  @Test func whateverIsProposedHasAPage() {
    for id in Explanation.ids(ObjectKinds.all) { #expect(page(on: id) != nil, "\(id)") }
  }

  @Test func noTwoPagesHaveOneName() {
    let ids = (Explanation.all + Explanation.families).map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
