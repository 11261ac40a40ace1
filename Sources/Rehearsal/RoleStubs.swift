import PostgresClient
import SQLText

/// Roles that stand in for those of the database that specs are for, on another server.
///
/// Roles belong to a server and not to a database, so unlike everything else they cannot be made in a scratch database.
/// A stand-in can do nothing: it can't log in, and owns nothing outside of scratch databases. Each has a comment by
/// which it is known, and whoever needs some holds a lock that many can share; whoever is last to let go of it drops
/// them all, those of a process that crashed too. On the server of the live database itself none is ever made.
struct RoleStubs {
  private let connection: Connection

  /// The lock's keys: no scratch database has the number 0.
  private static let lock: SQL = "\(ScratchDatabase.lockSpace), 0"
  private static let mark = "plumb: stands in for a role of another server"

  init(on options: ConnectionOptions) async throws {
    connection = try await Connection.open(options.with(applicationName: "plumb scratch"))
    _ = try await connection.query("SELECT pg_advisory_lock_shared(\(Self.lock))")
  }

  /// Makes those that the server lacks.
  func provide(_ roles: Set<String>) async throws {
    let rows = try await connection.query("SELECT rolname FROM pg_roles")
    let present = Set(rows.indices.map { rows.string($0, 0) ?? "" })
    for role in roles.subtracting(present).sorted().map({ Identifier($0) }) {
      let statements: [SQL] = [
        "CREATE ROLE \(role) NOLOGIN", "COMMENT ON ROLE \(role) IS \(Literal(Self.mark))",
      ]
      if let refusal = try await connection.refusal(of: statements), refusal.sqlstate != "42710" {
        throw refusal
      }
    }
  }

  /// Lets go of them, once no scratch database needs them any more.
  func close() async {
    await Task {
      // What cannot be dropped now is dropped by the next command.
      _ = try? await connection.query("SELECT pg_advisory_unlock_shared(\(Self.lock))")
      let isLast =
        try? await connection.query("SELECT pg_try_advisory_lock(\(Self.lock))").string(0, 0) == "t"
      if isLast == true, let rows = try? await connection.query(Self.leftovers) {
        for row in rows { _ = try? await connection.execute("DROP ROLE \(Identifier(row[0] ?? ""))") }
      }
      await connection.close()
    }.value
  }

  private static let leftovers: SQL = """
    SELECT rolname FROM pg_roles WHERE shobj_description(oid, 'pg_authid') = \(Literal(mark)) AND NOT rolcanlogin
    """
}
