import CatalogModel
import Diagnostics
import Workflows

/// Specs in which nothing is wrong.
struct ValidationView: View {
  let specs: CompiledSpecs
  /// What is doubtful about them.
  let lints: [Diagnostic]

  func human(_ terminal: Terminal) -> String {
    let objects = Text.count(specs.catalog.count, "object")
    let files = Text.count(specs.sources.count, "file")
    let verb = specs.catalog.count == 1 ? "is" : "are"
    let doubts = lints.isEmpty ? "" : ", with \(Text.count(lints.count, "doubt"))"
    return terminal("\(objects) in \(files) \(verb) fine\(doubts)", lints.isEmpty ? .green : .yellow) + "\n"
  }

  var json: String { DiagnosticRenderer.json(Diagnostics(specs.diagnostics + lints)) }
  var findings: [Diagnostic] { specs.diagnostics + lints }
}
