import CatalogModel
import Diagnostics
import ObjectKinds
import SpecFiles
import Synchronization

/// What compiling spec files gives, once somebody asks for it.
///
/// A class, so that all copies of the specs share one outcome: compiling takes longer than all else in a comparison that
/// finds nothing, which does without.
final class Compilation: Sendable {
  struct Outcome: Sendable {
    let catalog: Catalog
    let diagnostics: [Diagnostic]
  }

  private let sources: [Source]
  private let kinds: [any CatalogObject.Type]
  /// What was wrong before any file was compiled.
  let loading: [Diagnostic]
  private let managed: Managed
  private let known = Mutex<Outcome?>(nil)

  init(_ sources: [Source], loading: [Diagnostic], kinds: [any CatalogObject.Type], managed: Managed) {
    self.sources = sources
    self.loading = loading
    self.kinds = kinds
    self.managed = managed
  }

  /// What the objects of some files are besides their properties.
  ///
  /// Nothing is checked, so this is for specs that are known to be without errors.
  func annotations(in paths: Set<String>) -> [ObjectAddress: Annotation] {
    if let known = known.withLock({ $0 }) { return known.catalog.annotations }
    let chosen = sources.filter { paths.contains($0.path) }
    return SpecReader(kinds: kinds, schemaKind: Schema.self).catalog(from: chosen).catalog.annotations
  }

  var outcome: Outcome {
    known.withLock { known in
      if let known { return known }
      let compiled = SpecReader(kinds: kinds, schemaKind: Schema.self).catalog(from: sources)
      // Where grants are somebody else's business, not even the roles need exist.
      var catalog = managed.grants ? compiled.catalog : compiled.catalog.withoutGrants
      var diagnostics = loading + compiled.diagnostics
      if !managed.roles {
        diagnostics += Compilation.warning(of: catalog)
        catalog = catalog.filtered { $0.kind != Role.kind }
        catalog.annotations = catalog.annotations.filter { $0.key.kind != Role.kind }
      }
      let outcome = Outcome(catalog: catalog, diagnostics: diagnostics)
      known = outcome
      return outcome
    }
  }

  /// What to say of roles that nobody said to manage: they belong to all databases of a server.
  private static func warning(of catalog: Catalog) -> [Diagnostic] {
    guard let first = catalog.addresses.filter({ $0.kind == Role.kind }).min() else { return [] }
    return [
      .warning(
        "roles.unmanaged",
        "roles are left alone, because they belong to every database of the server",
        at: catalog.annotations[first]?.span,
        notes: [
          "to manage those that specs declare, write `manage: {roles: true}` in plumb.yaml, or use --manage roles"
        ]
      )
    ]
  }
}
