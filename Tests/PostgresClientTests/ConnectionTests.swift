import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct ConnectionTests {
  /// Opens a connection to a new database.
  private func connected<Output>(_ body: (Connection) async throws -> Output) async throws -> Output {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options.with(applicationName: "tests"))
      let output = try await body(connection)
      await connection.close()
      return output
    }
  }

  @Test func knowsItsServer() async throws {
    try await connected { connection in
      let rows = try await connection.query(
        "SELECT current_setting('server_version_num'), pg_backend_pid(), current_setting('application_name')"
      )
      #expect(rows.string(0, 0) == String(connection.serverVersion))
      #expect(rows.string(0, 1) == String(connection.backendPID))
      #expect(rows.string(0, 2) == "tests")
      #expect(connection.version.major == connection.serverVersion / 10_000)
    }
  }

  @Test func readsValuesOfEverySort() async throws {
    try await connected { connection in
      let rows = try await connection.query(
        "SELECT 1 AS one, NULL AS nothing, '' AS empty, 'শাড়ি' AS word, true AS yes"
      )
      #expect(rows.columnNames == ["one", "nothing", "empty", "word", "yes"])
      #expect(rows.rowCount == 1)
      #expect(rows.commandTag == "SELECT 1")
      #expect((0..<5).map { rows.string(0, $0) } == ["1", nil, "", "শাড়ি", "t"])
      #expect(rows.isNull(0, 1) && !rows.isNull(0, 2))
      #expect(rows.bytes(0, 0).map(Array.init) == [UInt8(ascii: "1")])
      #expect(rows.bytes(0, 1) == nil)
      #expect(rows[0]["word"] == "শাড়ি")
      #expect(rows.map { $0[2] } == [""])
    }
  }

  @Test func tellsRowsApartByTheirBytes() async throws {
    try await connected { connection in
      let rows = try await connection.query(
        "VALUES ('ab', 'c'), ('a', 'bc'), ('ab', 'c'), (NULL, 'c'), ('', 'c')"
      )
      #expect(rows.rowBytes(0) == rows.rowBytes(2))
      #expect(Set((0..<5).map { Array(rows.rowBytes($0)) }).count == 4)
    }
  }

  @Test func readsRowsWithoutColumnsAndNoRows() async throws {
    try await connected { connection in
      let bare = try await connection.query("SELECT FROM generate_series(1, 3)")
      #expect(bare.rowCount == 3 && bare.columnCount == 0 && bare.rowBytes(2).isEmpty)
      let none = try await connection.query("SELECT 1 AS a WHERE false")
      #expect(none.isEmpty && none.columnNames == ["a"])
    }
  }

  @Test func passesParameters() async throws {
    try await connected { connection in
      let rows = try await connection.query(
        "SELECT $1::text, $2::int + 1, $3::text IS NULL",
        ["it's", "41", nil]
      )
      #expect((0..<3).map { rows.string(0, $0) } == ["it's", "42", "t"])
    }
  }

  @Test func runsSeveralStatementsAsOneTransaction() async throws {
    try await connected { connection in
      let results = try await connection.execute(
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2); TABLE t"
      )
      #expect(results.map(\.commandTag) == ["CREATE TABLE", "INSERT 0 2", "SELECT 2"])
      await #expect(throws: PostgresError.self) {
        try await connection.execute("INSERT INTO t VALUES (3); SELECT 1/0; INSERT INTO t VALUES (4)")
      }
      #expect(try await connection.query("SELECT count(*) FROM t").string(0, 0) == "2")
      #expect(try await connection.execute("").map(\.rowCount) == [0])
    }
  }

  @Test func reportsWhatTheServerSays() async throws {
    try await connected { connection in
      let error = try #require(
        await #expect(throws: PostgresError.self) {
          try await connection.query("SELECT শ,\n  nope\nFROM pg_class")
        }
      )
      #expect(error.kind == .server && error.sqlstate == "42703" && error.severity == "ERROR")
      #expect(error.position == 8)
      #expect(error.statement == "SELECT শ,\n  nope\nFROM pg_class")
      #expect(error.description.contains("at: SELECT শ,"))
      _ = try await connection.execute("CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0))")
      let check = try #require(
        await #expect(throws: PostgresError.self) { try await connection.query("INSERT INTO t VALUES (-1)") }
      )
      #expect(check.constraintName == "positive" && check.tableName == "t" && check.schemaName == "public")
      #expect(check.detail == "Failing row contains (-1).")
      let inner = try #require(
        await #expect(throws: PostgresError.self) {
          try await connection.execute("DO $$BEGIN PERFORM nope; END$$")
        }
      )
      #expect(inner.internalQuery == "SELECT nope" && inner.internalPosition == 8)
      #expect(inner.context?.contains("PL/pgSQL function") == true)
    }
  }

  @Test func refusesWhatItCannotSend() async throws {
    try await connected { connection in
      _ = try await connection.execute("CREATE TABLE t (a int)")
      for sql: SQL in ["SELECT '\u{0}'", "COPY t FROM STDIN", "COPY pg_class TO STDOUT"] {
        let error = try #require(
          await #expect(throws: PostgresError.self) { try await connection.execute(sql) }
        )
        #expect(error.kind == .protocol)
      }
      #expect(try await connection.query("SELECT 1").string(0, 0) == "1")
    }
  }

  @Test func collectsNotices() async throws {
    try await connected { connection in
      _ = try await connection.execute("DO $$BEGIN RAISE WARNING 'look' USING HINT = 'here'; END$$")
      let notices = await connection.takeNotices()
      #expect(notices.map(\.message) == ["look"])
      #expect(notices.first?.severity == "WARNING" && notices.first?.hint == "here")
      #expect(await connection.takeNotices().isEmpty)
    }
  }

  @Test func knowsWhereItsTransactionStands() async throws {
    try await connected { connection in
      #expect(await connection.transactionStatus == .idle)
      _ = try await connection.execute("BEGIN")
      #expect(await connection.transactionStatus == .inTransaction)
      await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1/0") }
      #expect(await connection.transactionStatus == .failed)
    }
  }

  @Test func survivesAsClosed() async throws {
    try await connected { connection in
      await connection.close()
      let error = try #require(
        await #expect(throws: PostgresError.self) { try await connection.query("SELECT 1") }
      )
      #expect(error.kind == .connection)
    }
  }

  @Test func noticesThatTheServerIsGone() async throws {
    try await connected { connection in
      let error = try #require(
        await #expect(throws: PostgresError.self) {
          try await connection.query("SELECT pg_terminate_backend(pg_backend_pid())")
        }
      )
      #expect(error.kind == .connection && error.sqlstate == "57P01")
      let next = try #require(
        await #expect(throws: PostgresError.self) { try await connection.pipeline(["SELECT 1", "SELECT 2"]) }
      )
      #expect(next.kind == .connection)
    }
  }
}
