package import CatalogModel
package import PostgresClient
package import SQLText

/// Everything that was read of a database at one moment, as the server returned it.
///
/// It is what the cache keeps. A catalog is made of it in one pass, and no object is decoded for that.
package struct Snapshot: Sendable {
  package let server: ServerVersion
  /// One result for each kind, in the order of the kinds.
  package let objects: [RowSet]
  /// The objects that extensions own, each with its extension.
  package let extensionMembers: RowSet
  /// What depends on what; nil where it was not asked for.
  package var dependencies: DependencyRows?

  package init(
    server: ServerVersion,
    objects: [RowSet],
    extensionMembers: RowSet,
    dependencies: DependencyRows?
  ) {
    self.server = server
    self.objects = objects
    self.extensionMembers = extensionMembers
    self.dependencies = dependencies
  }

  /// The catalog of all objects that users own.
  package func catalog(kinds: [any CatalogObject.Type]) -> Catalog {
    let owned = Set(extensionMembers.indices.map { extensionMembers.objectID($0, 0) })
    var catalog = Catalog()
    catalog.reserveCapacity(objects.reduce(0) { $0 + $1.rowCount })
    for rows in tables(kinds) {
      let parents = rows.type.placement.parents
      for row in 0..<rows.rowCount {
        if !owned.isEmpty, owned.contains(rows.objectID(row).whole) { continue }
        let address = rows.address(row)
        // What belongs to something that is not there, as to a partition, is not there either.
        if !parents.isEmpty, !parents.contains(where: { catalog.contains(address.parent($0)) }) { continue }
        catalog.insert(.row(rows, row), at: address)
      }
    }
    return catalog
  }

  /// The objects by what identifies them in the server.
  package func addresses(_ catalog: Catalog, kinds: [any CatalogObject.Type]) -> [ObjectID: ObjectAddress] {
    var addresses: [ObjectID: ObjectAddress] = [:]
    for rows in tables(kinds) {
      for row in 0..<rows.rowCount {
        let address = rows.address(row)
        if catalog.contains(address) { addresses[rows.objectID(row)] = address }
      }
    }
    return addresses
  }

  private func tables(_ kinds: [any CatalogObject.Type]) -> [CatalogRows] {
    zip(kinds, objects).map { type, rows in
      CatalogRows(
        type: type,
        rowCount: rows.rowCount,
        columnCount: rows.columnCount,
        buffer: rows.buffer,
        offsets: rows.offsets
      )
    }
  }
}

extension RowSet {
  /// The identity that three columns of a row spell: system catalog, OID, and sub-id.
  func objectID(_ row: Int, _ column: Int) -> ObjectID {
    ObjectID(
      catalog: string(row, column) ?? "",
      oid: UInt32(string(row, column + 1) ?? "") ?? 0,
      subID: Int32(string(row, column + 2) ?? "") ?? 0
    )
  }
}
