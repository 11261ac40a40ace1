/// What identifies a state of a database or of specs: equal catalogs have equal fingerprints.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }

  package init(_ catalog: Catalog) {
    var hash = SHA256()
    for address in catalog.addresses.sorted() {
      hash.update(address.description.utf8)
      hash.update([0])
      catalog.hashProperties(of: address, into: &hash)
    }
    description = "sha256:" + hash.finalize()
  }
}

extension Catalog {
  fileprivate func hashProperties(of address: ObjectAddress, into hash: inout SHA256) {
    switch entries[address] {
    case .row(let rows, let row)?: hash.update(rows.propertyBytes(row))
    case .object(let object, _)?:
      for (name, field) in object.fields { hash.update("\(name)=\(field.summary)\0".utf8) }
    case nil: break
    }
  }
}

extension CatalogObject {
  /// The properties as a spec holds them, in the order of the table.
  package var fields: [(name: String, field: Field)] { Self.properties.map { ($0.name, $0.write(self)) } }
}
