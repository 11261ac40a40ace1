import Foundation
import PostgresClient

extension Cluster {
  /// What `postmaster.pid` says, and whether it is true.
  package enum Postmaster: Hashable, Sendable {
    /// No server, and no file of one.
    case none
    /// A file that a crash or a reboot left.
    case stale
    case running(pid: Int32)
  }

  private var pidFile: String { "\(dataDirectory)/postmaster.pid" }

  /// The server of this data folder.
  package var postmaster: Postmaster { Self.postmaster(of: dataDirectory) }

  /// The server of a data folder.
  static func postmaster(of dataDirectory: String) -> Postmaster {
    guard let text = Files.text("\(dataDirectory)/postmaster.pid") else { return .none }
    guard let pid = text.split(separator: "\n").first.flatMap({ Int32($0) }), pid > 0 else { return .stale }
    return isServer(pid, of: dataDirectory) ? .running(pid: pid) : .stale
  }

  /// Starts the server and waits until it answers.
  ///
  /// - Parameter log: The file that the server writes to.
  /// - Throws: What the server's log ends with, where it does not start.
  package func start(log: String) async throws(LocalServerError) {
    try configure()
    rotate(log)
    // PostgreSQL believes the file when any process of its user has that number, as after a container's restart.
    if postmaster == .stale { try Files.remove(pidFile) }
    // The children of a server that was killed take a moment to notice, and hold its shared memory until then.
    for _ in 0..<40 {
      if try await launch(log: log) { return }
      try? await Task.sleep(for: .milliseconds(250))
    }
    throw LocalServerError("the local server before this one does not end", hint: "its log is `\(log)`")
  }

  /// Starts the server; false where the one before has not quite ended.
  private func launch(log: String) async throws(LocalServerError) -> Bool {
    if case .running = postmaster { return true }
    // Its number is believed like that of `postmaster.pid`; nobody else has a socket in this folder.
    try Files.remove("\(socketDirectory)/.s.PGSQL.\(Self.port).lock")
    let said = (Files.text(log) ?? "").utf8.count
    let pid = try await spawn(log: log)
    for _ in 0..<6_000 {
      if await answers() { return true }
      guard !Task.isCancelled else { throw LocalServerError("the start of the local server was cancelled") }
      guard Self.isAlive(pid) else {
        let text = String(decoding: (Files.text(log) ?? "").utf8.dropFirst(said), as: UTF8.self)
        if text.contains("pre-existing shared memory block") { return false }
        throw LocalServerError("the local server does not start", hint: "its log is `\(log)`", output: text)
      }
      try? await Task.sleep(for: .milliseconds(10))
    }
    throw LocalServerError("the local server does not answer within a minute", hint: "its log is `\(log)`")
  }

  /// Starts the server as nobody's child, and gives the number of its process.
  ///
  /// `pg_ctl start` would do that, but hands the paths to a shell with less than their due quotes.
  private func spawn(log: String) async throws(LocalServerError) -> Int32 {
    let script = "umask 077; log=$1; shift; \"$@\" >> \"$log\" 2>&1 < /dev/null & echo $!"
    let arguments = ["-c", script, "sh", log, installation.postgres, "-D", dataDirectory]
    let outcome = try await user.command("/bin/sh", arguments, home: dataDirectory).run()
    let words = outcome.output.split(whereSeparator: \.isWhitespace)
    guard outcome.succeeded, let pid = words.last.flatMap({ Int32($0) }) else {
      throw LocalServerError("can't run `\(installation.postgres)`", output: outcome.output)
    }
    return pid
  }

  private func answers() async -> Bool {
    guard Files.exists("\(socketDirectory)/.s.PGSQL.\(Self.port)") else { return false }
    guard let connection = try? await Connection.open(connectionOptions(database: "postgres")) else {
      return false
    }
    await connection.close()
    return true
  }

  /// Stops the server, and waits until it has; without one, nothing happens.
  package func stop() async throws(LocalServerError) {
    let arguments = ["stop", "-D", dataDirectory, "-m", "fast", "-w", "-t", "60", "-s"]
    let outcome = try await user.command(installation.pgCtl, arguments, home: dataDirectory).run()
    guard outcome.succeeded || postmaster == .none else {
      throw LocalServerError("the local server does not stop", output: outcome.output)
    }
  }

  private func rotate(_ log: String) {
    let size = (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
    guard size > 10_000_000 else { return }
    try? Files.rename(log, to: log + ".old")
  }
}
