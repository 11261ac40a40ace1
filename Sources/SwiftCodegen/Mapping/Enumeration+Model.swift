import CatalogModel
import ObjectKinds

extension Enumeration: SwiftForm {
  /// Adds the enum, or what stands for it: the type that the spec names, or text where others manage the labels.
  func add(to schema: inout ModelSchema, _ mapping: inout ModelMapping) {
    let name = address.modelName
    let directive = mapping.directive(of: address, allowing: [.name, .type])
    guard directive.type == nil, !mapping.isExternal(address) else {
      schema.substitutes[name] = .swift(directive.type ?? "String")
      return
    }
    schema.enums.append(
      EnumModel(
        name,
        labels: labels.map { label in EnumModel.Label(label.text) },
        details: mapping.details(of: self, at: ModelPlace(name), directive)
      )
    )
  }
}
