import Foundation
package import PostgresClient
import SQLText

/// The PostgreSQL that a project develops against: private, started on demand, its data kept.
///
/// It listens on a Unix socket in a folder that only its user enters, and on no network. Two plumbs that start it
/// at once take turns.
package struct LocalServer: Sendable {
  /// Whether the server is there.
  package enum Status: Hashable, Sendable {
    /// It was never started here, or was destroyed.
    case absent
    case stopped
    case running(pid: Int32)
  }

  /// The project's `.plumb`.
  package let directory: String
  package let database: String
  let environment: [String: String]

  /// Names the server of a project, and touches nothing.
  ///
  /// - Parameters:
  ///   - directory: The project's `.plumb`, which is made when needed.
  ///   - database: The database that `up` makes.
  ///   - environment: Where PostgreSQL's programs are looked for.
  package init(
    directory: String,
    database: String = "plumb",
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let isAbsolute = directory.hasPrefix("/")
    self.directory =
      URL(
        fileURLWithPath: isAbsolute ? directory : "\(FileManager.default.currentDirectoryPath)/\(directory)"
      ).standardizedFileURL.path
    self.database = database
    self.environment = environment
  }

  /// How to reach the database; whether a server is there is another question.
  package var connectionOptions: ConnectionOptions {
    let sockets = Placement.recorded(realDirectory).sockets
    return Cluster.connectionOptions(socketDirectory: sockets, database: database)
  }

  /// The URL of the database, for `psql` and every other client.
  package var url: String { connectionOptions.url }

  /// The file that the server writes to.
  package var logFile: String { Placement.recorded(realDirectory).log }

  /// The folder of the server's files, which is not in `directory` where the server's user can't reach that.
  package var folder: String { Placement.recorded(realDirectory).folder }

  /// Starts the server, and makes it first, where either is needed.
  ///
  /// - Returns: How to reach the database, which is there.
  package func up() async throws -> ConnectionOptions {
    if Files.exists(directory), await answers(database) { return connectionOptions }
    try Files.makeFolder(directory)
    return try await FileLock.with(lockFile) {
      if await answers(database) { return connectionOptions }
      let cluster = try await prepare()
      try await start(cluster)
      try await makeDatabase(cluster)
      return connectionOptions
    }
  }

  /// Stops the server; false where it was not running.
  package func down() async throws -> Bool {
    guard Files.exists(directory) else { return false }
    return try await FileLock.with(lockFile) { try await stop() }
  }

  package func status() -> Status {
    let placement = Placement.recorded(realDirectory)
    switch Cluster.postmaster(of: placement.data) {
    case .running(let pid): return .running(pid: pid)
    case .none, .stale: return Files.exists(placement.data) ? .stopped : .absent
    }
  }

  /// Stops the server and removes it with all its data; false where there was none.
  package func destroy() async throws -> Bool {
    guard Files.exists(directory) else { return false }
    return try await FileLock.with(lockFile) {
      let placement = Placement.recorded(realDirectory)
      let existed = Files.exists(placement.folder)
      try await stopHard(placement)
      try Files.remove(placement.sockets)
      try Files.remove(placement.folder)
      try Files.remove(Placement.record(realDirectory))
      return existed
    }
  }
}
