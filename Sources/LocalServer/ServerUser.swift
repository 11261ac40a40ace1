import Foundation

/// The user that the server runs as: this process's own, or another one where this is root.
///
/// PostgreSQL refuses to run as root, and in a container everybody is root.
package struct ServerUser: Hashable, Sendable {
  package let name: String
  package let uid: UInt32
  package let gid: UInt32
  /// What stands before a command to run it as that user; empty for this process's own.
  package let prefix: [String]

  /// The user of this process.
  static var current: ServerUser {
    let name = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? String(geteuid())
    return ServerUser(name: name, uid: geteuid(), gid: getegid(), prefix: [])
  }

  /// Who can run a server: this user, or for root the owner of its files, `postgres`, or `nobody`.
  package static func find(ownerOf data: String? = nil) async throws(LocalServerError) -> ServerUser {
    let owner = data.flatMap { Files.owner(of: $0) }
    guard geteuid() == 0 else {
      guard let owner, owner.uid != geteuid() else { return current }
      throw LocalServerError(
        "`\(data ?? "")` belongs to another user (\(owner.uid))",
        hint: "run plumb as that user, or as root, or remove the folder to start anew"
      )
    }
    if let owner, owner.uid != 0 { return try await unprivileged(uid: owner.uid, gid: owner.gid, name: nil) }
    for name in ["postgres", "_postgres", "nobody"] {
      guard let entry = getpwnam(name), entry.pointee.pw_uid != 0 else { continue }
      return try await unprivileged(uid: entry.pointee.pw_uid, gid: entry.pointee.pw_gid, name: name)
    }
    throw LocalServerError(
      "PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as",
      hint: "make one (`useradd --system postgres`), or run plumb as another user"
    )
  }

  /// A command as this user runs it, without the environment's `PG*` variables.
  package func command(_ executable: String, _ arguments: [String], home: String = "/") -> Command {
    var environment = ["PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": home, "LC_ALL": "C"]
    for name in ["TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    let words = prefix + [executable] + arguments
    return Command(words[0], Array(words.dropFirst()), environment: environment)
  }

  /// Whether the user can enter a folder, and so reach what is in it.
  func canEnter(_ folder: String) async throws(LocalServerError) -> Bool {
    try await command("/bin/sh", ["-c", "cd -- \"$1\"", "sh", folder]).run().succeeded
  }

  /// The first way to become that user that works here.
  private static func unprivileged(
    uid: UInt32,
    gid: UInt32,
    name: String?
  ) async throws(LocalServerError) -> ServerUser {
    let name = name ?? getpwuid(uid).map { String(cString: $0.pointee.pw_name) }
    var ways: [(String, [String])] = [
      ("setpriv", ["--reuid=\(uid)", "--regid=\(gid)", "--clear-groups", "--"])
    ]
    if let name {
      ways.append(("runuser", ["-u", name, "--"]))
      ways.append(("su", ["-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--"]))
      ways.append(("sudo", ["-n", "-u", name, "--"]))
    }
    for (tool, arguments) in ways {
      for folder in ["/usr/bin", "/bin", "/usr/sbin", "/sbin"] where Files.isExecutable("\(folder)/\(tool)") {
        let prefix = ["\(folder)/\(tool)"] + arguments
        let user = ServerUser(name: name ?? String(uid), uid: uid, gid: gid, prefix: prefix)
        let outcome = try await user.command("/usr/bin/id", ["-u"]).run()
        if outcome.output.split(whereSeparator: \.isWhitespace).last.map(String.init) == String(uid) {
          return user
        }
      }
    }
    throw LocalServerError(
      "can't run a program as user \(name ?? String(uid)), and PostgreSQL does not run as root",
      hint: "install util-linux (`setpriv`), or run plumb as another user"
    )
  }
}
