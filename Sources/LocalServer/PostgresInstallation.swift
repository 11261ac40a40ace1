import Foundation

/// The programs of a PostgreSQL on this machine.
package struct PostgresInstallation: Hashable, Sendable {
  /// The folder of `initdb`, `pg_ctl`, `postgres`, and `pg_dump`.
  package let binDirectory: String
  package let major: Int

  package init(binDirectory: String, major: Int) {
    self.binDirectory = binDirectory
    self.major = major
  }

  package var initdb: String { "\(binDirectory)/initdb" }
  package var pgCtl: String { "\(binDirectory)/pg_ctl" }
  package var postgres: String { "\(binDirectory)/postgres" }
  package var pgDump: String { "\(binDirectory)/pg_dump" }
  package var psql: String { "\(binDirectory)/psql" }

  /// The PostgreSQL to use: `PLUMB_POSTGRES_BIN`, the `PATH`'s, or the newest of the places packages put it.
  ///
  /// - Parameters:
  ///   - major: The version wanted; any where nil.
  ///   - environment: The environment to look in.
  /// - Returns: An installation with the programs of a server.
  /// - Throws: What to install, where there is none.
  package static func find(
    major: Int? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) async throws(LocalServerError) -> PostgresInstallation {
    if let folder = environment["PLUMB_POSTGRES_BIN"], !folder.isEmpty {
      guard let installation = try await read(folder) else {
        throw LocalServerError(
          "`PLUMB_POSTGRES_BIN` is `\(folder)`, which has no `initdb`, `pg_ctl`, and `postgres`"
        )
      }
      return installation
    }
    for folder in try await folders(environment) {
      if let installation = try await read(folder), major == nil || installation.major == major {
        return installation
      }
    }
    throw LocalServerError(
      major.map { "PostgreSQL \($0) is not on this machine" } ?? "PostgreSQL is not on this machine",
      hint: installHint(major)
    )
  }

  private static func installHint(_ major: Int?) -> String {
    #if os(macOS)
      "`brew install postgresql@\(major ?? 17)`, or name a server with `--database-url`"
    #else
      "`apt-get install postgresql\(major.map { "-\($0)" } ?? "")`, or name a server with `--database-url`"
    #endif
  }

  /// The installation in a folder, where the programs of a server are there.
  package static func read(_ folder: String) async throws(LocalServerError) -> PostgresInstallation? {
    // Debian's /usr/bin has clients only, and a wrapper under the name of pg_dump.
    guard ["initdb", "pg_ctl", "postgres"].allSatisfy({ Files.isExecutable("\(folder)/\($0)") }) else {
      return nil
    }
    let folder = Files.realPath("\(folder)/postgres").split(separator: "/").dropLast().map { "/\($0)" }
      .joined()
    let outcome = try await Command("\(folder)/postgres", ["--version"], environment: ["LC_ALL": "C"]).run()
    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "postgres (PostgreSQL) 19devel"
    let words = outcome.output.split(whereSeparator: \.isWhitespace)
    guard outcome.succeeded, words.count > 2, let major = Int(words[2].prefix(while: \.isNumber)) else {
      return nil
    }
    return PostgresInstallation(binDirectory: folder, major: major)
  }

  private static func folders(_ environment: [String: String]) async throws(LocalServerError) -> [String] {
    let path = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    var folders = path
    for folder in path where Files.isExecutable("\(folder)/pg_config") {
      let outcome = try await Command("\(folder)/pg_config", ["--bindir"]).run()
      if outcome.succeeded { folders.append(outcome.output.filter { !$0.isNewline }) }
    }
    return folders + packaged
  }

  /// Where Debian, Red Hat, Homebrew, MacPorts, and Postgres.app put their versions, the newest first.
  private static var packaged: [String] {
    let parents = [
      ("/usr/lib/postgresql", "/bin"), ("/usr", "/bin"), ("/opt/homebrew/opt", "/bin"),
      ("/usr/local/opt", "/bin"),
      ("/opt/local/lib", "/bin"), ("/Applications/Postgres.app/Contents/Versions", "/bin"),
    ]
    return parents.flatMap { parent, suffix in
      let versions = Files.names(in: parent).compactMap { name -> (Int, String)? in
        let digits = name.drop { !$0.isNumber }.prefix(while: \.isNumber)
        let isVersion =
          name.hasPrefix("postgresql") || name.hasPrefix("pgsql") || name.first?.isNumber == true
        return isVersion ? Int(digits).map { ($0, name) } : nil
      }
      return versions.sorted { $0.0 > $1.0 }.map { "\(parent)/\($0.1)\(suffix)" }
    }
  }
}
