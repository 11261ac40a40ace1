import Diagnostics
import Foundation
import Testing

/// Diagnostics as continuous integration reads them.
@Suite struct CIRenderingTests {
  private static let source = Source(path: "specs/a, b.yaml", text: "tables:\n  t: {}\n")
  private static let diagnostics = [
    Diagnostic.error(
      "drift.changed",
      "100 % <odd>\n& more",
      at: Span(source: source, range: 10..<11),
      notes: ["a: \"b\"\u{1}"]
    ),
    Diagnostic(id: "scan", severity: .note, message: "read"),
  ]

  @Test func tellsWorkflowsOfGitHub() {
    #expect(
      DiagnosticRenderer.github(Self.diagnostics) == """
        ::error file=specs/a%2C b.yaml,line=2,endLine=2,col=3,endColumn=4,title=drift.changed\
        ::100 %25 <odd>%0A& more%0Aa: "b"\u{1}
        ::notice title=scan::read

        """
    )
  }

  @Test func writesSARIF() throws {
    let text = DiagnosticRenderer.sarif(Self.diagnostics, program: ("plumb", "1"))
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "note"])
    #expect(results.map { $0["ruleId"] as? String } == ["drift.changed", "scan"])
    #expect(text.contains("\"uri\": \"specs/a%2C%20b.yaml\""))
    #expect(results[1]["locations"] == nil)
  }

  @Test func writesReportsOfTests() throws {
    let text = DiagnosticRenderer.junit(Self.diagnostics, suite: "plumb")
    #expect(text.contains("<testsuite name=\"plumb\" tests=\"2\" failures=\"1\">"))
    #expect(text.contains("name=\"100 % &lt;odd&gt;&#10;&amp; more\"><failure"))
    #expect(text.contains("&quot;b&quot;\u{FFFD}</failure>"))
    // Where nothing is wrong, one test has passed.
    #expect(DiagnosticRenderer.junit([], suite: "plumb").contains("tests=\"1\" failures=\"0\""))
  }
}
