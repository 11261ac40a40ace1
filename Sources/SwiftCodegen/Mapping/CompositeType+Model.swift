import CatalogModel
import ObjectKinds
import SQLText

extension CompositeType: SwiftForm {
  /// Adds the type, or the one that the spec names in its place.
  ///
  /// One that others manage needs that: its attributes may be others tomorrow.
  func add(to schema: inout ModelSchema, _ mapping: inout ModelMapping) {
    let name = address.modelName
    let directive = mapping.directive(of: address, allowing: [.name, .type])
    if let type = directive.type { schema.substitutes[name] = .swift(type) }
    guard directive.type == nil, !mapping.isExternal(address) else { return }
    schema.composites.append(
      CompositeModel(
        name,
        attributes: attributes.pairs.map { pair in
          ColumnModel(pair.key, pair.value.type.text, details: ModelDetails(comment: pair.value.comment))
        },
        details: mapping.details(of: self, at: ModelPlace(name), directive)
      )
    )
  }
}
