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

  package init(schemas: [String] = [], excluded: [String] = []) {
    self.schemas = schemas
    self.excluded = excluded
  }

  /// The scope for specs of which the summary is.
  package func scope(for specs: SpecSummary) -> Scope {
    Scope(rules: self, declared: specs.schemas, external: specs.external, parts: RuntimeParts(specs))
  }
}

/// The one projection through which live and desired objects are seen.
package struct Scope: Sendable {
  let rules: ScopeRules
  let declared: Set<String>
  let external: Set<ObjectAddress>
  let parts: RuntimeParts

  /// Whether the specs decide about the object.
  package func includes(_ address: ObjectAddress) -> Bool {
    if !external.isEmpty, isExternal(address) { return false }
    guard let schema = address.schema else {
      return address.kind == Schema.kind ? includes(schema: address.name.name) : true
    }
    guard includes(schema: schema.name) else { return false }
    return rules.excluded.isEmpty
      || !rules.excluded.contains { Glob.matches($0, "\(schema.name).\(address.names[1].name)") }
  }

  /// The catalog without what is not the specs' business.
  package func projection(of catalog: Catalog) -> Catalog {
    let runtime = parts.found(in: catalog)
    return catalog.filtered { includes($0) && !runtime.holds($0) }
  }

  private func includes(schema: String) -> Bool {
    rules.schemas.isEmpty ? declared.contains(schema) : rules.schemas.contains { Glob.matches($0, schema) }
  }

  private func isExternal(_ address: ObjectAddress) -> Bool {
    external.contains { outer in
      outer == address || (address.names.count > outer.names.count && address.names.starts(with: outer.names))
    }
  }
}
