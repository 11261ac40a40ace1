import CatalogModel
import Introspection
import ObjectKinds
import SQLText

extension Catalog {
  /// Tells the owners of all objects but those of the role that is connected, to which things belong by themselves.
  mutating func tell(_ owners: Owners) {
    for (address, owner) in owners.byAddress where owner != owners.user {
      guard let object = self[address], address != ObjectAddress(Schema.kind, "public") else { continue }
      if let source = object.ownerSource, contains(source) { continue }
      setOwner(owner, of: address)
    }
  }

  /// The same catalog with nothing granted to anybody.
  var withoutGrants: Catalog {
    var result = self
    for address in addresses {
      if let object = self[address] as? any Granting { result.revokeAll(on: object) }
    }
    return result.filtered { !Scope.grantKinds.contains($0.kind) }
  }

  private mutating func revokeAll<Object: Granting>(on object: Object) {
    guard object.grants != Grants() || !object.columnGrants.isEmpty else { return }
    if object == object.grantsAlone {
      remove(object.address)
      return
    }
    var object = object
    object.grants = Grants()
    object.columnGrants = OrderedMap()
    replace(object)
  }
}
