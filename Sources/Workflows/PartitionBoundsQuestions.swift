import CatalogModel
import ObjectKinds
import Planning
import PostgresClient
import SQLText

/// Has the data asked whether rows are within the bounds of the partitions that they are to be in.
///
/// What the bounds come to, PostgreSQL says of the copy on which the plan has run.
struct PartitionBoundsQuestions {
  let connection: Connection
  let live: Catalog

  /// The steps with questions at the statements by which tables become partitions.
  func asked(in steps: [Step]) async throws(PostgresError) -> [Step] {
    var steps = steps
    for (place, step) in steps.enumerated() {
      for (index, statement) in step.statements.enumerated() {
        let precheck: Precheck?
        switch statement.partitioning {
        case .joins(let whole):
          // Its own rows come first; where a check vouches for them by then, those of the default partition are left.
          let isVouchedFor = steps[..<place].contains { other in
            other.address == step.address
              && other.statements.contains(where: \.isInterim)
          }
          let own = isVouchedFor ? nil : try await question(about: step.address)
          if let own {
            precheck = own
          } else {
            precheck = try await question(aboutDefaultBeside: step.address, in: whole)
          }
        case .begins(let whole): precheck = try await question(aboutDefaultBeside: step.address, in: whole)
        case .leaves, nil: precheck = nil
        }
        if let precheck { steps[place].statements[index].precheck = precheck }
      }
    }
    return steps
  }

  private func question(about table: ObjectAddress) async throws(PostgresError) -> Precheck? {
    guard let bounds = try await PartitionBoundsQuestions.bounds(of: table, in: connection) else {
      return nil
    }
    var precheck = Precheck(.truth(bounds), property: "for", note: "move these rows elsewhere first")
    precheck.table = table
    return precheck
  }

  private func question(
    aboutDefaultBeside table: ObjectAddress,
    in whole: SQL
  ) async throws(PostgresError) -> Precheck? {
    let rows = try await connection.query(
      """
      SELECT n.nspname, c.relname FROM pg_partitioned_table p
        JOIN pg_class c ON c.oid = p.partdefid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE p.partrelid = to_regclass(\(Literal(whole.text)))
      """
    )
    guard let row = rows.first, let schema = row[0], let name = row[1] else { return nil }
    let other = ObjectAddress(Table.kind, Identifier(schema), Identifier(name))
    return other == table || !live.contains(other) ? nil : try await question(about: other)
  }

  /// What holds of the rows of a table that is a partition; nil where that can't be said in another database.
  static func bounds(of table: ObjectAddress, in connection: Connection) async throws(PostgresError) -> SQL? {
    let results = try await connection.pipeline([
      "BEGIN", "SET LOCAL search_path = ''",
      """
      SELECT pg_catalog.pg_get_partition_constraintdef(c.oid) FROM pg_catalog.pg_class c
       WHERE c.oid = pg_catalog.to_regclass(\(Literal(table.qualifiedName.text))) AND c.relkind IN ('r', 'p')
      """,
      "ROLLBACK",
    ])
    // By hash, the condition names the table by a number that it has in this database alone.
    guard let condition = results[2].string(0, 0), !condition.contains("satisfies_hash_partition") else {
      return nil
    }
    return SQL(verbatim: condition)
  }
}
