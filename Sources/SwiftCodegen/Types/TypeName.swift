/// A PostgreSQL type, taken apart: the catalog's name for it, and how deep an array it is.
///
/// Modifiers are left out, as Swift has no type for `numeric(12,2)`; only those of `float` choose another type.
package struct TypeName: Hashable, Sendable {
  /// The schema, where the text has one.
  package var schema: String?

  /// The name in `pg_type`: `int4` for `integer`.
  package var name: String
  package var arrayDimensions: Int

  package init(schema: String? = nil, _ name: String, arrayDimensions: Int = 0) {
    self.schema = schema
    self.name = name
    self.arrayDimensions = arrayDimensions
  }
}
