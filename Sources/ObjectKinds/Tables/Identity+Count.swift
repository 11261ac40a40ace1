import CatalogModel
import SQLText

extension Identity {
  private var isAscending: Bool { (increment ?? 1) > 0 }

  /// Has a new identity go on behind the values of its column, and behind the sequence that gave them.
  ///
  /// The identity's sequence is found by how it depends on the column, because the column may own others.
  func continuation(_ column: ObjectAddress, of former: CountingDefault?) -> Statement {
    let counts: SQL =
      former.map {
        "\(last(column)), true FROM \(column.relation) UNION ALL SELECT last_value, is_called FROM \($0.sequence)"
      }
      ?? "\(last(column)), true FROM \(column.relation)"
    let first = start ?? (isAscending ? min ?? 1 : max ?? -1)
    return """
      SELECT setval(\(Identity.sequence(of: column)), last, is_called)
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

  /// Gives the sequence of an identity another name, so that its own is free.
  static func setAside(_ column: ObjectAddress) -> Statement {
    let body: SQL = """
      BEGIN
        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', \(sequence(of: column)), \(Literal(asideName(column).name)));
      END
      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  /// The name that PostgreSQL gives the sequence of an identity where it is free, with its schema.
  static func defaultSequence(of column: ObjectAddress) -> SQL {
    "\(column.names[0]).\(defaultName(column))"
  }

  /// Gives the sequence of an identity that name, which its forerunner may have had until now.
  static func takingDefaultName(_ column: ObjectAddress) -> Statement {
    let body: SQL = """
      BEGIN
        IF to_regclass(\(Literal(defaultSequence(of: column).text))) IS NULL THEN
          EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', \(sequence(of: column)), \(Literal(defaultName(column).name)));
        END IF;
      END
      """
    return Statement("DO \(Literal.dollarQuoted(body.text))")
  }

  private static func defaultName(_ column: ObjectAddress) -> Identifier {
    Constraints.defaultName(column.names[1], [column.name], "seq")
  }

  private static func asideName(_ column: ObjectAddress) -> Identifier {
    let suffix = "_plumb_old"
    var name = column.names.dropFirst().map(\.name).joined(separator: "_")
    while name.utf8.count + suffix.utf8.count > 63 { name.removeLast() }
    return Identifier(name + suffix)
  }

  /// Brings the count within new bounds, before which PostgreSQL does not accept them.
  func moves(from old: Identity, on column: Column) -> [Statement] {
    guard let move = SequenceLimits.Move(to: (min, max), from: (old.min, old.max), by: increment) else {
      return []
    }
    let body: SQL = """
      DECLARE
        counter regclass := \(Identity.sequence(of: column.address));
        is_outside boolean;
      BEGIN
        EXECUTE format('SELECT \(move.condition) FROM %s', counter) INTO is_outside;
        IF is_outside THEN PERFORM setval(counter, \(move.value), false); END IF;
      END
      """
    let widening = move.widening.map {
      column.alter("SET MINVALUE \($0.lowerBound) SET MAXVALUE \($0.upperBound)")
    }
    return (widening.map { [$0] } ?? []) + [
      Statement("DO \(Literal.dollarQuoted(body.text))", hazards: [move.hazard])
    ]
  }

  private func last(_ column: ObjectAddress) -> SQL {
    isAscending ? "max(\(column.name))" : "min(\(column.name))"
  }

  /// The sequence that PostgreSQL keeps for an identity, and for nothing else.
  static func sequence(of column: ObjectAddress) -> SQL {
    """
    (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid \
    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' \
    AND a.attrelid = \(Literal(column.relation.text))::regclass AND a.attname = \(Literal(column.name.name)))
    """
  }
}
