import PostgresClient
import Rehearsal
import SQLText
import TestSupport
import Testing

/// What a database says of its sessions, and what of it plumb's own must not follow.
@Suite struct ForeignSettingTests {
  /// Opens a session of a new database that has a setting of its own.
  private func withDatabase(
    set setting: SQL,
    _ body: @Sendable (ConnectionOptions) async throws -> Void
  ) async throws {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      let name = Identifier(options.database ?? "")
      _ = try await connection.execute("ALTER DATABASE \(name) SET \(setting)")
      await connection.close()
      try await body(options)
    }
  }

  @Test func constantsAreReadInOneWay() async throws {
    try await withDatabase(set: "standard_conforming_strings = off") { options in
      let connection = try await Connection.open(options)
      #expect(try await connection.query(#"SELECT 'a\d'"#).string(0, 0) == #"a\d"#)
      await connection.close()
    }
  }

  @Test func comparisonsWithNullAreReadInOneWay() async throws {
    try await withDatabase(set: "transform_null_equals = on") { options in
      let connection = try await Connection.open(options)
      #expect(try await connection.query("SELECT x = NULL FROM (SELECT 1) AS t (x)").string(0, 0) == nil)
      await connection.close()
    }
  }

  @Test func scratchDatabasesAreWrittenToWhereTheDatabaseIsReadOnly() async throws {
    try await withDatabase(set: "default_transaction_read_only = on") { options in
      try await ScratchSupply.with(like: options) { supply in
        try await supply.with { scratch in
          _ = try await scratch.connection.execute("CREATE TABLE public.t (id integer)")
        }
      }
    }
  }

  @Test func scratchDatabasesAreOfTheSameMajorVersion() async throws {
    try await TestServer.withDatabase { options in
      _ = await #expect(throws: ScratchVersionDiffers.self) {
        try await ScratchSupply.with(like: options, major: 99) { supply in try await supply.with { _ in } }
      }
    }
  }
}
