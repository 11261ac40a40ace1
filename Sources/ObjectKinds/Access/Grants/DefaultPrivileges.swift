package import CatalogModel
package import SQLText

/// What PostgreSQL grants by itself on objects that a role creates.
package protocol DefaultPrivileges: CatalogObject {
  var tables: Grants { get set }
  var sequences: Grants { get set }
  var routines: Grants { get set }
  var types: Grants { get set }
  /// The schema whose objects they are about; nil where they are about all.
  var inSchema: Identifier? { get }
  /// The grants on schemas, which only default privileges for all schemas have.
  var schemas: Grants { get set }
}

extension DefaultPrivileges {
  package static var catalog: String { "pg_default_acl" }
  package static var shapesOthers: Bool { true }

  /// The role whose objects they are about.
  var creator: Identifier { address.name }

  /// What a new object is granted, if it is one of those that they are about.
  func grants<Object: Granting>(on object: Object) -> Grants? {
    guard inSchema == nil || inSchema == object.address.schema else { return nil }
    let grants: Grants
    switch Object.grantClass {
    case .relation: grants = tables
    case .sequence: grants = sequences
    case .routine: grants = routines
    case .type: grants = types
    case .schema: grants = schemas
    case .column, .language, .foreignServer, .foreignDataWrapper, .database: return nil
    }
    return grants.isEmpty ? nil : grants
  }

  /// One class of objects.
  static func property(
    _ name: String,
    _ path: any WritableKeyPath<Self, Grants> & Sendable,
    _ grantClass: GrantClass
  ) -> Property<Self> {
    Property(name, path) { change in
      Alteration(
        change.new.changes(name, grantClass, from: change.from, to: change.to, change.context.server)
      )
    }.granted(grantClass)
  }

  private func changes(
    _ word: String,
    _ grantClass: GrantClass,
    from old: Grants,
    to new: Grants,
    _ server: ServerVersion
  ) -> [Statement] {
    let clause: SQL = .line {
      "ALTER DEFAULT PRIVILEGES FOR ROLE \(creator)"
      if let inSchema { "IN SCHEMA \(inSchema)" }
    }
    let target = GrantTarget(
      name: SQL(verbatim: word.uppercased()),
      owner: creator,
      privileges: grantClass.privileges(server),
      publicRights: inSchema == nil ? grantClass.publicRights : [],
      ownerRights: inSchema == nil ? grantClass.ownerRights(server) : []
    )
    let hazard = Hazard.authorization("what \(creator) creates from now on may be used by others")
    return GrantChanges(on: target).statements(from: old, to: new).map {
      Statement("\(clause) \($0)", hazards: [hazard])
    }
  }

  private var classes: [(String, GrantClass, Grants)] {
    [
      ("tables", .relation, tables), ("sequences", .sequence, sequences), ("routines", .routine, routines),
      ("types", .type, types), ("schemas", .schema, schemas),
    ]
  }

  package func create(_ context: CreationContext) -> [Statement] {
    classes.flatMap { changes($0.0, $0.1, from: Grants(), to: $0.2, context.server) }
  }

  package func drop() -> [Statement] {
    classes.flatMap { changes($0.0, $0.1, from: $0.2, to: Grants(), ServerVersion(Int.max)) }
  }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    classes.flatMap { name, _, grants in grants.requirements(name) }
  }

  package var roleNames: [RoleName] {
    [RoleName("default_privileges", creator)]
      + classes.flatMap { name, _, grants in grants.realRoles.map { RoleName(name, $0) } }
  }
}

extension DefaultPrivileges {
  package var comment: String? {
    get { nil }
    set {}
  }

  /// Nothing can be said of default privileges.
  package var commentTarget: SQL { "" }

  /// The column for one class of a row `d` that stands for a role and a schema.
  static func column(_ grantClass: GrantClass, _ letter: SQL, initial: SQL?, _ server: ServerVersion) -> SQL {
    let query = GrantQuery(grantClass, server)
    return """
      (SELECT \(query.grants("p.defaclacl", owner: "p.defaclrole", initial: initial))
           FROM pg_default_acl p
          WHERE p.defaclrole = d.role AND p.defaclnamespace = d.namespace AND p.defaclobjtype = '\(letter)')
      """
  }

  /// The rows `d`: each role that has default privileges, by the schema that they are about.
  static var rows: SQL {
    """
    (SELECT min(oid) AS oid, defaclrole AS role, defaclnamespace AS namespace FROM pg_default_acl
              WHERE defaclobjtype <> 'L' GROUP BY defaclrole, defaclnamespace) AS d
    """
  }
}
