package import PostgresClient
import SQLText

/// What PostgreSQL remembers of inherited columns and checks, and specs have no word for: that they were a table's own
/// before it got a parent that has them, too.
package enum InheritedLocality {
  /// Runs a body while the server takes all that is inherited for nothing but inherited.
  package static func forgotten<Output>(
    in connection: Connection,
    _ body: () async throws -> Output
  ) async throws -> Output {
    _ = try await connection.execute(
      """
      CREATE TEMPORARY TABLE own_columns AS
        SELECT attrelid, attnum FROM pg_attribute WHERE attislocal AND attinhcount > 0;
      CREATE TEMPORARY TABLE own_checks AS
        SELECT oid FROM pg_constraint WHERE conislocal AND coninhcount > 0;
      UPDATE pg_attribute SET attislocal = false WHERE attislocal AND attinhcount > 0;
      UPDATE pg_constraint SET conislocal = false WHERE conislocal AND coninhcount > 0
      """
    )
    let output = try await body()
    _ = try await connection.execute(
      """
      UPDATE pg_attribute a SET attislocal = true FROM own_columns o
       WHERE (a.attrelid, a.attnum) = (o.attrelid, o.attnum);
      UPDATE pg_constraint c SET conislocal = true FROM own_checks o WHERE c.oid = o.oid;
      DROP TABLE own_columns, own_checks
      """
    )
    return output
  }
}
