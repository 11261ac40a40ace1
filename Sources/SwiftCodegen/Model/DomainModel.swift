/// A domain over another type.
package struct DomainModel: Hashable, Sendable {
  package var name: ModelName

  /// The type that the domain constrains, as PostgreSQL and the specs write it.
  package var type: String

  /// The Swift type of the raw value, instead of the one that follows from `type`.
  package var swiftType: String?
  package var details: ModelDetails

  package init(
    _ name: ModelName,
    _ type: String,
    swiftType: String? = nil,
    details: ModelDetails = ModelDetails()
  ) {
    self.name = name
    self.type = type
    self.swiftType = swiftType
    self.details = details
  }
}
