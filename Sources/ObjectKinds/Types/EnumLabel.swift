package import CatalogModel
import SQLText

/// A label of an enum, which two labels with other bytes never equal, however alike they look.
package struct EnumLabel: ScalarValue, Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(_ field: Field) throws(FieldMismatch) { text = try String(field) }

  package var field: Field { .scalar(text) }
  package static var shape: Shape { .text }

  package static func == (left: EnumLabel, right: EnumLabel) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: text) }
}
