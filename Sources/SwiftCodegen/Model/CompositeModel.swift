/// A composite type; PostgreSQL lets each of its attributes be null, so in Swift each is optional.
package struct CompositeModel: Hashable, Sendable {
  package var name: ModelName
  package var attributes: [ColumnModel]
  package var details: ModelDetails

  package init(_ name: ModelName, attributes: [ColumnModel], details: ModelDetails = ModelDetails()) {
    self.name = name
    self.attributes = attributes
    self.details = details
  }
}
