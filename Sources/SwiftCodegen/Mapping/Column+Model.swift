import CatalogModel
import ObjectKinds
import SQLText

extension Column {
  /// The column as the generator sees it.
  func model(isKey: Bool, _ reference: ColumnReference?, _ mapping: inout ModelMapping) -> ColumnModel {
    let directive = mapping.directive(of: address, allowing: [.name, .type])
    let place = ModelPlace(ModelName(address.names[1].name, schema: address.names[0].name), address.name.name)
    return ColumnModel(
      address.name.name,
      type.text,
      // PostgreSQL makes the columns of a primary key NOT NULL, whatever they say of themselves.
      isNullable: isNullable && !isKey,
      isGenerated: generated != nil || identity?.generated == .always,
      swiftType: directive.type,
      references: reference,
      details: mapping.details(of: self, at: place, directive)
    )
  }
}
