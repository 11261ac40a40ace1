import CatalogModel
import SQLText

extension AlterationContext {
  /// Whether a column holds values of the type within others: as elements of arrays, attributes, bounds of ranges, or in
  /// rows of tables.
  ///
  /// PostgreSQL holds to a new constraint of a domain only the columns that are of the domain themselves, and refuses the
  /// constraint where there are others.
  func isContained(_ address: ObjectAddress) -> Bool {
    var seen: Set<TypeUse> = []
    var waiting = [TypeUse(address: address, isNested: false, isNestedInParts: false)]
    while let type = waiting.popLast() {
      guard seen.insert(type).inserted else { continue }
      for dependent in dependents(type.address)
      where !dependent.address.names.starts(with: type.address.names) {
        guard let use = type.use(by: dependent) else { continue }
        if use.isStored(in: dependent) { return true }
        waiting.append(use.continued(by: dependent))
      }
    }
    return false
  }
}

/// How a type is used by another, or by a column.
private struct TypeUse: Hashable {
  var address: ObjectAddress
  /// Whether values of the type hold those in question within themselves.
  var isNested: Bool
  /// Whether the attributes of the type already do.
  var isNestedInParts: Bool

  /// How an object of the given kind uses the type, or nil where it uses it for something else than values.
  func use(by dependent: any CatalogObject) -> TypeUse? {
    let types = dependent.typeNames.map(\.sql)
    let isArray = types.contains(address.qualifiedName + "[]")
    guard isArray || isNested || types.contains(address.qualifiedName) else { return nil }
    // A typed table has the attributes of its type for columns.
    let isNestedHere = dependent is Table ? isNestedInParts : isNested || isArray
    return TypeUse(address: dependent.address, isNested: isNestedHere, isNestedInParts: false)
  }

  func isStored(in dependent: any CatalogObject) -> Bool {
    isNested && (dependent is Column || dependent is Table || dependent is MaterializedView)
  }

  func continued(by dependent: any CatalogObject) -> TypeUse {
    switch dependent {
    case is Column:
      TypeUse(address: address.parent(Table.kind), isNested: true, isNestedInParts: isNested)
    case is Domain: self
    default: TypeUse(address: address, isNested: true, isNestedInParts: isNested)
    }
  }
}
