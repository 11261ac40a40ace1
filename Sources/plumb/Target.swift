import SQLText

/// The database that a command is about, as it may be shown.
struct Target: Sendable {
  /// Holds no password.
  let name: String
  let version: ServerVersion
}
