import CatalogModel
import Diagnostics
import Workflows

/// Specs in which nothing is wrong.
struct ValidationView: View {
  let specs: CompiledSpecs

  func human(_ terminal: Terminal) -> String {
    let objects = Text.count(specs.catalog.count, "object")
    let files = Text.count(specs.sources.count, "file")
    let verb = specs.catalog.count == 1 ? "is" : "are"
    return terminal("\(objects) in \(files) \(verb) fine", .green) + "\n"
  }

  var json: String { DiagnosticRenderer.json(Diagnostics(specs.diagnostics)) }
}
