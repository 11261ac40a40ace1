package import PostgresClient
package import SQLText

/// The columns of the tables of a database, in the order in which it has them.
///
/// What specs say of a table that has columns from others doesn't tell their order: a parent's new column comes last in
/// an heir that is there already, and before the heir's own columns in one that is made.
package struct ColumnPlaces: Sendable {
  /// A table by its names, with its columns in their order.
  package struct Table: Sendable {
    package let schema: Identifier
    package let name: Identifier
    package let isHeir: Bool
    /// The columns; the server knows them by number, whatever they are called.
    package fileprivate(set) var columns: [(number: Int, name: Identifier)] = []

    package var names: [Identifier] { columns.map(\.name) }
  }

  /// The tables by OID.
  package private(set) var tables: [UInt32: Table] = [:]
  /// The tables in which other columns have come for some that had the same names.
  package private(set) var reordered: Set<UInt32> = []

  /// Asks for the columns of all tables of users.
  package init(_ connection: Connection) async throws(PostgresError) {
    try await self.init(connection, where: "c.oid >= 16384")
  }

  private init(_ connection: Connection, where condition: SQL) async throws(PostgresError) {
    let rows = try await connection.query(
      """
      SELECT c.oid, n.nspname, c.relname, EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid),
             a.attnum, a.attname
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p', 'f') AND \(condition)
       ORDER BY c.oid, a.attnum
      """
    )
    for row in rows {
      guard let oid = row[0].flatMap({ UInt32($0) }), let schema = row[1], let name = row[2],
        let number = row[4].flatMap({ Int($0) }), let column = row[5]
      else { continue }
      let table = Table(schema: Identifier(schema), name: Identifier(name), isHeir: row[3] == "t")
      tables[oid, default: table].columns.append((number, Identifier(column)))
    }
  }

  /// The same in the order in which another database has the columns of the heirs of the same names.
  package func ordered(asIn connection: Connection) async throws(PostgresError) -> ColumnPlaces {
    let heirs = tables.values.filter(\.isHeir)
    guard !heirs.isEmpty else { return self }
    let names = heirs.map { "(\(Literal($0.schema.name)), \(Literal($0.name.name)))" as SQL }
    let others = try await ColumnPlaces(connection, where: "(n.nspname, c.relname) IN (\(names))")
    var result = self
    for (oid, table) in tables where table.isHeir {
      let other = others.tables.values.first { $0.schema == table.schema && $0.name == table.name }
      guard let other else { continue }
      let places = Dictionary(uniqueKeysWithValues: other.names.enumerated().map { ($1, $0) })
      result.tables[oid]?.columns.sort {
        (places[$0.name] ?? .max, $0.number) < (places[$1.name] ?? .max, $1.number)
      }
    }
    return result
  }

  /// The same in the order that follows from what the same database had before: columns stay where they are, whatever
  /// becomes of their names, and new ones come after them.
  package func following(_ former: ColumnPlaces) -> ColumnPlaces {
    var result = self
    for (oid, table) in tables {
      guard let before = former.tables[oid] else { continue }
      let names = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.number, $0.name) })
      let kept = before.columns.compactMap { column in names[column.number].map { (column.number, $0) } }
      let numbers = Set(kept.map(\.0))
      let added = table.columns.filter { !numbers.contains($0.number) }
      result.tables[oid]?.columns = kept + added
      if !Set(added.map(\.name)).isDisjoint(with: before.names) { result.reordered.insert(oid) }
    }
    return result
  }
}
