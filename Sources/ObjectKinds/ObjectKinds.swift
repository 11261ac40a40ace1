package import CatalogModel

/// Every kind of object the compiler knows, in the order in which it prefers to create them.
///
/// Functions come before tables, whose checks and indexes may call them: a function that has to wait for a table
/// holds up less than a table that has to wait for a function.
package enum ObjectKinds {
  package static let all: [any CatalogObject.Type] = [
    Schema.self,
    Extension.self,
    Collation.self,
    Enumeration.self,
    BaseType.self,
    Domain.self,
    CompositeType.self,
    RangeType.self,
    SequenceGenerator.self,
    Function.self,
    Procedure.self,
    ProceduralLanguage.self,
    Transform.self,
    Operator.self,
    OperatorFamily.self,
    OperatorClass.self,
    Aggregate.self,
    Cast.self,
    Conversion.self,
    TextSearchParser.self,
    TextSearchTemplate.self,
    TextSearchDictionary.self,
    TextSearchConfiguration.self,
    Table.self,
    Column.self,
    PrimaryKey.self,
    Unique.self,
    Check.self,
    Exclusion.self,
    View.self,
    MaterializedView.self,
    Index.self,
    ForeignKey.self,
    Trigger.self,
    Policy.self,
    EventTrigger.self,
    GlobalDefaultPrivileges.self,
    SchemaDefaultPrivileges.self,
  ]
}
