import CatalogModel
import SQLText

extension Identity {
  private var isAscending: Bool { (increment ?? 1) > 0 }

  /// Has a new identity go on behind the values of its column, and behind the sequence that gave them.
  func continuation(_ column: ObjectAddress, of former: CountingDefault?) -> Statement {
    let counts: SQL =
      former.map {
        "\(last(column)), true FROM \(column.relation) UNION ALL SELECT last_value, is_called FROM \($0.sequence)"
      }
      ?? "\(last(column)), true FROM \(column.relation)"
    let first = start ?? (isAscending ? min ?? 1 : max ?? -1)
    return """
      SELECT setval(\(Literal(counter(of: column).text)), last, is_called)
        FROM (SELECT \(counts)) AS counts (last, is_called)
       WHERE last \(isAscending ? ">=" : "<=" as SQL) \(first)
       ORDER BY last \(isAscending ? "DESC" : "ASC" as SQL), is_called DESC LIMIT 1
      """
  }

  /// Has a sequence go on behind an identity that was set aside, whose default it becomes.
  func handover(_ column: ObjectAddress, to new: CountingDefault) -> Statement {
    """
    SELECT setval(\(Literal(new.sequence.text)), last, is_called)
      FROM (SELECT \(last(column)), true FROM \(column.relation)
            UNION ALL SELECT last_value, is_called FROM \(column.names[0]).\(Identity.asideName(column))
            UNION ALL SELECT last_value, is_called FROM \(new.sequence)) AS counts (last, is_called)
     WHERE last IS NOT NULL
     ORDER BY last \(isAscending ? "DESC" : "ASC" as SQL), is_called DESC LIMIT 1
    """
  }

  /// The sequence, with its schema.
  func counter(of column: ObjectAddress) -> SQL {
    "\(column.names[0]).\(sequence ?? Identity.defaultName(column))"
  }

  /// Gives the sequence of an identity another name.
  static func renaming(_ former: Identifier, to name: Identifier, of column: ObjectAddress) -> Statement {
    "ALTER SEQUENCE \(column.names[0]).\(former) RENAME TO \(name)"
  }

  /// The name that PostgreSQL gives the sequence of an identity where it is free.
  static func defaultName(_ column: ObjectAddress) -> Identifier {
    Constraints.defaultName(column.names[1], [column.name], "seq")
  }

  /// The name of the sequence while its own is another's.
  static func asideName(_ column: ObjectAddress) -> Identifier { defaultName(column).setAside }

  /// Brings the count within new bounds, before which PostgreSQL does not accept them.
  func moves(from old: Identity, on column: Column) -> [Statement] {
    guard let move = SequenceLimits.Move(to: (min, max), from: (old.min, old.max), by: increment) else {
      return []
    }
    let counter = counter(of: column.address)
    let widening = move.widening.map {
      column.alter("SET MINVALUE \($0.lowerBound) SET MAXVALUE \($0.upperBound)")
    }
    return (widening.map { [$0] } ?? []) + [
      Statement(
        "SELECT setval(\(Literal(counter.text)), \(move.value), false) FROM \(counter) WHERE \(move.condition)",
        hazards: [move.hazard]
      )
    ]
  }

  private func last(_ column: ObjectAddress) -> SQL {
    isAscending ? "max(\(column.name))" : "min(\(column.name))"
  }
}
