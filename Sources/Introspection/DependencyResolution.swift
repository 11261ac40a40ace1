import CatalogModel

/// The objects that the catalogs' identities stand for, as far as they are objects at all.
struct DependencyResolution {
  private let addresses: [ObjectID: ObjectAddress]
  private var parts: [ObjectID: ObjectID] = [:]
  private var originals: [ObjectID: [ObjectID]] = [:]

  init(_ rows: DependencyRows, _ addresses: [ObjectID: ObjectAddress]) {
    self.addresses = addresses
    for row in rows.parts.indices { parts[rows.parts.objectID(row, 0)] = rows.parts.objectID(row, 3) }
    for row in rows.inherited.indices {
      originals[rows.inherited.objectID(row, 0), default: []].append(rows.inherited.objectID(row, 3))
    }
  }

  /// The object that depends on something when the given one does.
  ///
  /// A column that comes from elsewhere has its type and its default from there too, and what those need, the original
  /// needs already; only what is said otherwise of it is an object.
  func dependent(_ id: ObjectID) -> ObjectAddress? {
    guard let id = resolved(id) else { return nil }
    return originals[id] == nil ? addresses[id] ?? addresses[id.whole] : addresses[id.overriding]
  }

  /// The objects that are needed when the given one is: for a column that comes from elsewhere, the relation that has it
  /// and its originals.
  func needed(_ id: ObjectID) -> [ObjectAddress] {
    guard let id = resolved(id) else { return [] }
    guard let columns = originals[id] else {
      return [addresses[id] ?? addresses[id.whole]].compactMap(\.self)
    }
    return [addresses[id.whole]].compactMap(\.self) + columns.flatMap(needed)
  }

  /// The identity of what something is a part of, until that is an object or a column.
  private func resolved(_ id: ObjectID) -> ObjectID? {
    var id = id
    for _ in 0..<4 {
      if addresses[id] != nil || originals[id] != nil || addresses[id.whole] != nil { return id }
      guard let owner = parts[id] ?? parts[id.whole] else { return nil }
      id = owner
    }
    return nil
  }
}

extension ObjectID {
  /// The identity of what is said otherwise of a column that comes from elsewhere.
  var overriding: ObjectID { ObjectID(catalog: "pg_attribute", oid: oid, subID: subID) }
}
