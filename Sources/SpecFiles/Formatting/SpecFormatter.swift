package import CatalogModel
package import Diagnostics
import YAMLSyntax

/// Puts spec files into their canonical form.
///
/// Comments, the order of objects, and what the file says stay; the order of keys, the layout, and the spelling of
/// what has a shorter one are the writer's.
package struct SpecFormatter: Sendable {
  private let vocabulary: Vocabulary
  private let limits: YAMLLimits

  /// Creates a formatter for a list of kinds, one of which is that of schemas.
  package init(kinds: [any CatalogObject.Type], schemaKind: any CatalogObject.Type) {
    vocabulary = Vocabulary(kinds: kinds, schemaKind: schemaKind)
    var limits = YAMLLimits.standard
    limits.documents = 1_000
    self.limits = limits
  }

  /// The canonical text; nil where the file has to stay as it is, which the diagnostics then explain.
  package func formatted(_ file: Source) -> (text: String?, diagnostics: [Diagnostic]) {
    let yaml = parseYAML(file, limits: limits)
    guard !yaml.diagnostics.contains(where: { $0.severity == .error }) else { return (nil, yaml.diagnostics) }
    if let expansion = yaml.expansions.first {
      let problem = Diagnostic.warning(
        "spec.not-formatted",
        "a file with aliases or merge keys is not formatted",
        at: expansion,
        notes: ["what they stand for would be written out in their places"]
      )
      return (nil, yaml.diagnostics + [problem])
    }
    guard !yaml.documents.isEmpty else {
      return (yaml.footComments.map { $0 + "\n" }.joined(), yaml.diagnostics)
    }
    let formatting = Formatting(vocabulary)
    return (writeYAML(yaml.documents.map { formatting.document(YAMLOutput($0)) }), yaml.diagnostics)
  }
}
