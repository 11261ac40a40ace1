package import CatalogModel

/// One object in which two catalogs differ.
package struct Difference: Sendable {
  package enum Nature: Sendable {
    /// Only the second catalog has the object.
    case missing
    /// Only the first catalog has the object.
    case extra
    /// Both have it, with other properties.
    case changed([PropertyDifference])
  }

  package let address: ObjectAddress
  package let nature: Nature
}

/// One property in which two objects differ.
package struct PropertyDifference: Sendable, Equatable {
  package let name: String
  package let from: Field
  package let to: Field
}

/// Where two catalogs differ, in the order of addresses.
///
/// Knows no kind of object: the property tables do.
package func differences(from old: Catalog, to new: Catalog) -> [Difference] {
  var differences: [Difference] = []
  var shared = 0
  for (address, entry) in new.entries {
    guard let former = old.entries[address] else {
      differences.append(Difference(address: address, nature: .missing))
      continue
    }
    shared += 1
    guard !entry.isEqual(to: former) else { continue }
    let properties = former.object.propertyDifferences(to: entry.object)
    differences.append(Difference(address: address, nature: .changed(properties)))
  }
  if shared < old.count {
    for address in old.addresses where !new.contains(address) {
      differences.append(Difference(address: address, nature: .extra))
    }
  }
  return differences.sorted { $0.address < $1.address }
}

extension CatalogObject {
  fileprivate func propertyDifferences(to other: any CatalogObject) -> [PropertyDifference] {
    guard let new = other as? Self else { preconditionFailure("\(address) names objects of two kinds") }
    let changed = Self.properties.filter { $0.differs(self, new) }
    var patched = self
    for property in changed { property.copy(new, &patched) }
    precondition(patched == new, "\(Self.self).properties leaves out a stored property of \(Self.self)")
    return changed.map { PropertyDifference(name: $0.name, from: $0.write(self), to: $0.write(new)) }
  }
}
