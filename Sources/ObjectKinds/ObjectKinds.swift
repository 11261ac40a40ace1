package import CatalogModel

/// Every kind of object the compiler knows, in the order in which it prefers to create them.
///
/// Functions come before tables, whose checks and indexes may call them: a function that has to wait for a table
/// holds up less than a table that has to wait for a function.
package enum ObjectKinds {
  package static let all: [any CatalogObject.Type] = [
    Schema.self,
    Extension.self,
    DatabaseSetting.self,
    Enumeration.self,
    Domain.self,
    CompositeType.self,
    SequenceGenerator.self,
    Function.self,
    Procedure.self,
    ForeignDataWrapper.self,
    ForeignServer.self,
    Table.self,
    Column.self,
    InheritedColumn.self,
    PrimaryKey.self,
    Unique.self,
    Check.self,
    Exclusion.self,
    View.self,
    MaterializedView.self,
    Index.self,
    ForeignKey.self,
    ExtendedStatistics.self,
    Trigger.self,
    Rule.self,
    Policy.self,
    Publication.self,
  ]
}
