import CatalogModel
import SQLText

/// The `WITH (name = value, ...)` parameters of tables, indexes, and views.
enum StorageParameters {
  /// The parameters as a catalog query returns them: an array of `name=value` made a JSON object.
  ///
  /// PostgreSQL keeps them in the order in which they were set, and changes that with every change of one. Nothing but the
  /// order of words in a dump follows from it, so they are put in the order of their names before they are compared.
  static func json(_ options: SQL) -> SQL {
    """
    CASE WHEN \(options) IS NOT NULL THEN
             (SELECT json_object_agg(split_part(o, '=', 1), substr(o, strpos(o, '=') + 1) ORDER BY o COLLATE "C")
                FROM unnest(\(options)) AS o) END
    """
  }

  /// The list in parentheses, or nil where there is nothing to list.
  static func clause(_ parameters: OrderedMap<String>) -> SQL? {
    guard !parameters.isEmpty else { return nil }
    let list = parameters.pairs.map { "\(name($0.key)) = \(Literal($0.value))" as SQL }
    return "(\(list))"
  }

  /// The SET and RESET clauses that lead from some parameters to others.
  static func changes(from old: OrderedMap<String>, to new: OrderedMap<String>) -> [SQL] {
    let removed = old.pairs.filter { new[$0.key] == nil }.map { name($0.key) }
    let changed = OrderedMap(new.pairs.filter { old[$0.key] != $0.value })
    return (removed.isEmpty ? [] : ["RESET (\(removed))"]) + (clause(changed).map { ["SET \($0)"] } ?? [])
  }

  /// A parameter's name, which may be qualified as in `toast.autovacuum_enabled`.
  private static func name(_ name: String) -> SQL {
    name.split(separator: ".", maxSplits: 1).map { "\(Identifier(String($0)))" as SQL }.joined(separator: ".")
  }
}
