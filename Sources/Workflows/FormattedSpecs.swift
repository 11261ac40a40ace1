package import Diagnostics
import ObjectKinds
import SpecFiles

/// The specs of a project in their canonical form.
package struct FormattedSpecs: Sendable {
  package let files: [OutputFile]
  package let diagnostics: [Diagnostic]

  /// Formats the specs; no file is written yet.
  package init(_ project: Project) {
    let loaded = SpecLoader(directory: project.specs).sources()
    let formatter = SpecFormatter(kinds: project.kinds, schemaKind: Schema.self)
    var files: [OutputFile] = []
    var diagnostics = loaded.diagnostics
    for source in loaded.sources {
      let result = formatter.formatted(source)
      diagnostics += result.diagnostics
      if let text = result.text { files.append(OutputFile(path: source.path, text: text)) }
    }
    self.files = files
    self.diagnostics = diagnostics
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
