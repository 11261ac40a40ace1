package import SQLText

/// A type that a property names in SQL.
package struct TypeName: Sendable, Hashable {
  package let property: String
  package let sql: SQL

  package init(_ property: String, _ sql: SQL) {
    self.property = property
    self.sql = sql
  }
}
