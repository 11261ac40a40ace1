import Foundation
package import PostgresClient

/// A data folder, and the programs and the user that serve it.
package struct Cluster: Sendable {
  /// The number in the name of the socket; nothing listens on TCP.
  static let port = 5432
  static let superuser = "postgres"

  package let installation: PostgresInstallation
  package let user: ServerUser
  package let dataDirectory: String
  package let socketDirectory: String
  package let settings: ClusterSettings

  package init(
    installation: PostgresInstallation,
    user: ServerUser,
    dataDirectory: String,
    socketDirectory: String,
    settings: ClusterSettings
  ) {
    self.installation = installation
    self.user = user
    self.dataDirectory = dataDirectory
    self.socketDirectory = socketDirectory
    self.settings = settings
  }

  /// How to reach a database of the cluster.
  package func connectionOptions(database: String) -> ConnectionOptions {
    Self.connectionOptions(socketDirectory: socketDirectory, database: database)
  }

  static func connectionOptions(socketDirectory: String, database: String) -> ConnectionOptions {
    ConnectionOptions(host: socketDirectory, port: port, user: superuser, database: database)
  }

  /// The major version that made the data; nil where there is none.
  static func major(of dataDirectory: String) -> String? {
    Files.text("\(dataDirectory)/PG_VERSION")?.filter { !$0.isNewline }
  }

  /// Makes the data folder, whole or not at all.
  package func initialize() async throws(LocalServerError) {
    let unfinished = dataDirectory + ".new"
    try Files.remove(unfinished)
    var arguments = ["-D", unfinished, "--username=\(Self.superuser)", "--auth=trust", "--encoding=UTF8"]
    arguments += ["--locale=\(Self.locale)", "--lc-messages=C"]
    if case .disposable = settings { arguments.append("--no-sync") }
    let outcome = try await user.command(installation.initdb, arguments).run()
    guard outcome.succeeded else {
      try? Files.remove(unfinished)
      throw LocalServerError("`initdb` can't make `\(dataDirectory)`", output: outcome.output)
    }
    try Files.rename(unfinished, to: dataDirectory)
  }

  /// Writes the settings beside PostgreSQL's own, where they hold unless `ALTER SYSTEM` says otherwise.
  package func configure() throws(LocalServerError) {
    let own = "plumb.conf"
    let lines = ["# Written by plumb at every start."] + settings.lines(socketDirectory: socketDirectory)
    try write(lines.joined(separator: "\n") + "\n", to: "\(dataDirectory)/\(own)")
    let main = "\(dataDirectory)/postgresql.conf"
    guard let text = Files.text(main) else { throw LocalServerError("can't read `\(main)`") }
    let line = "include_if_exists = '\(own)'"
    guard !text.split(separator: "\n").contains(Substring(line)) else { return }
    try write(text + "\n\(line)\n", to: main)
  }

  private func write(_ text: String, to path: String) throws(LocalServerError) {
    try Files.write(text, to: path)
    guard geteuid() != 0 || lchown(path, user.uid, user.gid) == 0 else {
      throw LocalServerError("can't give `\(path)` to user \(user.name): \(String(cString: strerror(errno)))")
    }
    chmod(path, 0o600)
  }

  /// A locale that orders by code point and knows every character, or the nearest that this machine has.
  private static var locale: String {
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      guard let locale = newlocale(LC_COLLATE_MASK | LC_CTYPE_MASK, name, nil) else { continue }
      freelocale(locale)
      return name
    }
    return "C"
  }
}
