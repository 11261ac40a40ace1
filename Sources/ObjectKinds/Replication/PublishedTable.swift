package import CatalogModel
package import SQLText

/// A table of a publication: all of it, or some columns, or some rows.
package struct PublishedTable: Record {
  package var table = QualifiedName([])
  package var columns: [Identifier] = []
  package var condition: SQL?

  package init() {}

  package static let parts: [Part<PublishedTable>] = [
    Part("table", \.table), Part("columns", \.columns), Part("where", \.condition),
  ]
  package static let shorthand: Shape? = .name

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    field.text == nil ? field : .map([Field.Entry("table", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    field.entries?.count == 1 ? field["table"] ?? field : field
  }

  var clause: SQL {
    .line {
      "TABLE ONLY \(table.sql)"
      if !columns.isEmpty { "(\(columns))" }
      if let condition { "WHERE \(condition.parenthesized)" }
    }
  }
}
