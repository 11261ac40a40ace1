import Diagnostics
import Introspection
import Workflows

extension GlobalOptions {
  /// Refuses to go on where the database holds what plumb has no kind for, and nobody wants to pass that over.
  ///
  /// - Throws: `InvalidSpecs`, which names all of it.
  func check(_ unmodelled: UnmodelledObjects) throws(InvalidSpecs) {
    guard strict, !unmodelled.objects.isEmpty else { return }
    throw InvalidSpecs(diagnostics: [
      .error(
        "strict.unmodelled",
        "\(Text.count(unmodelled.objects.count, "object")) that plumb has no kind for",
        notes: unmodelled.objects.map { "\($0.type) \(Text.line($0.identity, width: 200))" }
      )
    ])
  }
}
