package import CatalogModel
package import Diagnostics
import Linting
import ObjectKinds
import Rehearsal
import SpecFiles
import SQLText

/// The specs of a project, read and checked without a database.
package struct CompiledSpecs: Sendable {
  package let sources: [Source]
  /// What the files hold, and what they are called, in a few bytes.
  let digest: String
  private let compilation: Compilation
  /// The elaboration of these very specs by some server, where the cache has one.
  private(set) var known: ElaborationCache.Entry?

  package var catalog: Catalog { compilation.outcome.catalog }
  package var diagnostics: [Diagnostic] { compilation.outcome.diagnostics }

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
    self.init(
      sources: loaded.sources,
      loading: diagnostics,
      kinds: project.kinds,
      managed: project.scope.managed
    )
  }

  /// Checks specs that were read already.
  package init(
    sources: [Source],
    loading: [Diagnostic] = [],
    kinds: [any CatalogObject.Type],
    managed: Managed = Managed()
  ) {
    self.sources = sources
    compilation = Compilation(sources, loading: loading, kinds: kinds, managed: managed)
    var hash = SHA256()
    for source in sources {
      hash.update(source.path.utf8)
      hash.update([0])
      hash.update(source.text)
      hash.update([0])
    }
    digest = String(hash.finalize().prefix(32))
  }

  /// The same specs, with what the cache knows of them.
  package func lookedUp(in project: Project) -> CompiledSpecs {
    guard compilation.loading.isEmpty else { return self }
    var specs = self
    specs.known = ElaborationCache.latest(for: digest, in: project)
    return specs
  }

  /// Whether they were elaborated before without anything to report.
  ///
  /// They need no compiling then before something differs.
  package var areKnown: Bool { known?.archive.summary.isQuiet == true }

  /// What some of the files say of their objects besides properties, or all of them where all are compiled already.
  func annotations(in paths: Set<String>) -> [ObjectAddress: Annotation] {
    compilation.annotations(in: paths)
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What is doubtful about them.
  ///
  /// - Parameter project: The project, which says how much each rule matters.
  /// - Returns: The findings, none of them an error.
  /// - Throws: `InvalidSpecs` where the project takes one for an error.
  package func lints(in project: Project) throws(InvalidSpecs) -> [Diagnostic] {
    let findings = Linter(levels: project.lintLevels).findings(in: catalog)
    guard findings.contains(where: { $0.severity == .error }) else { return findings }
    throw InvalidSpecs(diagnostics: findings)
  }

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

extension CompiledSpecs {
  /// What they say besides the properties of their objects.
  var summary: SpecSummary {
    var summary = SpecSummary()
    summary.isQuiet = diagnostics.isEmpty
    for (address, annotation) in catalog.annotations {
      if annotation.isExternal { summary.external.insert(address) }
      summary.deprecated[address] = annotation.deprecated
      summary.owners[address] = catalog[address]?.owner
      summary.runtimeParts[address] = RuntimePartitions.glob(annotation)
      if annotation.was != nil || !annotation.directives.isEmpty, let path = annotation.span?.source.path {
        summary.directingFiles.insert(path)
      }
    }
    var outside: Set<Kind> = []
    for type in ObjectKinds.all.outOfScratch { outside.insert(type.kind) }
    for (address, entry) in catalog.entries {
      let object = entry.object
      if !summary.runtimeParts.isEmpty, object.whole != nil { summary.declaredParts.insert(address) }
      if outside.contains(address.kind) {
        summary.outside.insert(address)
        if object.isAbsent { summary.absent.insert(address) }
      }
      guard !summary.external.contains(address) else { continue }
      summary.roles.formUnion(object.roleNames.map(\.role.name))
      if let schema = address.schema {
        summary.schemas.insert(schema.name)
      } else if address.kind == Schema.kind, catalog.annotations[address]?.span != nil {
        // The one that every database has is there without being declared.
        summary.schemas.insert(address.name.name)
      }
    }
    return summary
  }
}
