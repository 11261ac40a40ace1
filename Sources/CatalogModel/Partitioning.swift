package import SQLText

/// What a statement does to a table that is, or is to be, a partition of another.
package enum Partitioning: Hashable, Sendable {
  /// It becomes one of a table; its rows, or those of the default partition, are read unless a check vouches for them.
  case joins(SQL)
  /// It leaves a table.
  case leaves(SQL)
  /// It is made as one of a table.
  case begins(SQL)

  /// The table whose partition it is or was.
  package var whole: SQL {
    switch self {
    case .joins(let whole), .leaves(let whole), .begins(let whole): whole
    }
  }
}
