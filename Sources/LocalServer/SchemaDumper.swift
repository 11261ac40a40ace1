import Foundation
package import PostgresClient

/// A `pg_dump` of this machine that can read some server.
package struct SchemaDumper: Sendable {
  private let program: String
  private let environment: [String: String]

  /// Looks for one, first among the programs of the server's own version, then of later ones.
  ///
  /// - Parameters:
  ///   - major: The version of the server.
  ///   - environment: The environment to look in.
  /// - Returns: Nil where there is none: an older one refuses to read a newer server.
  package static func find(
    major: Int,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) async -> SchemaDumper? {
    for wanted in [major, nil] {
      guard let installation = try? await PostgresInstallation.find(major: wanted, environment: environment),
        installation.major >= major, Files.isExecutable(installation.pgDump)
      else { continue }
      return SchemaDumper(program: installation.pgDump, environment: environment)
    }
    for folder in (environment["PATH"] ?? "").split(separator: ":") {
      let program = "\(folder)/pg_dump"
      guard Files.isExecutable(program),
        let outcome = try? await Command(program, ["--version"], environment: ["LC_ALL": "C"]).run(),
        // "pg_dump (PostgreSQL) 15.18"
        let version = outcome.output.split(whereSeparator: \.isWhitespace).dropFirst(2).first,
        let number = Int(version.prefix(while: \.isNumber)), number >= major
      else { continue }
      return SchemaDumper(program: program, environment: environment)
    }
    return nil
  }

  /// What it says of the schema of a database, but for who owns it and who may do what.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - lockTimeout: How long it may wait for a table that somebody else holds, in milliseconds.
  /// - Returns: The text; nil where it fails, as for want of a right to read some table.
  package func dump(_ database: ConnectionOptions, lockTimeout: Int) async -> String? {
    let arguments = [
      "--schema-only", "--no-owner", "--no-privileges", "--no-tablespaces", "--no-subscriptions",
      "--exclude-schema=plumb",
      "--lock-wait-timeout=\(lockTimeout)", "--dbname=\(database.urlWithoutPassword)",
    ]
    var variables = environment.filter { $0.key.hasPrefix("PG") || ["HOME", "PATH"].contains($0.key) }
    // Who lists the processes of the machine sees their arguments.
    variables["PGPASSWORD"] = database.password ?? variables["PGPASSWORD"]
    let outcome = try? await Command(program, arguments, environment: variables).run()
    return outcome.flatMap { $0.succeeded ? $0.output : nil }
  }
}
