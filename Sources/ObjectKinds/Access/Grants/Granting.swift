package import CatalogModel
package import SQLText

/// A kind whose objects have an access control list.
package protocol Granting: CatalogObject {
  var grants: Grants { get set }
  static var grantClass: GrantClass { get }
  /// What GRANT calls the object: `TABLE public.orders`.
  var grantTarget: SQL { get }
  /// The column that a privilege is about, where it is about one.
  var grantColumn: Identifier? { get }
  /// The expression for the name, where the statement has to ask for it.
  var grantTargetQuery: SQL? { get }
  /// What may be done with single columns, where these are no objects of their own.
  var columnGrants: OrderedMap<Grants> { get set }
  /// What everybody may do with such an object before anything is granted.
  func publicRights(_ server: ServerVersion) -> [String]
  /// The query for the name of the owner.
  var ownerQuery: SQL { get }
  /// What is left of the object where nothing is said but who may use it; nil where there is more to an object of the
  /// kind than what is said of it.
  var grantsAlone: Self? { get }
}

extension Granting {
  package var grantTarget: SQL { commentTarget }
  package var grantColumn: Identifier? { nil }
  package var grantTargetQuery: SQL? { nil }
  package var grantsAlone: Self? { nil }
  package func publicRights(_ server: ServerVersion) -> [String] { Self.grantClass.publicRights }
  package func requirements(in catalog: Catalog) -> [Requirement] { grants.requirements("grants") }

  package var ownerQuery: SQL {
    let type: SQL
    switch Self.catalog {
    case "pg_namespace": type = "regnamespace"
    case "pg_type": type = "regtype"
    case "pg_class": type = "regclass"
    default:
      return ownerQuery(
        of: "(SELECT oid FROM \(catalog) WHERE \(Self.nameColumn) = \(Literal(address.name.name)))"
      )
    }
    return ownerQuery(of: "\(Literal(address.qualifiedName.text))::\(type)")
  }

  /// The column of `catalog` that holds the name, where names have no schema: `srvname` beside `srvowner`.
  private static var nameColumn: SQL {
    SQL(verbatim: "\((ownerColumn ?? "").text.prefix(3))name")
  }

  private var catalog: SQL { SQL(verbatim: Self.catalog) }

  /// The query for the owner of what has the OID.
  func ownerQuery(of oid: SQL) -> SQL {
    "SELECT pg_get_userbyid(\(Self.ownerColumn ?? "0")) FROM \(SQL(verbatim: Self.catalog)) WHERE oid = \(oid)"
  }

  /// The row that all kinds share whose objects have an access control list.
  package static var grantsProperty: Property<Self> {
    Property("grants", \.grants) { change in
      // What the new owner was granted before is part of its own rights now.
      let owner = change.new.owner
      let (from, to) = (change.from.without(owner), change.to.without(owner))
      let changes = GrantChanges(on: change.new.grantTarget(change.context.server))
      let onColumns = grantClass == .relation ? GrantClass.column.privileges : []
      let losers = changes.losers(of: onColumns, from: from, to: to)
      let server = change.context.server
      let restored =
        losers?.isEmpty == true || onColumns.isEmpty
        ? [] : change.new.columnGranting(server, to: losers)
      return Alteration(
        changes.statements(from: from, to: to).map { Statement($0, hazards: [grantHazard]) } + restored,
        unsettling: { losers?.contains($0) ?? true }
      )
    }.granted(grantClass)
  }

  package func sequel(_ context: CreationContext) -> [Statement] {
    ownership + granting(context) + columnGranting(context.server)
  }

  /// Grants what a new object has to have, whatever default privileges give it.
  func granting(_ context: CreationContext) -> [Statement] {
    let defaults = context.surroundings.compactMap { $0.asDefaultPrivileges?.grants(on: self) }
    let changes = GrantChanges(on: grantTarget(context.server))
    return changes.creation(of: grants, under: defaults).map { Statement($0) }
  }

  /// The grants of an object that comes to be in a step of its own, after what it is made of.
  var lateGrants: [Statement] { granting(CreationContext(server: ServerVersion(Int.max))) }

  static var grantHazard: Hazard { .authorization("who may do what with it changes") }

  package var roleNames: [RoleName] {
    ownerName + grants.realRoles.map { RoleName("grants", $0) }
      + columnGrants.pairs.flatMap(\.value.realRoles).map { RoleName("column_grants", $0) }
  }
}

extension Property {
  /// The same row for the privileges of a class.
  func granted(_ grantClass: GrantClass) -> Property {
    narrowed(to: .map(Grant.shape(of: grantClass))) { (field) throws(FieldMismatch) in
      try Grants.check(field, of: grantClass)
    }
  }
}

extension CatalogObject {
  fileprivate var asDefaultPrivileges: (any DefaultPrivileges)? { self as? any DefaultPrivileges }
}
