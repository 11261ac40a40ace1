package import PostgresClient
package import SQLText

/// A database of our own that exists for as long as one command.
///
/// Each is marked by an advisory lock on the connection that made it, which PostgreSQL releases when that process
/// ends, however it ends; so the next command knows which ones were left behind, and drops them.
package struct ScratchDatabase: Sendable {
  package let connection: Connection
  package let name: Identifier
  private let maintenance: Connection

  /// The first half of the advisory locks' keys: `plum` in ASCII.
  static let lockSpace = 0x706c_756d

  /// Creates an empty database on the server of the given one, with the same encoding and locale.
  ///
  /// - Parameters:
  ///   - options: The server, and the database that is the model.
  ///   - major: The major version that the server has to have; nil is any.
  /// - Returns: The database, with a session in it.
  /// - Throws: `ScratchDatabaseRefused` where the role may not create one, `ScratchVersionDiffers`, `PostgresError`.
  static func create(like options: ConnectionOptions, major: Int? = nil) async throws -> ScratchDatabase {
    let maintenance = try await Connection.open(options.with(applicationName: "plumb scratch"))
    do {
      if let major, maintenance.version.major != major {
        throw ScratchVersionDiffers(live: major, scratch: maintenance.version.major)
      }
      // Whatever the role or the database says of its own transactions, a scratch database is nobody's.
      _ = try await maintenance.execute("SET default_transaction_read_only = off")
      try await removeLeftovers(maintenance)
      let number = Int.random(in: 1...Int(Int32.max))
      let name = Identifier("plumb_scratch_\(number)")
      _ = try await maintenance.query("SELECT pg_advisory_lock(\(lockSpace), \(number))")
      let locale = try await locale(maintenance)
      _ = try await maintenance.execute("CREATE DATABASE \(name) TEMPLATE template0 \(locale)")
      return try await connect(to: name, options: options, maintenance: maintenance)
    } catch {
      await maintenance.close()
      guard let reason = error as? PostgresError, reason.sqlstate == "42501" else { throw error }
      throw ScratchDatabaseRefused(reason: reason)
    }
  }

  private static func connect(
    to name: Identifier,
    options: ConnectionOptions,
    maintenance: Connection
  ) async throws -> ScratchDatabase {
    do {
      let connection = try await Connection.open(
        options.with(database: name.name).with(applicationName: "plumb scratch")
      )
      _ = try await connection.execute(
        """
        SET default_transaction_read_only = off;
        SET synchronous_commit = off; SET check_function_bodies = off; SET client_min_messages = warning;
        SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET idle_session_timeout = 0;
        \(silence)
        """
      )
      return ScratchDatabase(connection: connection, name: name, maintenance: maintenance)
    } catch {
      _ = try? await maintenance.execute("DROP DATABASE IF EXISTS \(name)")
      throw error
    }
  }

  /// Keeps event triggers from firing at what is created after them, where the role may say so.
  ///
  /// Only a superuser can have created one.
  private static let silence: SQL = """
    DO $$
    BEGIN
      PERFORM set_config('session_replication_role', 'replica', false);
    EXCEPTION WHEN insufficient_privilege THEN
      NULL;
    END
    $$
    """

  /// Removes the database.
  ///
  /// A task of its own does it, because one that is cancelled can run no statement any more.
  func drop() async {
    let (connection, maintenance, name) = (connection, maintenance, name)
    let dropping = Task {
      await connection.close()
      // What cannot be dropped now is dropped by the next command.
      _ = try? await maintenance.execute("DROP DATABASE IF EXISTS \(name)")
      await maintenance.close()
    }
    await dropping.value
  }

  private static func locale(_ connection: Connection) async throws -> SQL {
    let version = connection.version
    let provider: SQL = version.major >= 15 ? "datlocprovider" : "'c'"
    let icu: SQL = version.major >= 17 ? "datlocale" : version.major >= 15 ? "daticulocale" : "NULL"
    let rows = try await connection.query(
      """
      SELECT pg_encoding_to_char(encoding), datcollate, datctype, \(provider), \(icu)
        FROM pg_database WHERE datname = current_database()
      """
    )
    guard let row = rows.first else { return "" }
    func literal(_ column: Int) -> SQL { "\(Literal(row[column] ?? ""))" }
    var clauses: [SQL] = ["ENCODING \(literal(0))", "LC_COLLATE \(literal(1))", "LC_CTYPE \(literal(2))"]
    switch row[3] {
    case "i": clauses += ["LOCALE_PROVIDER icu", "ICU_LOCALE \(literal(4))"]
    case "b": clauses += ["LOCALE_PROVIDER builtin", "BUILTIN_LOCALE \(literal(4))"]
    default: break
    }
    return clauses.joined(separator: " ")
  }

  /// Drops the scratch databases whose makers are gone.
  private static func removeLeftovers(_ connection: Connection) async throws {
    let rows = try await connection.query(
      """
      SELECT d.datname
        FROM pg_database d
       WHERE d.datname ~ '^plumb_scratch_[0-9]{1,10}$'
         AND pg_has_role(d.datdba, 'USAGE')
         AND NOT EXISTS (SELECT FROM pg_locks l
                          WHERE l.locktype = 'advisory' AND l.classid = \(lockSpace)
                            AND l.objid::text = substr(d.datname, 15))
         AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)
      """
    )
    for row in rows {
      // Another command may be dropping it at this moment.
      _ = try? await connection.execute("DROP DATABASE IF EXISTS \(Identifier(row[0] ?? ""))")
    }
  }
}

/// The server does not let us create a database.
package struct ScratchDatabaseRefused: Error, CustomStringConvertible {
  package let reason: PostgresError

  package var description: String {
    """
    the specs are elaborated in a scratch database, and this role may not create one: \(reason.message)
      There are three ways out:
      1. let the role create databases: ALTER ROLE ... CREATEDB
      2. use another server for it: --scratch-url URL, such as the one that `plumb dev url` prints
      3. connect as a role that may: --database-url URL
    """
  }
}
