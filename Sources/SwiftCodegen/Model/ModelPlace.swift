/// A table or type, or one of its columns, attributes, or labels.
package struct ModelPlace: Hashable, Sendable, CustomStringConvertible {
  package var object: ModelName
  package var member: String?

  package init(_ object: ModelName, _ member: String? = nil) {
    self.object = object
    self.member = member
  }

  package var description: String { "\(object)\(member.map { member in ".\(member)" } ?? "")" }
}
