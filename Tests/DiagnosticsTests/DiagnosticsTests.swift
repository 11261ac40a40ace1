import Diagnostics
import Testing

@Suite struct DiagnosticsTests {
  private let first = Source(path: "a.yaml", text: "one two three")
  private let second = Source(path: "b.yaml", text: "four")

  @Test func sortsByPathAndOffset() {
    let diagnostics = Diagnostics([
      .error("x", "4", at: second.span(0..<1)), .warning("x", "3", at: first.span(4..<5)),
      .error("x", "2", at: first.span(0..<1)), .error("x", "1"),
    ])
    #expect(diagnostics.sorted.map(\.message) == ["1", "2", "3", "4"])
    #expect(diagnostics.errorCount == 3)
    #expect(diagnostics.warningCount == 1)
  }

  @Test func takesEachOnce() {
    var diagnostics = Diagnostics()
    diagnostics.report(.error("x", "m", at: first.span(0..<3)))
    diagnostics.report(.error("x", "m", at: Source(path: "a.yaml", text: "one two three").span(0..<3)))
    diagnostics.report(.error("x", "m", at: first.span(4..<7)))
    #expect(diagnostics.count == 2)
  }

  @Test func onlyErrorsAreErrors() {
    #expect(!Diagnostics([.warning("x", "m")]).hasErrors)
    #expect(Diagnostics([.error("x", "m")]).hasErrors)
  }
}
