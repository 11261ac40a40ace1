/// What the files of one schema share: the names of all types, and the problems found on the way.
struct ModelContext {
  let resolver: TypeResolver
  private(set) var problems: [ModelProblem]

  /// The Swift types that other generated types name, so that they can't be deprecated as a whole.
  ///
  /// Each use of a deprecated type is a warning, and generated code has none.
  private let namedTypes: Set<ModelName>

  init(_ schema: ModelSchema) {
    let names = TypeNames(schema)
    resolver = TypeResolver(schema, names: names)
    problems = names.problems
    namedTypes = Set(
      schema.tables.flatMap { [resolver] table in
        table.details.deprecated == nil
          ? table.columns.flatMap { resolver.models(in: $0, of: table.name) } : []
      }
        + schema.composites.flatMap { [resolver] composite in
          composite.attributes.flatMap { resolver.models(in: $0, of: composite.name) }
        }
        + schema.domains.flatMap { [resolver] domain in
          resolver.model(named: domain.type, in: domain.name.schema).map { name in [name] } ?? []
        }
    )
  }

  mutating func report(_ found: [ModelProblem]) { problems += found }

  /// The type of a column, or `Never` and a problem when there is none.
  mutating func type(of column: ColumnModel, in object: ModelName) -> SwiftType {
    if let type = resolver.type(of: column, in: object) { return type }
    problems.append(.unknownType(column.type, at: ModelPlace(object, column.name)))
    return "Never"
  }

  /// The type of a domain's values, or `Never` and a problem when there is none.
  mutating func type(under domain: DomainModel) -> SwiftType {
    if let type = resolver.type(under: domain) { return type }
    problems.append(.unknownType(domain.type, at: ModelPlace(domain.name)))
    return "Never"
  }

  /// The annotations of a type and of its initialiser: the deprecation goes to the latter when others name the type.
  func annotations(of name: ModelName, _ details: ModelDetails) -> (
    type: Annotations, initializer: Annotations
  ) {
    guard let message = details.deprecated, namedTypes.contains(name) else {
      return (Annotations(comment: details.comment, deprecated: details.deprecated), Annotations())
    }
    return (
      Annotations(comment: details.commentWithDeprecation), Annotations(deprecated: message)
    )
  }

  /// The file of one type, with the header that says where it comes from.
  func file(
    named name: String,
    from details: ModelDetails,
    modules: Set<String>,
    _ declaration: Declaration
  ) -> GeneratedFile {
    let origin = details.source.map { source in " from \(source)" } ?? ""
    let file = FileDescription(
      header: GeneratedFile.header(origin),
      modules: modules,
      declarations: [declaration]
    )
    return GeneratedFile(path: "\(name).swift", contents: Renderer.text(of: file))
  }
}

extension ModelDetails {
  /// The comment with the deprecation as its last paragraph, where Swift has no place for it.
  var commentWithDeprecation: String? {
    guard let deprecated else { return comment }
    let note = deprecated.isEmpty ? "Deprecated." : "Deprecated: \(deprecated)"
    return [comment, note].compactMap(\.self).joined(separator: "\n\n")
  }
}
