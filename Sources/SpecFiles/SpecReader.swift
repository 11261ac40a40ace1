package import CatalogModel
package import Diagnostics
import YAMLSyntax

/// Compiles spec files into a catalog, without a database.
package struct SpecReader: Sendable {
  private let vocabulary: Vocabulary
  private let limits: YAMLLimits

  /// Creates a reader for a list of kinds, one of which is that of schemas.
  package init(kinds: [any CatalogObject.Type], schemaKind: any CatalogObject.Type) {
    vocabulary = Vocabulary(kinds: kinds, schemaKind: schemaKind)
    var limits = YAMLLimits.standard
    limits.documents = 1_000
    self.limits = limits
  }

  /// All that the files declare, and all that is wrong with them, by file and place.
  ///
  /// What is wrong is left out of the catalog only as far as it must be, so that one cause is reported once.
  package func catalog(from files: [Source]) -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    var builder = CatalogBuilder(vocabulary: vocabulary)
    for file in files { builder.read(parseYAML(file, limits: limits)) }
    builder.addSchemas()
    let order = builder.declarationOrder()
    builder.checkNames(order)
    builder.checkRepetitions(order)
    builder.checkCommentedNames(order)
    builder.checkFormerNames(order)
    builder.checkFormerNameCircles(order)
    // A file that is no YAML leaves everything that it declares unknown.
    if !builder.isMissingFiles {
      builder.checkReferences(order)
      builder.checkTypes(order)
    }
    return (builder.catalog, builder.diagnostics.sorted)
  }
}
