import Foundation
package import LocalServer
package import PostgresClient
package import SQLText

/// A throw-away server, one for a test process, started when the first test wants a database.
///
/// A shell that waits for the end of a pipe, whose other end only this process holds, stops the server and removes
/// its files. So nothing stays behind, even when the tests are killed.
package struct TestServer: Sendable {
  package let cluster: Cluster

  /// Another server, which has none of the roles that tests name.
  package static func other() async throws -> TestServer { try await startingOther.value }

  private static let startingOther = Task { try await TestServer.start(roles: []) }

  /// One more, so that two tests that make stand-ins for roles don't keep each other's.
  package static func another() async throws -> TestServer { try await startingAnother.value }

  private static let startingAnother = Task { try await TestServer.start(roles: []) }

  /// The server of this process.
  package static func shared() async throws -> TestServer { try await starting.value }

  private static let starting = Task { try await TestServer.start(roles: roles) }

  /// How to reach a new, empty database, which goes with the server.
  package static func database(template: String = "template1") async throws -> ConnectionOptions {
    let server = try await shared()
    let name = Identifier(
      "test_\(UUID().uuidString.lowercased().split(separator: "-").joined(separator: "_"))"
    )
    try await server.administer("CREATE DATABASE \(name) TEMPLATE \(Identifier(template))")
    return server.cluster.connectionOptions(database: name.name)
  }

  /// Lends a new, empty database, and drops it afterwards, with the sessions that are still in it.
  ///
  /// Only a few tests have databases at the same time; one that has may lend itself more.
  package static func withDatabase<Output>(
    _ body: (ConnectionOptions) async throws -> Output
  ) async throws -> Output {
    guard !Gate.isInside else { return try await lend(body) }
    await gate.enter()
    let result: Result<Output, any Error>
    do {
      result = .success(try await Gate.$isInside.withValue(true) { try await lend(body) })
    } catch {
      result = .failure(error)
    }
    await gate.leave()
    return try result.get()
  }

  private static let gate = Gate(limit: 4)

  private static func lend<Output>(
    _ body: (ConnectionOptions) async throws -> Output
  ) async throws -> Output {
    let options = try await database()
    let result: Result<Output, any Error>
    do { result = .success(try await body(options)) } catch { result = .failure(error) }
    if let name = options.database {
      try await shared().administer("DROP DATABASE \(Identifier(name)) WITH (FORCE)")
    }
    return try result.get()
  }

  /// The PostgreSQL that tests use: the one in `PLUMB_TEST_BIN`, else what plumb itself would find.
  package static func installation() async throws -> PostgresInstallation {
    var environment = ProcessInfo.processInfo.environment
    environment["PLUMB_POSTGRES_BIN"] = environment["PLUMB_TEST_BIN"] ?? environment["PLUMB_POSTGRES_BIN"]
    return try await PostgresInstallation.find(environment: environment)
  }

  private func administer(_ sql: SQL) async throws {
    let connection = try await Connection.open(cluster.connectionOptions(database: "postgres"))
    _ = try await connection.execute(sql)
    await connection.close()
  }

  /// The roles that tests may name; they can do nothing but own things and be granted something.
  package static let roles: [Identifier] = ["shop_app", "shop_owner", "shop_reporting", "Odd \"Role\""]

  private static func start(roles: [Identifier]) async throws -> TestServer {
    let user = try await ServerUser.find()
    let folder = try TemporaryFolder.make(owner: user, in: TemporaryFolder.quickest)
    let cluster = Cluster(
      installation: try await installation(),
      user: user,
      dataDirectory: "\(folder)/data",
      socketDirectory: folder,
      settings: .disposable
    )
    try await cluster.initialize()
    try cluster.configure()
    try await serve(cluster, in: folder)
    let server = TestServer(cluster: cluster)
    for role in roles { try await server.administer("CREATE ROLE \(role)") }
    return server
  }

  private static func serve(_ cluster: Cluster, in folder: String) async throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw LocalServerError("can't make a pipe") }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let script = """
      "$1" -D "$2/data" > "$2/log" 2>&1 & server=$!
      read -r nothing
      kill -QUIT $server
      wait $server
      rm -rf "$2"
      """
    let command = cluster.user.command(
      "/bin/sh",
      ["-c", script, "sh", cluster.installation.postgres, folder]
    )
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    _ = try command.spawn(input: ends[0], output: null)
    close(ends[0])
    close(null)
    for _ in 0..<600 {
      if let connection = try? await Connection.open(cluster.connectionOptions(database: "postgres")) {
        return await connection.close()
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    let log = try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)
    throw LocalServerError("the test server does not start", output: log)
  }
}
