package import CatalogModel
package import SQLText

/// How tables become partitions, and cease to be some, while others read and write.
package enum PartitionMoves {
  /// A partition that joins after a check that vouches for its rows, so that nobody has to wait while these are read.
  ///
  /// - Parameters:
  ///   - table: The partition.
  ///   - statement: The statement by which it joins.
  ///   - condition: What holds of all its rows from then on.
  /// - Returns: The statements.
  package static func joining(
    _ table: ObjectAddress,
    by statement: Statement,
    vouchedBy condition: SQL
  ) -> [Statement] {
    let name = Constraints.defaultName(table.name, [], "plumb_bounds")
    let check = table.child(Check.kind, name)
    var addition = Constraints.add("CONSTRAINT \(name) CHECK \(condition.parenthesized) NOT VALID", to: check)
    addition.precheck = Precheck(.truth(condition), property: "for", note: "move these rows elsewhere first")
    return [
      addition.interim(removedBy: Constraints.interimRemoval(of: check)),
      Constraints.validation(of: check).alone,
      statement,
    ] + Constraints.drop(check)
  }

  /// A partition that leaves without anybody waiting for it, and the check that this leaves behind.
  ///
  /// - Parameters:
  ///   - table: The partition.
  ///   - whole: What it is a partition of.
  ///   - checks: The names of the checks that it keeps.
  /// - Returns: The statements.
  package static func leaving(_ table: ObjectAddress, from whole: SQL, keeping checks: [Identifier])
    -> [Statement]
  {
    let reference: SQL = "pg_catalog.to_regclass(\(Literal(table.qualifiedName.text)))"
    let link: SQL = """
      pg_catalog.pg_inherits h
       WHERE h.inhrelid = \(reference) AND h.inhparent = pg_catalog.to_regclass(\(Literal(whole.text)))
      """
    var departure = Statement(
      "ALTER TABLE \(whole) DETACH PARTITION \(table.qualifiedName) CONCURRENTLY",
      transaction: .outside
    )
    departure.isPatient = true
    departure.isDone = "SELECT NOT EXISTS (SELECT FROM \(link))"
    // What was stopped halfway can only be brought to its end.
    let finish: SQL = """

      BEGIN
        IF EXISTS (SELECT FROM \(link) AND h.inhdetachpending) THEN
          ALTER TABLE \(whole) DETACH PARTITION \(table.qualifiedName) FINALIZE;
        END IF;
      END

      """
    departure.remnantRemoval = "DO \(Literal.dollarQuoted(finish.text))"
    let kept = checks.map { "\(Literal($0.name))" as SQL }
    let removal: SQL = """

      DECLARE
        left_behind name;
      BEGIN
        FOR left_behind IN
          SELECT con.conname FROM pg_catalog.pg_constraint con
           WHERE con.conrelid = \(reference) AND con.contype = 'c' AND con.conname ~ '_check[0-9]*$'
             AND con.conname <> ALL (ARRAY[\(kept)]::name[])
        LOOP
          EXECUTE format('ALTER TABLE \(table.qualifiedName) DROP CONSTRAINT %I', left_behind);
        END LOOP;
      END

      """
    return [departure, "DO \(Literal.dollarQuoted(removal.text))"]
  }
}
