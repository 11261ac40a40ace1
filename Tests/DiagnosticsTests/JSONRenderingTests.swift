import Diagnostics
import Foundation
import Testing

@Suite struct JSONRenderingTests {
  @Test func writesOneDocument() {
    let source = Source(path: "a.yaml", text: "é: \"x\"\ny")
    let diagnostics = Diagnostics([
      .warning("y.z", "n", notes: ["o"]),
      .error(
        "x.y",
        "say \"x\"\u{1}",
        at: source.span(4..<7),
        secondary: [.init(span: source.span(8..<9), message: "here")],
        fixIts: [FixIt(span: source.span(4..<7), replacement: "'\\'", message: "quote")]
      ),
    ])
    #expect(
      DiagnosticRenderer.json(diagnostics) == #"""
        {"version":1,"diagnostics":[
        {"id":"y.z","severity":"warning","message":"n","labels":[],"notes":["o"],"fixIts":[]},
        {"id":"x.y","severity":"error","message":"say \"x\"\u0001","path":"a.yaml","line":1,"column":4,"endLine":1,"endColumn":7,"offset":4,"length":3,"labels":[{"message":"here","path":"a.yaml","line":2,"column":1,"endLine":2,"endColumn":2,"offset":8,"length":1}],"notes":[],"fixIts":[{"message":"quote","replacement":"'\\'","path":"a.yaml","line":1,"column":4,"endLine":1,"endColumn":7,"offset":4,"length":3}]}
        ]}

        """#
    )
    #expect(DiagnosticRenderer.json([]) == "{\"version\":1,\"diagnostics\":[]}\n")
  }

  @Test func anyTextIsValidJSON() throws {
    let every = String(String.UnicodeScalarView((0..<0x3000).compactMap(Unicode.Scalar.init)))
    let text = DiagnosticRenderer.json([.error("x", every)])
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let diagnostics = document?["diagnostics"] as? [[String: Any]]
    #expect(diagnostics?.first?["message"] as? String == every)
  }
}
