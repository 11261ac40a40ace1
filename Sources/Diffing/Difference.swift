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
    let former = old.entries[address]
    if former != nil { shared += 1 }
    if let difference = difference(at: address, from: former, to: entry) { differences.append(difference) }
  }
  if shared < old.count {
    for (address, entry) in old.entries where !new.contains(address) {
      if let difference = difference(at: address, from: entry, to: nil) { differences.append(difference) }
    }
  }
  return differences.sorted { $0.address < $1.address }
}

/// Where two catalogs differ at some addresses, in the order of these.
package func differences(
  from old: Catalog,
  to new: Catalog,
  at addresses: some Sequence<ObjectAddress>
) -> [Difference] {
  addresses.compactMap { difference(at: $0, from: old.entries[$0], to: new.entries[$0]) }
}

private func difference(at address: ObjectAddress, from old: Catalog.Entry?, to new: Catalog.Entry?)
  -> Difference?
{
  switch (old, new) {
  case (nil, nil): return nil
  case (nil, _): return Difference(address: address, nature: .missing)
  case (_, nil): return Difference(address: address, nature: .extra)
  case (let old?, let new?):
    guard !new.isEqual(to: old) else { return nil }
    return Difference(address: address, nature: .changed(old.object.propertyDifferences(to: new.object)))
  }
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
