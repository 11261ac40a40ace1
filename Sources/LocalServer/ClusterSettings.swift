/// How a cluster trades safety for speed.
package enum ClusterSettings: Sendable {
  /// For development: what was committed survives a crash; small, so that nobody notices the server.
  case durable
  /// For tests: nothing survives, nothing waits for the disk.
  case disposable

  /// The lines of a configuration file.
  func lines(socketDirectory: String) -> [String] {
    let common = [
      "listen_addresses = ''",
      "port = \(Cluster.port)",
      "unix_socket_directories = '\(socketDirectory)'",
      "unix_socket_permissions = 0700",
      "cluster_name = 'plumb'",
      "shared_buffers = 64MB",
      "jit = off",
      "lc_messages = 'C'",
      "logging_collector = off",
      "log_destination = 'stderr'",
      "wal_level = logical",
    ]
    switch self {
    case .durable:
      return common + ["max_connections = 50", "max_wal_size = 256MB", "autovacuum = on", "fsync = on"]
    case .disposable:
      return common + [
        "max_connections = 200", "fsync = off", "synchronous_commit = off", "full_page_writes = off",
        "max_wal_size = 1GB", "checkpoint_timeout = 1h", "max_prepared_transactions = 10",
      ]
    }
  }
}
