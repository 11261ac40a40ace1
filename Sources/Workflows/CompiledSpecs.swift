package import CatalogModel
package import Diagnostics
import ObjectKinds
import SpecFiles

/// The specs of a project, read and checked without a database.
package struct CompiledSpecs: Sendable {
  package let catalog: Catalog
  package let sources: [Source]
  package let diagnostics: [Diagnostic]

  /// Reads and checks the specs of a project.
  package init(_ project: Project) {
    let loaded = SpecLoader(directory: project.specs).sources()
    var diagnostics = loaded.diagnostics
    // An empty folder is a mistake far more often than a wish to drop everything.
    if loaded.sources.isEmpty && diagnostics.isEmpty {
      diagnostics.append(
        .error(
          "specs.none",
          "there is no spec file in `\(project.specs)`",
          notes: [
            "expected files that end in `.yaml`; name another folder with `--specs DIR`, or begin with `plumb init`"
          ]
        )
      )
    }
    self.init(sources: loaded.sources, loading: diagnostics, kinds: project.kinds)
  }

  /// Checks specs that were read already.
  package init(sources: [Source], loading: [Diagnostic] = [], kinds: [any CatalogObject.Type]) {
    let compiled = SpecReader(kinds: kinds, schemaKind: Schema.self).catalog(from: sources)
    catalog = compiled.catalog
    self.sources = sources
    diagnostics = loading + compiled.diagnostics
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The specs, when nothing is wrong with them.
  ///
  /// - Throws: `InvalidSpecs` otherwise.
  package func checked() throws(InvalidSpecs) -> CompiledSpecs {
    guard hasErrors else { return self }
    throw InvalidSpecs(diagnostics: diagnostics)
  }
}

/// Specs that cannot be compiled, or that PostgreSQL refuses.
package struct InvalidSpecs: Error {
  package let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
