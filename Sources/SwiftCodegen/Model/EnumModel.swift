/// An enum type with its labels in PostgreSQL's order.
package struct EnumModel: Hashable, Sendable {
  /// One label of an enum.
  package struct Label: Hashable, Sendable {
    package var text: String
    package var details: ModelDetails

    package init(_ text: String, details: ModelDetails = ModelDetails()) {
      self.text = text
      self.details = details
    }
  }

  package var name: ModelName
  package var labels: [Label]
  package var details: ModelDetails

  package init(_ name: ModelName, labels: [Label], details: ModelDetails = ModelDetails()) {
    self.name = name
    self.labels = labels
    self.details = details
  }
}
