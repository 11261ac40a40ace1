import Foundation

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
    let arguments = ["start", "-D", dataDirectory, "-l", log, "-w", "-t", "60", "-s"]
    let outcome = try await user.command(installation.pgCtl, arguments, home: dataDirectory).run()
    if outcome.succeeded { return true }
    let said = tail(of: log)
    if said.contains("pre-existing shared memory block") { return false }
    throw LocalServerError(
      "the local server does not start",
      hint: "its log is `\(log)`",
      output: outcome.output + said
    )
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

  /// The last lines of the log.
  private func tail(of log: String) -> String {
    (Files.text(log) ?? "").split(separator: "\n").suffix(10).joined(separator: "\n")
  }

  /// Whether that process is a living server of that folder, as far as this system tells.
  private static func isServer(_ pid: Int32, of dataDirectory: String) -> Bool {
    guard kill(pid, 0) == 0 || errno == EPERM else { return false }
    #if os(Linux)
      // "123 (postgres) S 1 ...": a zombie, or another program under a number used again, is no server.
      guard let line = Files.text("/proc/\(pid)/stat") else { return Files.exists("/proc/\(pid)") }
      guard let end = line.lastIndex(of: ")"), let begin = line.firstIndex(of: "(") else { return true }
      let name = line[line.index(after: begin)..<end]
      let state = line[line.index(after: end)...].split(separator: " ").first
      guard ["postgres", "postmaster"].contains(String(name)), state != "Z" else { return false }
      guard let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd") else {
        return true
      }
      return folder == Files.realPath(dataDirectory)
    #elseif canImport(Darwin)
      var name = [CChar](repeating: 0, count: 256)
      guard proc_name(pid, &name, UInt32(name.count)) > 0 else { return true }
      return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } == "postgres" }
    #else
      return true
    #endif
  }
}
