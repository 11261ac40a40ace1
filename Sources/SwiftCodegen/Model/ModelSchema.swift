/// Everything that models are made of: what the specs declare, as far as Swift is concerned.
///
/// It is a value of its own, so that the generator can be tested, and run by the build plugin, without a catalog.
package struct ModelSchema: Hashable, Sendable {
  package var tables: [TableModel]
  package var enums: [EnumModel]
  package var domains: [DomainModel]
  package var composites: [CompositeModel]

  /// Types that columns may have and that get no file: those that others manage or that the user wrote.
  package var substitutes: [ModelName: TypeSubstitute]

  package init(
    tables: [TableModel] = [],
    enums: [EnumModel] = [],
    domains: [DomainModel] = [],
    composites: [CompositeModel] = [],
    substitutes: [ModelName: TypeSubstitute] = [:]
  ) {
    self.tables = tables
    self.enums = enums
    self.domains = domains
    self.composites = composites
    self.substitutes = substitutes
  }
}
