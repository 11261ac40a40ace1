import Foundation
import LocalServer
import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(3))) struct LocalServerTests {
  /// Lends the server of a project that is gone afterwards, its server first.
  private func withServer(
    under subfolder: String = "",
    reachable: Bool = true,
    _ body: (LocalServer) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      if reachable { chmod(folder, 0o755) }
      let project = folder + subfolder
      try FileManager.default.createDirectory(atPath: project, withIntermediateDirectories: true)
      let server = LocalServer(directory: "\(project)/.plumb")
      let result: Result<Void, any Error>
      do { result = .success(try await body(server)) } catch { result = .failure(error) }
      let sockets = server.connectionOptions.host ?? ""
      let files = server.folder
      _ = try await server.destroy()
      #expect(!FileManager.default.fileExists(atPath: sockets))
      #expect(!FileManager.default.fileExists(atPath: files))
      try result.get()
    }
  }

  private func ask(_ options: ConnectionOptions, _ sql: SQL) async throws -> String? {
    let connection = try await Connection.open(options)
    let rows = try await connection.query(sql)
    await connection.close()
    return rows.isEmpty ? nil : rows.string(0, 0)
  }

  @Test func startsStopsAndKeepsItsData() async throws {
    try await withServer { (server) async throws in
      #expect(server.status() == .absent)
      #expect(try await server.down() == false)
      let options = try await server.up()
      #expect(try await ask(options, "SELECT current_database()") == "plumb")
      #expect(try await ask(options, "SHOW fsync") == "on")
      #expect(try await ask(options, "SHOW listen_addresses") == "")
      #expect(try await ask(options, "SHOW server_encoding") == "UTF8")
      _ = try await ask(options, "CREATE TABLE kept AS SELECT 42 AS a")
      let running = server.status()
      #expect(running != .stopped && running != .absent)
      #expect(try await server.up() == options && server.status() == running)
      if case .running(let pid) = running {
        // A Ctrl-C at this process's terminal, or its end, is not the server's.
        #expect(getsid(pid) != getsid(0) && getpgid(pid) != getpgrp())
      }
      #expect(try await server.down() && server.status() == .stopped)
      #expect(try await server.down() == false)
      #expect(try await ask(server.up(), "TABLE kept") == "42")
      #expect(try await ask(ConnectionOptions(server.url), "TABLE kept") == "42")
    }
  }

  @Test func startsOnceForMany() async throws {
    try await withServer { (server) async throws in
      let answers = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<6 {
          group.addTask { try await self.ask(server.up(), "SELECT pg_postmaster_start_time()") }
        }
        return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
      }
      #expect(answers.count == 1)
    }
  }

  @Test func comesBackAfterACrash() async throws {
    try await withServer { (server) async throws in
      let options = try await server.up()
      _ = try await ask(options, "CREATE TABLE kept AS SELECT 42 AS a")
      guard case .running(let pid) = server.status() else {
        Issue.record("the server does not run")
        return
      }
      #expect(kill(pid, SIGKILL) == 0)
      #expect(try await ask(server.up(), "TABLE kept") == "42")
    }
  }

  /// After a reboot the number in `postmaster.pid` may be any program's, this one's for instance.
  @Test func doesNotBelieveAnOldPIDFile() async throws {
    try await withServer { (server) async throws in
      _ = try await server.up()
      let file = "\(server.folder)/data/postmaster.pid"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(try await server.down())
      let rest = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      try "\(getpid())\n\(rest.joined(separator: "\n"))".write(
        toFile: file,
        atomically: true,
        encoding: .utf8
      )
      #expect(server.status() == .stopped)
      #expect(try await ask(server.up(), "SELECT 1") == "1")
    }
  }

  @Test func servesADeepFolder() async throws {
    try await withServer(under: String(repeating: "/a-folder-with-a-long-name", count: 8)) {
      (server) async throws in
      #expect(try await ask(server.up(), "SELECT 1") == "1")
      #expect(server.connectionOptions.host?.hasPrefix("/tmp/plumb-") == true)
      #expect(try await server.down())
      #expect(try await ask(server.up(), "SELECT 2") == "2")
    }
  }

  @Test func servesAFolderWithAnOddName() async throws {
    try await withServer(under: "/it's a \"folder\" ü") { (server) async throws in
      #expect(try await ask(server.up(), "SELECT 1") == "1")
      #expect(try await ask(ConnectionOptions(server.url), "SELECT 1") == "1")
    }
  }

  @Test func startsAgainAfterAHalfFinishedStart() async throws {
    try await withServer { (server) async throws in
      try FileManager.default.createDirectory(
        atPath: "\(server.folder)/data.new/base",
        withIntermediateDirectories: true
      )
      if geteuid() == 0 {
        let user = try await ServerUser.find()
        lchown(server.folder, user.uid, user.gid)
      }
      #expect(try await ask(server.up(), "SELECT 1") == "1")
      #expect(!FileManager.default.fileExists(atPath: "\(server.folder)/data.new"))
    }
  }

  @Test func refusesTheDataOfAnotherVersion() async throws {
    try await withServer { (server) async throws in
      _ = try await server.up()
      _ = try await server.down()
      let file = "\(server.folder)/data/PG_VERSION"
      let version = try String(contentsOfFile: file, encoding: .utf8)
      try "9\n".write(toFile: file, atomically: false, encoding: .utf8)
      let error = try #require(await #expect(throws: LocalServerError.self) { try await server.up() })
      #expect(error.message.contains("is of PostgreSQL 9, and"))
      #expect(error.hint?.contains("install PostgreSQL 9") == true)
      try version.write(toFile: file, atomically: false, encoding: .utf8)
    }
  }

  @Test func saysWhyItDoesNotStart() async throws {
    try await withServer { (server) async throws in
      _ = try await server.up()
      _ = try await server.down()
      let file = "\(server.folder)/data/postgresql.conf"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try (text + "\nno_such_setting = 1\n").write(toFile: file, atomically: false, encoding: .utf8)
      let error = try #require(await #expect(throws: LocalServerError.self) { try await server.up() })
      #expect(error.description.contains("no_such_setting"))
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root runs the server as another user"))
  func runsAsAnotherUserForRoot() async throws {
    try await withServer { (server) async throws in
      _ = try await server.up()
      #expect(server.folder.hasSuffix("/.plumb/postgres"))
      guard case .running(let pid) = server.status() else {
        Issue.record("the server does not run")
        return
      }
      var entry = stat()
      #expect(stat("/proc/\(pid)", &entry) == 0 && entry.st_uid != 0)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root has folders that the server's user can't enter"))
  func goesWhereItsUserCanReachItForRoot() async throws {
    try await withServer(reachable: false) { (server) async throws in
      let options = try await server.up()
      #expect(server.folder.hasPrefix("/var/tmp/plumb-"))
      _ = try await ask(options, "CREATE TABLE kept AS SELECT 42 AS a")
      #expect(try await server.down())
      #expect(try await ask(server.up(), "TABLE kept") == "42")
    }
  }
}
