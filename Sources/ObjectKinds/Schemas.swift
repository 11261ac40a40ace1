import SQLText

/// Which schemas hold the objects of users; one is plumb's own, for its journal.
enum Schemas {
  /// The condition that a row of `pg_namespace` under the given alias is a user's.
  static func areUsers(_ alias: SQL) -> SQL {
    "\(alias).nspname !~ '^pg_' AND \(alias).nspname NOT IN ('information_schema', 'plumb')"
  }
}
