import CatalogModel
import Diffing
import Introspection
import ObjectKinds
import PostgresClient
import SQLText
import TestSupport
import Testing

/// A database that is read by two sessions is read as it would be by one.
@Suite struct SecondSessionTests {
  private static let schema: SQL = """
    CREATE TABLE users (id bigint PRIMARY KEY, name text UNIQUE CHECK (name <> ''), note text);
    CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
    CREATE INDEX ON orders (user_id);
    CREATE VIEW people AS SELECT name FROM users;
    CREATE POLICY everybody ON users USING (true);
    CREATE TYPE pg_odd AS RANGE (subtype = text);
    CREATE TABLE pg_temp.gone (id int PRIMARY KEY);
    CREATE RULE nothing AS ON DELETE TO orders DO INSTEAD NOTHING;
    """

  private func read(_ connection: Connection, sharedFrom bytes: Int) async throws -> Snapshot {
    // Roles come and go with other tests.
    let kinds = ObjectKinds.all.filter { "\($0)" != "Role" }
    let snapshot = try await Introspection.begin(connection, kinds: kinds, sharedFrom: bytes)
    return try await Introspection.end(snapshot, connection)
  }

  @Test func readsTheSame() async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      _ = try await connection.execute(Self.schema)
      let alone = try await read(connection, sharedFrom: .max)
      let together = try await read(connection, sharedFrom: 0)
      #expect(alone.sharedName == nil && together.sharedName != nil)
      #expect(Diffing.differences(from: alone.catalog, to: together.catalog).isEmpty)
      #expect(alone.catalog.count == together.catalog.count && alone.catalog.count > 10)
      #expect(alone.dependencies() == together.dependencies())
      #expect(alone.addresses() == together.addresses())
      #expect(alone.unmodelled == together.unmodelled)
      await connection.close()
    }
  }

  @Test func doesWithoutASecondWhereThereIsNoPlace() async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      _ = try await connection.execute(Self.schema)
      let alone = try await read(connection, sharedFrom: .max)
      // Nobody is let in any more, and who is in stays in.
      let elsewhere = try await Connection.open(options.with(database: "postgres"))
      let name = Identifier(try #require(options.database))
      _ = try await elsewhere.execute("ALTER DATABASE \(name) ALLOW_CONNECTIONS false")
      await elsewhere.close()
      await #expect(throws: PostgresError.self) { try await Connection.open(options) }
      let together = try await read(connection, sharedFrom: 0)
      #expect(Diffing.differences(from: alone.catalog, to: together.catalog).isEmpty)
      await connection.close()
    }
  }
}
