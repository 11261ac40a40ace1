package import CatalogModel
package import PostgresClient
package import SQLText

/// Who owns what in a database.
package struct Owners: Sendable {
  /// The role that was connected, to which everything will belong that it creates.
  package let user: Identifier
  package private(set) var byAddress: [ObjectAddress: Identifier] = [:]

  /// Asks for the owners of the objects of a database.
  ///
  /// It is done only where owners count: in a scratch database everything belongs to whoever made that, so owners are
  /// no part of what is compared byte by byte.
  package init(
    of snapshot: Snapshot,
    in connection: Connection,
    kinds: [any CatalogObject.Type]
  ) async throws(PostgresError) {
    let rows = try await connection.query(Owners.query(kinds))
    let addresses = snapshot.addresses()
    var user: Identifier = ""
    for row in rows.indices {
      let name = Identifier(rows.string(row, 3) ?? "")
      if let address = addresses[rows.objectID(row, 0)] {
        byAddress[address] = name
      } else if rows.string(row, 0) == "" {
        user = name
      }
    }
    self.user = user
  }

  package subscript(address: ObjectAddress) -> Identifier? { byAddress[address] }

  /// The same, once objects have other names.
  package func renaming(_ names: [(from: ObjectAddress, to: ObjectAddress)]) -> Owners {
    var result = self
    for (from, to) in names { result.byAddress[to] = byAddress[from] }
    return result
  }

  /// The same, once roles have other names.
  package func renamingRoles(_ names: [Identifier: Identifier]) -> Owners {
    guard !names.isEmpty else { return self }
    var result = self
    result.byAddress = byAddress.mapValues { names[$0] ?? $0 }
    return result
  }

  private static func query(_ kinds: [any CatalogObject.Type]) -> SQL {
    var queries: [SQL] = ["SELECT '', 0, 0, current_user"]
    for type in kinds {
      guard let column = type.ownerColumn else { continue }
      // What users made, and the schema that every database begins with.
      let query: SQL = """
        SELECT \(Literal(type.catalog)), oid, 0, pg_get_userbyid(\(column))
          FROM \(SQL(verbatim: type.catalog)) WHERE oid >= 16384 OR oid = 2200
        """
      if !queries.contains(query) { queries.append(query) }
    }
    return queries.joined(separator: "\nUNION ALL\n")
  }
}
