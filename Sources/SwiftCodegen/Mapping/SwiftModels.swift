package import CatalogModel
package import Diagnostics

/// The Swift that is made of a catalog of specs, and what is wrong with what they say about it.
///
/// It needs no database, so whatever only a server knows has no part in it: views get no Swift, as the types of their
/// columns follow from a query.
package struct SwiftModels: Sendable {
  /// The files in the order of their paths; not to be used when there are errors.
  package let files: [GeneratedFile]
  package let diagnostics: [Diagnostic]

  /// Makes the models of what specs declare.
  ///
  /// - Parameters:
  ///   - catalog: The specs as they were read, before any server has seen them.
  ///   - directory: The directory of the specs as the paths of their spans begin with it. Files name where they come
  ///     from by its last component and what follows, so that they are the same whoever makes them, and where.
  package init(of catalog: Catalog, specs directory: String = "") {
    var mapping = ModelMapping(catalog, specs: directory)
    let models = GeneratedModels(of: mapping.schema())
    files = models.files
    var diagnostics = Diagnostics(mapping.diagnostics)
    diagnostics.report(models.problems.map(mapping.diagnostic))
    self.diagnostics = diagnostics.sorted
  }
}
