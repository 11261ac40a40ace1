/// What was made of a schema: files in the order of their paths, or what is in the way of them.
package struct GeneratedModels: Hashable, Sendable {
  package let files: [GeneratedFile]

  /// All that was found wrong; files were made in spite of it, but are not to be used.
  package let problems: [ModelProblem]

  /// Makes the Swift models of a schema, one file a table, view, enum, domain, and composite type.
  package init(of schema: ModelSchema) {
    var models = ModelContext(schema)
    let tables = schema.tables.map { table in models.file(of: table) }
    let enums = schema.enums.map { enumeration in models.file(of: enumeration) }
    let domains = schema.domains.map { domain in models.file(of: domain) }
    let composites = schema.composites.map { composite in models.file(of: composite) }
    files = (tables + enums + domains + composites).sorted { left, right in left.path < right.path }
    problems = models.problems
  }
}
