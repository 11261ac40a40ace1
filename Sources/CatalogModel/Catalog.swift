package import SQLText

/// The intermediate representation: every object of a database, or of a set of specs, by its address.
package struct Catalog: Sendable {
  /// An object, or the row from which it can be decoded.
  package enum Entry: Sendable {
    case object(any CatalogObject, position: Int)
    case row(CatalogRows, Int)
  }

  package private(set) var entries: [ObjectAddress: Entry] = [:]
  /// What specs say of objects besides their properties.
  package var annotations: [ObjectAddress: Annotation] = [:]

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }
  package var count: Int { entries.count }
  package var addresses: Dictionary<ObjectAddress, Entry>.Keys { entries.keys }

  package subscript(address: ObjectAddress) -> (any CatalogObject)? { entries[address]?.object }

  package func contains(_ address: ObjectAddress) -> Bool { entries[address] != nil }

  /// The place of an object among its siblings, as of a column in its table.
  package func position(of address: ObjectAddress) -> Int {
    switch entries[address] {
    case .object(_, let position)?: position
    case .row(let rows, let row)?: rows.position(row)
    case nil: 0
    }
  }

  package mutating func insert(_ object: any CatalogObject, position: Int = 0) {
    entries[object.address] = .object(object, position: position)
  }

  /// Puts an object in the place of the one that has its address.
  package mutating func replace(_ object: any CatalogObject) {
    insert(object, position: position(of: object.address))
  }

  package mutating func insert(_ entry: Entry, at address: ObjectAddress) { entries[address] = entry }

  @discardableResult
  package mutating func remove(_ address: ObjectAddress) -> Entry? { entries.removeValue(forKey: address) }

  package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Decodes the rows of some objects once, for what will look at them more than once.
  package mutating func decode(_ addresses: some Sequence<ObjectAddress>) {
    for address in addresses {
      guard case .row(let rows, let row)? = entries[address] else { continue }
      entries[address] = .object(rows.object(row), position: rows.position(row))
    }
  }

  /// The objects of one kind, in the order of their addresses.
  package func all<Object: CatalogObject>(_ type: Object.Type) -> [Object] {
    entries.keys.filter { $0.kind == Object.kind }.sorted().compactMap { self[$0] as? Object }
  }

  /// What types of users stand for, by how SQL spells them.
  package var underlyingTypes: [SQL: SQL] {
    var types: [SQL: SQL] = [:]
    for (address, entry) in entries where entry.type.standsForType {
      types[address.qualifiedName] = entry.object.underlyingType
    }
    return types
  }

  /// The objects that decide what others are like when they are created, in the order of their addresses.
  package var shapers: [any CatalogObject] {
    entries.filter { $0.value.type.shapesOthers }.keys.sorted().compactMap { self[$0] }
  }

  /// The objects of kinds that may go with others, as sequences with their columns, in the order of their addresses.
  package var companions: [any CatalogObject] {
    entries.filter { $0.value.type.followsOwners }.keys.sorted().compactMap { self[$0] }
  }

  /// The same catalog with only the objects whose addresses pass.
  package func filtered(_ isIncluded: (ObjectAddress) -> Bool) -> Catalog {
    var (included, excluded): ([(ObjectAddress, Entry)], [ObjectAddress]) = ([], [])
    for (address, entry) in entries {
      if isIncluded(address) { included.append((address, entry)) } else { excluded.append(address) }
    }
    var result = self
    // Hashing an address is what costs here, so whichever are fewer are hashed.
    if excluded.count < included.count {
      for address in excluded { result.entries.removeValue(forKey: address) }
    } else {
      result.entries = Dictionary(uniqueKeysWithValues: included)
    }
    return result
  }

  /// The objects that say whose they are; what was read from a server and left as it came does not.
  package var owned: [any CatalogObject] {
    entries.values.compactMap { entry in
      guard case .object(let object, _) = entry, object.owner != nil else { return nil }
      return object
    }
  }

  /// The names of the roles that objects name.
  package var roles: Set<String> {
    entries.values.reduce(into: []) { $0.formUnion($1.object.roleNames.map(\.role.name)) }
  }

  /// Says whose an object is, if there is such an object.
  package mutating func setOwner(_ owner: Identifier?, of address: ObjectAddress) {
    guard var object = self[address] else { return }
    object.owner = owner
    replace(object)
  }

  /// The same catalog with nothing said of owners.
  package var withoutOwners: Catalog {
    var result = self
    for object in owned { result.setOwner(nil, of: object.address) }
    return result
  }

  /// The same catalog with the other's objects in place of its own where both have one.
  package func merging(_ other: Catalog) -> Catalog {
    var result = self
    result.entries.merge(other.entries) { $1 }
    result.annotations.merge(other.annotations) { $1 }
    return result
  }

  /// Whether both catalogs hold an equal object at an address that both have.
  package func isEqual(to other: Catalog, at address: ObjectAddress) -> Bool {
    switch (entries[address], other.entries[address]) {
    case (let left?, let right?): left.isEqual(to: right)
    case (nil, nil): true
    case (nil, _), (_, nil): false
    }
  }
}

extension Catalog.Entry {
  fileprivate var type: any CatalogObject.Type {
    switch self {
    case .object(let object, _): Swift.type(of: object)
    case .row(let rows, _): rows.type
    }
  }

  package var object: any CatalogObject {
    switch self {
    case .object(let object, _): object
    case .row(let rows, let row): rows.object(row)
    }
  }

  /// Whether both say the same of their objects' properties; rows are decoded only when their bytes differ.
  package func isEqual(to other: Catalog.Entry) -> Bool {
    if case .row(let left, let leftRow) = self, case .row(let right, let rightRow) = other,
      CatalogRows.equal(left, leftRow, right, rightRow)
    {
      return true
    }
    return object.isEqual(to: other.object)
  }
}

extension CatalogObject {
  /// Whether the other object is of the same kind and has the same properties.
  package func isEqual(to other: any CatalogObject) -> Bool {
    guard let other = other as? Self, self == other else { return false }
    for property in Self.properties where property.differs(self, other) { return false }
    return true
  }
}
