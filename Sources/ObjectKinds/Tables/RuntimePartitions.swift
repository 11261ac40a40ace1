package import CatalogModel

/// What a spec says of partitions that something else makes while the database runs: `{created_by: runtime, like: "p*"}`.
package enum RuntimePartitions {
  static let directive = Directive(
    Table.partsKey,
    .record([
      Shape.Member(name: "created_by", shape: .keyword(["runtime"]), isRequired: true),
      Shape.Member(name: "like", shape: .text, isRequired: true),
    ])
  )

  /// The glob of their names, where the spec of a table has one.
  package static func glob(_ annotation: Annotation) -> String? {
    annotation.directives[Table.partsKey]?["like"]?.text
  }
}
