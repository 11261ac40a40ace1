import CatalogModel
import Diffing
import Introspection
import ObjectKinds
import PostgresClient
import Rehearsal
import SQLText

/// A live and a desired catalog, made comparable in what no scratch database can tell: whose everything is.
struct Comparison: Sendable {
  /// Everything there is, with owners where they count.
  private(set) var live: Catalog
  private(set) var desired: Catalog
  private(set) var scope: Scope
  /// The owners that the specs declare.
  private(set) var declared: [ObjectAddress: Identifier]
  /// Who owns what; asked for once somebody needs to know.
  private(set) var owners: Owners?
  private(set) var differences: [Difference] = []
  /// What of both is the specs' business.
  private(set) var projectedLive = Catalog()
  private(set) var projectedDesired = Catalog()
  private let kinds: [any CatalogObject.Type]

  /// Compares a database with what specs describe.
  init(of database: LiveDatabase, with desired: DesiredState, in project: Project) async throws(PostgresError)
  {
    let roleNames = desired.roleRenames(from: database.catalog)
    live = database.catalog.renamingRoles(roleNames).completed(from: desired.catalog, kinds: project.kinds)
    self.desired = desired.catalog
    kinds = project.kinds
    scope = project.scope.scope(
      for: desired.summary,
      desired: desired.catalog,
      also: roleNames.keys.map { ObjectAddress(Role.kind, $0) }
    )
    declared = desired.owners
    if !declared.isEmpty || scope.managed.owners {
      owners = try await database.owners(kinds).renamingRoles(roleNames)
      layOwnersOver()
    }
    (projectedLive, projectedDesired) = (scope.projection(of: live), scope.projection(of: self.desired))
    differences = Diffing.differences(from: projectedLive, to: projectedDesired)
    guard !differences.isEmpty else { return }
    if owners == nil { owners = try await database.owners(kinds).renamingRoles(roleNames) }
    settleGrants()
    differences = Diffing.differences(
      from: projectedLive,
      to: projectedDesired,
      at: differences.map(\.address)
    )
    decodeDifferences()
  }

  /// Decodes what differs once, because planning looks at it time and again.
  private mutating func decodeDifferences() {
    let addresses = differences.map(\.address)
    projectedLive.decode(addresses)
    projectedDesired.decode(addresses)
    for address in addresses {
      if let entry = projectedLive.entries[address] { live.insert(entry, at: address) }
      if let entry = projectedDesired.entries[address] { desired.insert(entry, at: address) }
    }
  }

  /// The role that an object is to belong to, where somebody decides that.
  func owner(of address: ObjectAddress) -> Identifier? {
    declared[address] ?? owners?[address] ?? owners?.user
  }

  /// Who owns what once objects have other names.
  func owners(after renames: [Rename]) -> Owners? {
    let names = renames.flatMap { rename in
      live.addresses.filter { $0 == rename.from || $0.isWithin(rename.from) }.map { address in
        let isItself = address == rename.from
        return (from: address, to: isItself ? rename.to : address.moved(with: rename.from, to: rename.to))
      }
    }
    return owners?.renaming(names)
  }

  /// What a plan undoes that leads back.
  ///
  /// - Parameters:
  ///   - after: The objects as the plan leaves them.
  ///   - before: The objects as it finds them.
  ///   - renames: The renames of the plan.
  /// - Returns: The comparison, in which everything is managed.
  func reversed(from after: Catalog, to before: Catalog, undoing renames: [Rename]) -> Comparison {
    var back = self
    (back.live, back.desired) = (after, before)
    back.owners = owners(after: renames)
    back.declared = [:]
    // Whatever of others' stands in the way of a plan is the same before and after it.
    back.scope = scope.unbounded
    (back.projectedLive, back.projectedDesired) = (
      back.scope.projection(of: after), back.scope.projection(of: before)
    )
    back.differences = Diffing.differences(from: back.projectedLive, to: back.projectedDesired)
    back.decodeDifferences()
    return back
  }

  /// Compares a database with what it was before, and everything of it but what comes and goes by itself.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - former: What it was.
  ///   - summary: What specs say of parts that come and go.
  ///   - project: The project.
  /// - Throws: What the server says when it is asked who owns what.
  init(
    of database: LiveDatabase,
    withFormer former: Catalog,
    summary: SpecSummary,
    in project: Project
  ) async throws(PostgresError) {
    (live, desired, kinds) = (database.catalog, former, project.kinds)
    owners = try await database.owners(kinds)
    declared = [:]
    scope = project.scope.scope(for: summary).unbounded
    (projectedLive, projectedDesired) = (scope.projection(of: live), scope.projection(of: desired))
    differences = Diffing.differences(from: projectedLive, to: projectedDesired)
    decodeDifferences()
  }

  // MARK: Owners

  /// Tells owners where they differ; where they are what they should be, both sides may as well say nothing.
  private mutating func layOwnersOver() {
    guard let owners else { return }
    for (address, owner) in expectedOwners(owners)
    where scope.includes(address, of: self.desired) && owners[address] != owner {
      guard let object = desired[address] else { continue }
      // A sequence goes from owner to owner with the table of its column.
      if let source = object.ownerSource, desired.contains(source) { continue }
      desired.setOwner(owner, of: address)
      live.setOwner(owners[address], of: address)
    }
  }

  private func expectedOwners(_ owners: Owners) -> [ObjectAddress: Identifier] {
    guard scope.managed.owners else { return declared }
    var owned: Set<Kind> = []
    for type in kinds where type.ownerColumn != nil { owned.insert(type.kind) }
    var expected = declared
    let initial = ObjectAddress(Schema.kind, "public")
    for address in desired.addresses where owned.contains(address.kind) && address != initial {
      if expected[address] == nil { expected[address] = owners.user }
    }
    return expected
  }

  // MARK: Grants

  /// Makes the grants of what differs comparable.
  ///
  /// Whatever is granted to the role that happens to be the owner, it may do already. And where grants are none of the
  /// specs' business, they are to stay as they are.
  private mutating func settleGrants() {
    for difference in differences {
      if let object = projectedDesired[difference.address] as? any Granting {
        settleGrants(of: object)
      } else if let object = projectedLive[difference.address] as? any Granting, !scope.managed.grants {
        keepGrants(of: object)
      }
    }
  }

  /// Keeps the grants of an object that is nothing but what is said of something else.
  private mutating func keepGrants<Object: Granting>(of object: Object) {
    guard let rest = object.grantsAlone, rest.grants != Grants() else { return }
    desired.insert(rest)
    projectedDesired.insert(rest)
  }

  private mutating func settleGrants<Object: Granting>(of object: Object) {
    var object = object
    let (grants, columnGrants) = (object.grants, object.columnGrants)
    if scope.managed.grants {
      // A column has the owner of its table.
      let holder = object.parents.first(where: desired.contains) ?? object.address
      guard let owner = owner(of: holder) else { return }
      object.grants = object.grants.owned(by: owner, Object.grantClass)
      for index in columnGrants.pairs.indices {
        object.columnGrants.pairs[index].value = columnGrants.pairs[index].value.owned(by: owner, .column)
      }
    } else {
      let live = live[object.address] as? Object
      object.grants = live?.grants ?? Grants()
      object.columnGrants = live?.columnGrants ?? OrderedMap()
    }
    // What stays as it was read keeps its bytes, and with them its fingerprint.
    guard object.grants != grants || object.columnGrants != columnGrants else { return }
    desired.replace(object)
    projectedDesired.replace(object)
  }
}
