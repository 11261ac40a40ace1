package import CatalogModel
package import SQLText

/// What specs say besides the properties of their objects, as far as a comparison has to know it.
///
/// It is kept with their elaboration, so that specs that were elaborated before need not be compiled again only to find
/// that nothing differs.
package struct SpecSummary: Sendable, Equatable {
  /// The schemas in which the specs declare something of their own.
  package var schemas: Set<String> = []
  /// The objects that others manage.
  package var external: Set<ObjectAddress> = []
  /// The deprecated objects, each with what to use instead.
  package var deprecated: [ObjectAddress: String] = [:]
  /// The owners that are declared, which no scratch database can tell.
  package var owners: [ObjectAddress: Identifier] = [:]
  /// The roles that are named.
  package var roles: Set<String> = []
  /// Globs of the names of parts that something else makes while the database runs, by what they are parts of.
  package var runtimeParts: [ObjectAddress: String] = [:]
  /// The parts that specs declare of objects that also have such.
  package var declaredParts: Set<ObjectAddress> = []
  /// The files that say how objects are to become what they are, such as by a former name.
  package var directingFiles: Set<String> = []
  /// The declared objects that stay out of scratch databases.
  package var outside: Set<ObjectAddress> = []
  /// Those of which specs say that they are not to be there.
  package var absent: Set<ObjectAddress> = []
  /// Whether there was nothing to report, not even a warning.
  package var isQuiet = false

  package init() {}
}
