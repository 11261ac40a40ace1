import Foundation

/// A private PostgreSQL that nothing survives: on a Unix socket only, without fsync.
///
/// A shell that waits for the end of a pipe, whose other end only this process holds, stops the server and removes
/// its files. So nothing stays behind, even when the benchmark is killed.
final class ThrowawayServer {
  let installation: Installation
  private let folder: String
  private let shell = Process()
  private let pipe = Pipe()

  init(_ installation: Installation) throws {
    self.installation = installation
    // In memory where there is such a folder: it is programs that are compared, and not disks.
    let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
    folder = "\(parent)/plumb-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let words = Self.prefix + ["/bin/sh", "-c", Self.script, "sh", installation.folder, folder]
    if !Self.prefix.isEmpty { try Program("/bin/chown", ["postgres", folder]).run() }
    shell.executableURL = URL(fileURLWithPath: words[0])
    shell.arguments = Array(words.dropFirst())
    shell.currentDirectoryURL = URL(fileURLWithPath: "/")
    shell.standardInput = pipe
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    try waitUntilReady()
  }

  /// Stops the server and removes its files.
  func stop() {
    try? pipe.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  func url(_ database: String) -> String { "postgresql:///\(database)?host=\(folder)&user=postgres" }

  /// Makes a database anew.
  func recreate(_ database: String) throws {
    try run("DROP DATABASE IF EXISTS \(database) WITH (FORCE)", in: "postgres")
    try run("CREATE DATABASE \(database) TEMPLATE template0", in: "postgres")
  }

  func run(_ sql: String, in database: String) throws {
    try installation.program("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url(database), "-c", sql])
      .run()
  }

  /// `pg_dump -s`, the real one.
  func dump(_ database: String) -> Program { installation.program("pg_dump", ["-s", "-d", url(database)]) }

  private func waitUntilReady() throws {
    for _ in 0..<600 {
      if (try? run("SELECT 1", in: "postgres")) != nil { return }
      guard shell.isRunning else { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    stop()
    throw Failure(message: "the throw-away server does not start")
  }

  /// Root has to become another user to run a server.
  private static var prefix: [String] {
    geteuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : []
  }

  private static let script = """
    "$1/initdb" -D "$2/data" -U postgres --auth=trust --no-sync --encoding=UTF8 --locale=C >"$2/log" 2>&1 || exit 1
    "$1/postgres" -D "$2/data" -c listen_addresses= -c unix_socket_directories="$2" -c fsync=off \\
      -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=4GB -c checkpoint_timeout=1h \\
      -c shared_buffers=256MB >>"$2/log" 2>&1 & server=$!
    read -r nothing
    kill -INT $server
    wait $server
    rm -rf "$2"
    """
}
