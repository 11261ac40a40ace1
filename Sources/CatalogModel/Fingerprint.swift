import SQLText

/// What identifies a state of a database or of specs: equal catalogs have equal fingerprints.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }

  /// The sum of what each object hashes to, so that nobody has to sort them.
  package init(_ catalog: Catalog) {
    var sum = [UInt32](repeating: 0, count: 8)
    for (address, entry) in catalog.entries {
      var hash = SHA256()
      hash.update(address.kind.name.utf8)
      for name in address.names {
        hash.update([0])
        hash.update(name.name.utf8)
      }
      hash.update([0])
      entry.hashProperties(into: &hash)
      for (index, word) in hash.finalizedWords().enumerated() { sum[index] &+= word }
    }
    description = "sha256:" + SHA256.digits(sum)
  }
}

extension Catalog.Entry {
  fileprivate func hashProperties(into hash: inout SHA256) {
    switch self {
    case .row(let rows, let row): hash.update(rows.propertyBytes(row))
    case .object(let object, _):
      for (name, field) in object.fields { hash.update("\(name)=\(field.summary)\0".utf8) }
    }
  }
}

extension CatalogObject {
  /// The properties as a spec holds them, in the order of the table.
  package var fields: [(name: String, field: Field)] { Self.properties.map { ($0.name, $0.write(self)) } }
}
