package import CatalogModel
import ObjectKinds
package import Rehearsal
import SQLText

/// Which objects of a database are the specs' business.
package struct ScopeRules: Sendable {
  /// Globs of the schemas to manage; empty stands for those that the specs declare something in.
  package var schemas: [String]
  /// Globs of `schema.name` that are never touched.
  package var excluded: [String]
  package var managed: Managed

  package init(schemas: [String] = [], excluded: [String] = [], managed: Managed = Managed()) {
    self.schemas = schemas
    self.excluded = excluded
    self.managed = managed
  }

  /// The scope for specs of which the summary is, and whose elaboration the catalog is.
  ///
  /// What belongs to no schema and is about to be renamed is among `others`.
  package func scope(
    for specs: SpecSummary,
    desired: Catalog = Catalog(),
    also others: [ObjectAddress] = []
  ) -> Scope {
    Scope(
      rules: self,
      declared: specs.schemas,
      external: specs.external,
      ofDatabase: Set(desired.addresses.filter { $0.names.count == 1 }).union(specs.outside).union(others),
      parts: RuntimeParts(specs)
    )
  }
}

/// The one projection through which live and desired objects are seen.
///
/// An object of a schema is managed with the schema. One that belongs to no schema, such as a cast or an event trigger,
/// is managed where the specs declare it, and otherwise goes with what it refers to: where that is in a managed
/// schema, specs that say nothing of it want it gone, because that schema's objects are theirs to decide about; where
/// it is not, as with a cast between two types of PostgreSQL's own, it is somebody else's. Publications, foreign servers,
/// and the settings of the database are managed where the specs declare any of them. An extension that no spec declares
/// is always the specs' business.
package struct Scope: Sendable {
  let rules: ScopeRules
  let declared: Set<String>
  let external: Set<ObjectAddress>
  /// What the specs declare that belongs to no schema.
  let ofDatabase: Set<ObjectAddress>
  let parts: RuntimeParts

  var managed: Managed { rules.managed }

  /// The same of everything, but for what comes and goes by itself.
  var unbounded: Scope {
    let everything = Managed(owners: managed.owners, grants: true, roles: true)
    return Scope(
      rules: ScopeRules(schemas: ["*"], managed: everything),
      declared: [],
      external: [],
      ofDatabase: [],
      parts: parts
    )
  }

  /// The kinds that are about nothing but grants.
  static let grantKinds: Set<Kind> = [GlobalDefaultPrivileges.kind, SchemaDefaultPrivileges.kind]

  /// Whether the specs decide about the object of a catalog.
  package func includes(_ address: ObjectAddress, of catalog: Catalog) -> Bool {
    if !managed.grants, Scope.grantKinds.contains(address.kind) { return false }
    if !external.isEmpty, isExternal(address) { return false }
    guard let schema = address.schema else { return includes(ofDatabase: address, catalog) }
    guard includes(schema: schema.name) else { return false }
    return rules.excluded.isEmpty
      || !rules.excluded.contains { Glob.matches($0, "\(schema.name).\(address.names[1].name)") }
  }

  /// The catalog without what is not the specs' business.
  package func projection(of catalog: Catalog) -> Catalog {
    let runtime = parts.found(in: catalog)
    return catalog.filtered { includes($0, of: catalog) && !runtime.holds($0) }
  }

  /// What of the catalog is not the specs' business.
  package func remainder(of catalog: Catalog) -> Catalog {
    catalog.filtered { !includes($0, of: catalog) }
  }

  private func includes(ofDatabase address: ObjectAddress, _ catalog: Catalog) -> Bool {
    if address.kind == Schema.kind { return includes(schema: address.name.name) }
    // Other databases use the same roles, so only those that are declared are anybody's business here.
    if address.kind == Role.kind { return managed.roles && ofDatabase.contains(address) }
    if address.kind == Extension.kind || rules.schemas.contains("*") { return true }
    if ofDatabase.contains(address) { return true }
    if Scope.optionalKinds.contains(address.kind) { return ofDatabase.contains { $0.kind == address.kind } }
    let schemas = (catalog[address]?.references ?? []).flatMap(\.candidates).map { candidate in
      candidate.kind == Schema.kind ? candidate.name : candidate.schema
    }
    return schemas.contains { $0.map { includes(schema: $0.name) } ?? true }
  }

  /// Kinds that other programs set up in a database as a matter of course: they are managed where the specs declare any
  /// of them, and otherwise left alone, whatever they refer to.
  private static let optionalKinds: Set<Kind> = [
    Publication.kind, Subscription.kind, ForeignServer.kind, ForeignDataWrapper.kind, Database.kind,
    DatabaseSetting.kind, GlobalDefaultPrivileges.kind,
  ]

  private func includes(schema: String) -> Bool {
    rules.schemas.isEmpty ? declared.contains(schema) : rules.schemas.contains { Glob.matches($0, schema) }
  }

  private func isExternal(_ address: ObjectAddress) -> Bool {
    external.contains { outer in
      outer == address || address.isWithin(outer)
    }
  }
}
