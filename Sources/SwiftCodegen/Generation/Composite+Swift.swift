extension ModelContext {
  /// The struct of a composite type's values.
  mutating func file(of composite: CompositeModel) -> GeneratedFile {
    let name = resolver.names[composite.name]
    let attributes = composite.attributes.map { attribute in
      var attribute = attribute
      attribute.isNullable = true
      return attribute
    }
    let members = members(attributes, of: composite.name)
    let annotations = annotations(of: composite.name, composite.details)
    let structure = StructDescription(
      annotations: annotations.type,
      name: name,
      conformances: ["Sendable", "Hashable", "Codable"],
      members: members.flatMap(\.properties) + members.initializerAndKeys(annotations.initializer)
    )
    let modules = members.reduce(into: Set<String>()) { modules, member in
      modules.formUnion(member.type.modules)
    }
    return file(named: name, from: composite.details, modules: modules, .structure(structure))
  }
}
