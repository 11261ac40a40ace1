package import CatalogModel
package import SQLText

/// An attribute of a composite type.
package struct CompositeAttribute: Record {
  package var type: SQL = ""
  package var collation: QualifiedName?
  package var comment: String?

  package init() {}

  package static let parts: [Part<CompositeAttribute>] = [
    Part("type", \.type), Part("collation", \.collation), Part("comment", \.comment),
  ]

  package static let shorthand: Shape? = .text

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("type", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let type = field["type"] else { return field }
    return type
  }

  func definition(_ name: String) -> SQL {
    .line {
      "\(Identifier(name)) \(type)"
      if let collation { "COLLATE \(collation.sql)" }
    }
  }

  /// Whether both hold the same values.
  func isStoredLike(_ other: CompositeAttribute) -> Bool {
    type == other.type && collation == other.collation
  }
}
