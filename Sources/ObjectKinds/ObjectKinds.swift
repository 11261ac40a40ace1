package import CatalogModel

/// Every kind of object the compiler knows, in the order in which it prefers to create them.
package enum ObjectKinds {
  package static let all: [any CatalogObject.Type] = [
    Schema.self,
    Enumeration.self,
    Table.self,
    Column.self,
    PrimaryKey.self,
    Unique.self,
    Check.self,
    Exclusion.self,
    Index.self,
    ForeignKey.self,
  ]
}
