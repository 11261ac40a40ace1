extension ModelContext {
  /// The struct of a domain's values, around the type that the domain constrains.
  mutating func file(of domain: DomainModel) -> GeneratedFile {
    let name = resolver.names[domain.name]
    let type = type(under: domain)
    let annotations = annotations(of: domain.name, domain.details)
    let structure = StructDescription(
      annotations: annotations.type,
      name: name,
      conformances: ["DomainValue"],
      members: [
        .property(PropertyDescription(name: "rawValue", type: type.description)),
        .initializer(
          InitializerDescription(
            annotations: annotations.initializer,
            parameters: [InitializerDescription.Parameter(name: "rawValue", type: type.description)]
          )
        ),
      ]
    )
    return file(
      named: name,
      from: domain.details,
      modules: type.modules.union(["PlumbModels"]),
      .structure(structure)
    )
  }
}
