package import CatalogModel
package import Diagnostics
package import Linting
package import Planning

/// What `plumb.yaml` says.
package struct Configuration: Sendable {
  /// A text of the file, and where it stands.
  package struct Entry: Sendable {
    package let text: String
    package let span: Span
  }

  /// The keys that the head of the file and each environment may hold.
  package struct Values: Sendable {
    package var databaseURL: Entry?
    package var scratchURL: Entry?
    package var specs: Entry?
    package var generated: Entry?
    package var schemas: [String]?
    package var exclude: [String]?
    package var owners: Bool?
    package var grants: Bool?
    package var roles: Bool?
    package var hazards: [Hazard.ID: HazardPolicy.Rule] = [:]
    package var lints: [String: LintRule.Level] = [:]

    /// The same with the other's values where it has any.
    func overridden(by other: Values) -> Values {
      var result = self
      result.databaseURL = other.databaseURL ?? databaseURL
      result.scratchURL = other.scratchURL ?? scratchURL
      result.specs = other.specs ?? specs
      result.generated = other.generated ?? generated
      result.schemas = other.schemas ?? schemas
      result.exclude = other.exclude ?? exclude
      result.owners = other.owners ?? owners
      result.grants = other.grants ?? grants
      result.roles = other.roles ?? roles
      result.hazards.merge(other.hazards) { $1 }
      result.lints.merge(other.lints) { $1 }
      return result
    }
  }

  package var values = Values()
  package var environments: [String: Values] = [:]
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// A configuration that cannot be used.
package struct InvalidConfiguration: Error {
  package let diagnostics: [Diagnostic]
}
