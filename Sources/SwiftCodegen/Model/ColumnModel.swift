/// A column of a table or a view, or an attribute of a composite type.
package struct ColumnModel: Hashable, Sendable {
  package var name: String

  /// The type as PostgreSQL and the specs write it: `numeric(12,2)`, `billing.status[]`.
  package var type: String

  /// Whether a row may have no value; where that isn't known, as for most of a view's columns, it may.
  package var isNullable: Bool

  /// Whether only the database gives the value: a generated column, an identity that is always generated.
  package var isGenerated: Bool

  /// The Swift type, instead of the one that follows from `type`; without the `?` of a nullable column.
  package var swiftType: String?

  /// What a foreign key pairs the column with, that of the column alone before one of several.
  package var references: ColumnReference?
  package var details: ModelDetails

  package init(
    _ name: String,
    _ type: String,
    isNullable: Bool = false,
    isGenerated: Bool = false,
    swiftType: String? = nil,
    references: ColumnReference? = nil,
    details: ModelDetails = ModelDetails()
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.isGenerated = isGenerated
    self.swiftType = swiftType
    self.references = references
    self.details = details
  }
}
