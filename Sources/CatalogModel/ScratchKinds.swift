extension [any CatalogObject.Type] {
  /// The kinds whose objects are made in scratch databases.
  package var inScratch: [any CatalogObject.Type] {
    var result: [any CatalogObject.Type] = []
    for type in self where !type.staysOutOfScratch { result.append(type) }
    return result
  }

  /// The kinds whose objects are taken as specs state them.
  package var outOfScratch: [any CatalogObject.Type] {
    var result: [any CatalogObject.Type] = []
    for type in self where type.staysOutOfScratch { result.append(type) }
    return result
  }
}

extension CatalogObject {
  /// The same object with what no catalog tells taken from another.
  package func completed(from other: any CatalogObject) -> any CatalogObject {
    guard let other = other as? Self else { return self }
    var result = self
    for property in Self.properties where property.isUnreadable { property.copy(other, &result) }
    return result
  }
}

extension Catalog {
  /// The same catalog with what no catalog tells of its objects taken from another.
  package func completed(from other: Catalog, kinds: [any CatalogObject.Type]) -> Catalog {
    var result = self
    var incomplete: Set<Kind> = []
    for type in kinds.outOfScratch { incomplete.insert(type.kind) }
    for address in addresses where incomplete.contains(address.kind) {
      guard let object = self[address], let source = other[address] else { continue }
      result.replace(object.completed(from: source))
    }
    return result
  }
}
