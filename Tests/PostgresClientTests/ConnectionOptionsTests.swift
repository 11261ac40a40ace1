import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct ConnectionOptionsTests {
  @Test(
    arguments: [
      (
        "postgresql://ann:s3cret@db.example:5433/shop?sslmode=require",
        "postgresql://ann@db.example:5433/shop"
      ),
      (
        "host=/run/pg port=5433 user=ann password=s3cret dbname=shop",
        "postgresql:///shop?host=/run/pg&port=5433&user=ann"
      ),
      ("postgresql://ann@[::1]:5433/my%20shop", "postgresql://ann@[::1]:5433/my%20shop"),
      ("service=shop password=s3cret", "service=shop"),
    ]
  )
  func showsNoPassword(conninfo: String, shown: String) throws {
    let options = try ConnectionOptions(conninfo)
    #expect(options.redacted == shown)
    #expect("\(options)" == shown)
    #expect(String(reflecting: options) == shown)
    var dumped = ""
    dump(options, to: &dumped)
    #expect(!dumped.contains("s3cret"))
  }

  @Test(
    arguments: [
      "postgresql://ann:s3cret@[::1/shop", "postgresql://ann:p@s3cret@db/shop", "password=x s3cret",
      "postgresql://ann:s3cret@db/shop?nope=s3cret", "postgresql://ann:s3cret@db:x%ZZ/shop",
    ]
  )
  func showsNoPasswordInErrors(conninfo: String) throws {
    let error = try #require(throws: PostgresError.self) { try ConnectionOptions(conninfo) }
    #expect(error.kind == .options)
    #expect(!"\(error)".contains("s3cret"))
  }

  @Test func tellsWhatIsWrongWhereThatIsSafe() throws {
    let error = try #require(throws: PostgresError.self) { try ConnectionOptions("hots=localhost") }
    #expect(error.message == "invalid connection option \"hots\"")
  }

  @Test func writesAURLThatReadsTheSame() throws {
    for conninfo in [
      "postgresql://ann:p%40ss%2F@db.example:5433/shop?sslmode=require&options=-c%20a%3Db",
      "host=/run/pg,/run/other user=ann password='a b&c' dbname='x y'",
    ] {
      let options = try ConnectionOptions(conninfo)
      #expect(try ConnectionOptions(options.url) == options)
    }
  }

  @Test func takesABareName() throws {
    #expect(try ConnectionOptions("shop").database == "shop")
  }

  @Test func setsSettingsForTheSession() async throws {
    let options = try await TestServer.database()
      .with(sessionSettings: ["search_path": "", "test.odd": "it's a \\ name"])
    let connection = try await Connection.open(options.with(sessionSettings: ["work_mem": "5MB"]))
    let rows = try await connection.query(
      "SELECT current_setting('search_path'), current_setting('test.odd'), current_setting('work_mem')"
    )
    #expect((0..<3).map { rows.string(0, $0) } == ["", "it's a \\ name", "5MB"])
  }

  @Test(.timeLimit(.minutes(1))) func saysWhyItCannotConnect() async throws {
    let options = try await TestServer.database()
    let missing = try #require(
      await #expect(throws: PostgresError.self) { try await Connection.open(options.with(database: "nope")) }
    )
    #expect(missing.kind == .connection && missing.message.contains("database \"nope\" does not exist"))
    let nowhere = try ConnectionOptions("postgresql://ann:s3cret@/shop?host=/nonexistent")
    let error = try #require(
      await #expect(throws: PostgresError.self) { try await Connection.open(nowhere) }
    )
    #expect(
      error.kind == .connection && error.message.contains("/nonexistent") && !"\(error)".contains("s3cret")
    )
  }
}
