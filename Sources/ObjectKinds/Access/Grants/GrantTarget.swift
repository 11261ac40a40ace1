import CatalogModel
import SQLText

/// Something that privileges are granted on, and what everybody and the owner may do with it by themselves.
struct GrantTarget {
  /// What GRANT calls it: `TABLE public.orders`.
  let name: SQL
  /// The expression for the rest of the name, where the statement has to ask for it.
  var nameQuery: SQL?
  /// The column that a privilege is about, where it is about one.
  var column: Identifier?
  /// The owner, where somebody says who it is.
  var owner: Identifier?
  /// The query for the owner.
  var ownerQuery: SQL = ""
  /// Every privilege that there is for it.
  let privileges: [String]
  var publicRights: [String] = []
  var ownerRights: [String] = []
}

extension Granting {
  func grantTarget(_ server: ServerVersion) -> GrantTarget {
    GrantTarget(
      name: grantTarget,
      nameQuery: grantTargetQuery,
      column: grantColumn,
      owner: owner,
      ownerQuery: ownerQuery,
      privileges: Self.grantClass.privileges(server),
      publicRights: publicRights(server),
      ownerRights: Self.grantClass.ownerRights(server)
    )
  }
}
