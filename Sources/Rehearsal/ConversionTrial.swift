package import PostgresClient
package import SQLText

/// Asks PostgreSQL, in a scratch database, what can be done with the expression that converts the values of a column.
package struct ConversionTrial {
  private let connection: Connection
  private let table: SQL
  /// The columns of the table that are converted, as definitions of what they are before.
  private let former: [SQL]

  /// - Parameters:
  ///   - connection: A connection to a scratch database, in which the converted columns have made room for those that they
  ///     come from.
  ///   - table: The table.
  ///   - former: The definitions of the columns as they are before.
  ///   - types: What creates the types that only these have.
  /// - Throws: What the server says, unless it is about the types.
  package init(
    _ connection: Connection,
    of table: SQL,
    before former: [SQL],
    creating types: [SQL]
  ) async throws {
    (self.connection, self.table, self.former) = (connection, table, former)
    // Where that fails, so will everything that needs them.
    for type in types { _ = try await connection.refusal(of: [type]) }
  }

  /// Whether the expression gives the same for a row whoever computes it, wherever and whenever.
  ///
  /// What a stored column may be generated from does. How enums are read and written counts as something that may change,
  /// because labels may be added, so that texts stand for them here.
  ///
  /// - Parameters:
  ///   - conversion: The expression.
  ///   - types: The types of the column before and after.
  /// - Returns: Whether PostgreSQL thinks so.
  /// - Throws: What the server says, unless it is about the expression.
  package func isSteady(_ conversion: SQL, types: (old: SQL, new: SQL)) async throws -> Bool {
    let enums = try await connection.query(
      """
      SELECT quote_ident(n.nspname) || '.' || quote_ident(t.typname), quote_ident(t.typname || '_plumb')
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
       WHERE t.typtype = 'e'
         AND t.oid IN (to_regtype(\(Literal(types.old.text))), to_regtype(\(Literal(types.new.text))))
      """
    )
    let standIns = enums.flatMap { row -> [SQL] in
      guard let type = row[0].map({ SQL(verbatim: $0) }), let aside = row[1].map({ SQL(verbatim: $0) }) else {
        return []
      }
      return ["ALTER TYPE \(type) RENAME TO \(aside)", "CREATE DOMAIN \(type) AS text"]
    }
    return try await isAccepted(
      standIns + additions + [
        "ALTER TABLE \(table) ADD COLUMN plumb_trial \(types.new) GENERATED ALWAYS AS (\(conversion)) STORED"
      ]
    )
  }

  /// Whether a condition may be demanded of all rows.
  package func isCheckable(_ condition: SQL) async throws -> Bool {
    try await isAccepted(additions + ["ALTER TABLE \(table) ADD CHECK (\(condition))"])
  }

  private var additions: [SQL] { former.map { "ALTER TABLE \(table) ADD COLUMN \($0)" } }

  /// Whether the server takes the statements, which have had no effect afterwards.
  private func isAccepted(_ statements: [SQL]) async throws -> Bool {
    let refusal = try await connection.refusal(of: ["BEGIN"] + statements)
    _ = try await connection.execute("ROLLBACK")
    return refusal == nil
  }
}
