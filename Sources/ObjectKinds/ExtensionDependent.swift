package import CatalogModel
package import SQLText

/// What goes when an extension does, although it is no part of that: `DEPENDS ON EXTENSION`.
package protocol ExtensionDependent: CatalogObject {
  /// The extensions that the object goes with.
  var extensions: [Identifier] { get set }

  /// Whether a change of some properties is made by a statement that lets PostgreSQL forget the extensions.
  static func isReplaced(changing properties: Set<String>) -> Bool
}

extension ExtensionDependent {
  package static func isReplaced(changing properties: Set<String>) -> Bool { false }

  static var extensionsProperty: Property<Self> {
    Property("depends_on_extensions", \.extensions) { change in
      // Whoever replaces the object says all of them again.
      guard !isReplaced(changing: change.context.changed) else { return [] }
      let gone = change.from.filter { !change.to.contains($0) }
      let new = change.to.filter { !change.from.contains($0) }
      return Alteration(
        gone.map { change.new.dependence("NO DEPENDS", on: $0) }
          + new.map { change.new.dependence("DEPENDS", on: $0) }
      )
    }
  }

  /// Gathers the extensions of all objects of a catalog once; few have any.
  static func extensionsJoin(_ catalog: SQL, of oid: SQL) -> SQL {
    """
    LEFT JOIN (SELECT x.objid, json_agg(xe.extname ORDER BY xe.extname COLLATE "C") AS names
                   FROM pg_extension xe
                   JOIN pg_depend x ON x.refclassid = 'pg_extension'::regclass AND x.refobjid = xe.oid
                  WHERE x.deptype = 'x' AND x.classid = '\(catalog)'::regclass
                  GROUP BY x.objid) AS needed
        ON needed.objid = \(oid)
    """
  }

  /// What says of a new object which extensions it goes with.
  var dependences: [Statement] { extensions.map { dependence("DEPENDS", on: $0) } }

  /// What lets go of the extensions, where the object stays and nothing more is to be said of it.
  var forgottenDependences: [Statement] { extensions.map { dependence("NO DEPENDS", on: $0) } }

  /// Every database has `plpgsql`, which specs don't speak of.
  var extensionReferences: [Reference] {
    extensions.filter { $0 != "plpgsql" }.map {
      Reference("depends_on_extensions", ObjectAddress(Extension.kind, $0))
    }
  }

  private func dependence(_ verb: SQL, on name: Identifier) -> Statement {
    "ALTER \(commentTarget) \(verb) ON EXTENSION \(name)"
  }
}
