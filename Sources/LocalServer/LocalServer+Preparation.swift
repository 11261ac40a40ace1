import Foundation
import PostgresClient
import SQLText

extension LocalServer {
  var realDirectory: String { Files.realPath(directory) }
  var lockFile: String { "\(directory)/postgres.lock" }

  /// Whether a server answers for the database.
  func answers(_ database: String) async -> Bool {
    guard let connection = try? await Connection.open(connectionOptions.with(database: database)) else {
      return false
    }
    await connection.close()
    return true
  }

  func start(_ cluster: Cluster) async throws {
    if case .running = cluster.postmaster {
      if await answers("postgres") { return }
      // A server without its socket, as when someone cleans `/tmp`, serves nobody.
      try await cluster.stop()
    }
    try await cluster.start(log: logFile)
  }

  func stop() async throws -> Bool {
    let placement = Placement.recorded(realDirectory)
    guard case .running = Cluster.postmaster(of: placement.data) else { return false }
    let user = try await ServerUser.find(ownerOf: placement.data)
    try await cluster(at: placement, user).stop()
    return true
  }

  /// Stops it for good; a server that can't be asked, as of a version that is gone, is told by a signal.
  func stopHard(_ placement: Placement) async throws {
    guard case .running(let pid) = Cluster.postmaster(of: placement.data) else { return }
    do { _ = try await stop() } catch {
      guard kill(pid, SIGINT) == 0 else { throw error }
      for _ in 0..<300 {
        guard case .running = Cluster.postmaster(of: placement.data) else { return }
        try await Task.sleep(for: .milliseconds(100))
      }
      throw error
    }
  }

  private func cluster(at placement: Placement, _ user: ServerUser) async throws(LocalServerError) -> Cluster
  {
    let major = Cluster.major(of: placement.data).flatMap { Int($0) }
    return Cluster(
      installation: try await installation(for: major),
      user: user,
      dataDirectory: placement.data,
      socketDirectory: placement.sockets,
      settings: .durable
    )
  }

  /// The PostgreSQL that made the data, where it is still here.
  private func installation(for major: Int?) async throws(LocalServerError) -> PostgresInstallation {
    do { return try await PostgresInstallation.find(major: major, environment: environment) } catch {
      // Another version leads to an error that says more than that this one is missing.
      return try await PostgresInstallation.find(environment: environment)
    }
  }

  /// The cluster, made where it was not, with its folders as they must be.
  func prepare() async throws(LocalServerError) -> Cluster {
    let recorded = Placement.recorded(realDirectory)
    let isMade = Files.exists(recorded.data)
    let user = try await ServerUser.find(ownerOf: isMade ? recorded.data : nil)
    let placement = isMade ? recorded : try await place(for: user)
    let cluster = try await checked(cluster(at: placement, user))
    try Files.makePrivateFolder(placement.folder, owner: user)
    try Files.makePrivateFolder(placement.sockets, owner: user)
    if !isMade { try await cluster.initialize() }
    return cluster
  }

  private func checked(_ cluster: Cluster) throws(LocalServerError) -> Cluster {
    guard Files.exists(cluster.dataDirectory) else { return cluster }
    guard let major = Cluster.major(of: cluster.dataDirectory) else {
      throw LocalServerError(
        "`\(cluster.dataDirectory)` is not a data folder of PostgreSQL",
        hint: "remove it to start anew"
      )
    }
    guard major == String(cluster.installation.major) else {
      throw LocalServerError(
        "the local server's data is of PostgreSQL \(major), and \(cluster.installation.major) is installed",
        hint:
          "install PostgreSQL \(major), or remove `\(cluster.dataDirectory)` to start anew without its data"
      )
    }
    return cluster
  }

  /// The usual place, or the one elsewhere, which is then recorded, where that user can't reach the usual one.
  private func place(for user: ServerUser) async throws(LocalServerError) -> Placement {
    let isReachable = user.prefix.isEmpty ? true : try await user.canEnter(realDirectory)
    let placement = isReachable ? Placement.usual(realDirectory) : Placement.elsewhere(realDirectory)
    if isReachable {
      try Files.remove(Placement.record(realDirectory))
    } else {
      try Files.write("\(placement.folder)\n", to: Placement.record(realDirectory))
    }
    return placement
  }

  func makeDatabase(_ cluster: Cluster) async throws {
    let connection = try await Connection.open(cluster.connectionOptions(database: "postgres"))
    let found = try await connection.query("SELECT FROM pg_database WHERE datname = $1", [database])
    if found.isEmpty { _ = try await connection.execute("CREATE DATABASE \(Identifier(database))") }
    await connection.close()
  }
}
