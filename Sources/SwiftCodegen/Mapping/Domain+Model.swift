import CatalogModel
import ObjectKinds
import SQLText

extension Domain: SwiftForm {
  /// Adds the domain, or what stands for one that others manage: the type that the spec names, or the one under it.
  func add(to schema: inout ModelSchema, _ mapping: inout ModelMapping) {
    let name = address.modelName
    let directive = mapping.directive(of: address, allowing: [.name, .type])
    guard !mapping.isExternal(address) else {
      schema.substitutes[name] = directive.type.map(TypeSubstitute.swift) ?? .type(type.text)
      return
    }
    schema.domains.append(
      DomainModel(
        name,
        type.text,
        swiftType: directive.type,
        details: mapping.details(of: self, at: ModelPlace(name), directive)
      )
    )
  }
}
