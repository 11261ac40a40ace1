import SQLText

/// Which schemas hold the objects of users.
enum Schemas {
  /// The condition that a row of `pg_namespace` under the given alias is a user's.
  static func areUsers(_ alias: SQL) -> SQL {
    "\(alias).nspname !~ '^pg_' AND \(alias).nspname <> 'information_schema'"
  }
}
