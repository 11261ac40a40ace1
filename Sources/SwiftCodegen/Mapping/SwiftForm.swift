import CatalogModel
import SQLText

/// A kind of object that has a form in Swift.
protocol SwiftForm: CatalogObject {
  /// Adds what Swift is made of.
  func add(to schema: inout ModelSchema, _ mapping: inout ModelMapping)
}

extension ObjectAddress {
  /// The name by which the generator knows an object of a schema.
  var modelName: ModelName { ModelName(name.name, schema: names[0].name) }
}
