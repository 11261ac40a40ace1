package import CatalogModel
package import SQLText

/// A column that takes the place of another of another type, while others read and write the table.
///
/// It is kept in step with the first by a trigger, then filled, and a check proves of every row that both say the same.
/// What is left, to drop the one and give its name to the other, takes no longer than any other rename.
package struct ColumnSuccession: Sendable {
  /// The column as it is, under the name that it has by then.
  private let column: Column
  /// What takes its place, under a name of its own.
  private let successor: Column
  private let retyping: Statement
  private let way: Retyping
  private let context: CreationContext
  /// Whether the column is an identity before and after; one that no longer is has given it up before.
  private let keepsIdentity: Bool

  /// Nil where the statement changes no type, or is not to be replaced.
  ///
  /// - Parameters:
  ///   - column: The column as it is.
  ///   - new: The column as it is to be.
  ///   - retyping: The statement that would change its type at once.
  ///   - context: The server, and what decides what new objects are like.
  package init?(of column: Column, to new: Column, by retyping: Statement, _ context: CreationContext) {
    guard let way = retyping.retyping else { return nil }
    var column = column
    column.address = new.address
    (self.column, self.retyping, self.context) = (column, retyping, context)
    self.way = way
    keepsIdentity = column.identity != nil && new.identity != nil
    successor = column.bare(as: new, called: Constraints.interimName(of: new.address.name))
  }

  /// The address of the column.
  package var address: ObjectAddress { column.address }
  /// Where the column that takes its place is until then.
  package var interim: ObjectAddress { successor.address }
  /// What gives the new value of a row.
  package var value: SQL { way.conversion(of: address.name) }
  /// The types of both.
  package var types: (old: SQL, new: SQL) { (column.type, successor.type) }
  /// The column as it is, as a definition that says no more than its type.
  package var definition: SQL { column.bare(as: column, called: address.name).definition }

  /// What is true of the rows in which both say the same, as PostgreSQL compares the values, or else as texts.
  package var comparisons: [SQL] {
    let isCast = way.using == nil && value.text.hasSuffix("::\(successor.type)")
    let value: SQL = isCast ? value : "(\(value))::\(successor.type)"
    func text(_ value: SQL) -> SQL { "(\(value))::text COLLATE \"C\"" }
    return [
      "\(interim.name) IS NOT DISTINCT FROM \(value)",
      "\(text("\(interim.name)")) IS NOT DISTINCT FROM \(text(value))",
    ]
  }

  /// Adds the column, and has every write of others fill it.
  package var beginning: [Statement] {
    var function: Statement = """
      CREATE FUNCTION \(function)() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS \
      \(Literal.dollarQuoted(body.text))
      """
    function.origin = retyping.origin
    function.precheck = retyping.precheck
    var statements = successor.creation(context)
    if !statements.isEmpty { statements[0] = statements[0].interim(removedBy: removal) }
    return [function.interim(removedBy: "DROP FUNCTION IF EXISTS \(self.function)() CASCADE")] + statements
      + [
        """
        CREATE TRIGGER \(trigger) BEFORE INSERT OR UPDATE ON \(table) FOR EACH ROW EXECUTE FUNCTION \(self.function)()
        """,
        "ALTER TABLE \(table) ENABLE ALWAYS TRIGGER \(trigger)",
      ]
  }

  /// In the expression of a spec, columns come before variables of the same names, and the row is called as the table is.
  private var body: SQL {
    let value =
      way.conversion(of: address.name, in: "NEW")
      ?? "(SELECT \(self.value) FROM (SELECT NEW.*) AS \(address.names[1]))"
    return """

      #variable_conflict use_column
      BEGIN
        NEW.\(interim.name) := \(value);
        RETURN NEW;
      END
      """
  }

  /// Fills the columns of one table that take the places of others, a part of the table at a time.
  package static func copy(_ successions: [ColumnSuccession], bypassingTriggers: Bool) -> Statement {
    var update = Batching(
      successions[0].table,
      set: successions.map { "\($0.interim.name) = \($0.value)" as SQL }.joined(separator: ", "),
      where: successions.map(\.lack).joined(separator: " OR ")
    )
    update.bypassesTriggers = bypassingTriggers
    var statement = Statement(
      update.statement,
      hazards: [.backfill("every row is written")],
      transaction: .batched,
      origin: successions.lazy.compactMap(\.retyping.origin).first
    )
    statement.batching = update
    return statement
  }

  /// What is true of the rows whose new column has yet to be filled; PostgreSQL converts no null by itself.
  private var lack: SQL {
    let isEmpty: SQL = "\(interim.name) IS NULL"
    if way.using != nil { return "\(isEmpty) AND (\(value)) IS DISTINCT FROM NULL" }
    return column.isNullable ? "\(isEmpty) AND \(address.name) IS NOT NULL" : isEmpty
  }

  /// Proves that columns of one table say the same in every row as those whose places they take, and keeps it so.
  ///
  /// - Parameters:
  ///   - successions: The columns.
  ///   - comparison: Gives one of the `comparisons` of each.
  /// - Returns: The statements, the longest of which keeps nobody waiting.
  package static func proof(
    of successions: [ColumnSuccession],
    by comparison: (ColumnSuccession) -> SQL
  ) -> [Statement] {
    guard let check = successions.first?.check else { return [] }
    let conditions = successions.flatMap { succession -> [SQL] in
      // From this, PostgreSQL knows later that there is no null.
      let isFilled: SQL = "\(succession.interim.name) IS NOT NULL"
      return (succession.column.isNullable ? [] : [isFilled]) + [comparison(succession)]
    }
    let condition = conditions.joined(separator: " AND ")
    return [
      Constraints.add("CONSTRAINT \(check.name) CHECK (\(condition)) NOT VALID", to: check)
        .interim(removedBy: Constraints.interimRemoval(of: check)),
      Constraints.validation(of: check).alone,
    ]
  }

  /// Makes use of the proof, which is gone then.
  package static func conclusion(of successions: [ColumnSuccession]) -> [Statement] {
    successions.filter { !$0.column.isNullable }.map { $0.successor.alter("SET NOT NULL") }
      + (successions.first.map { Constraints.drop($0.check) } ?? [])
  }

  /// Puts the new column into the place of the old one.
  ///
  /// - Parameters:
  ///   - sequences: The sequences that the old column owns.
  ///   - identity: What is said of the sequence of its identity.
  /// - Returns: The statements, none of which takes long.
  package func succession(owning sequences: [ObjectAddress], _ identity: IdentitySequence?) -> [Statement] {
    var drop: Statement = "ALTER TABLE \(table) DROP COLUMN \(address.name)"
    drop.hazards = retyping.hazards
    return ["DROP TRIGGER \(trigger) ON \(table)", "DROP FUNCTION \(function)()"]
      + sequences.map { "ALTER SEQUENCE \($0) OWNED BY \(interim)" }
      + counting(identity)
      + [drop, "ALTER TABLE \(table) RENAME COLUMN \(interim.name) TO \(address.name)"]
      + notNullNaming
  }

  /// A new identity goes on where the old one has stopped, under its name.
  private func counting(_ sequence: IdentitySequence?) -> [Statement] {
    guard keepsIdentity, var identity = column.identity else { return [] }
    let (counter, aside) = (identity.counter(of: address), Identity.asideName(address))
    identity.sequence = identity.sequence ?? Identity.defaultName(address)
    identity.type = nil
    return [
      Identity.renaming(identity.sequence ?? aside, to: aside, of: address),
      successor.alter("ADD \(identity.clause(of: interim))"),
      "SELECT setval(\(Literal(counter.text)), last_value, is_called) FROM \(address.names[0]).\(aside)",
    ] + (sequence?.creation(context) ?? [])
  }

  /// From version 18 on, that a column is not null has a name, which does not follow that of the column.
  private var notNullNaming: [Statement] {
    guard !column.isNullable, context.server.major >= 18 else { return [] }
    return [
      """
      ALTER TABLE \(table) RENAME CONSTRAINT \(successor.defaultNotNullName) TO \
      \(column.notNull?.name ?? column.defaultNotNullName)
      """
    ]
  }

  private var table: SQL { address.relation }
  private var removal: SQL {
    "ALTER TABLE IF EXISTS \(table) DROP COLUMN IF EXISTS \(interim.name)"
  }
  private var function: SQL {
    "\(address.names[0]).\(Constraints.defaultName(address.names[1], [address.name], "plumb_sync"))"
  }
  private var check: ObjectAddress {
    let name = Constraints.defaultName(address.names[1], [address.name], "plumb_same")
    return address.parent(Table.kind).child(Check.kind, name)
  }

  /// The name of the trigger, which has to be the last of those before a write, as it goes by what the others leave.
  package var trigger: Identifier { Constraints.defaultName("~plumb", [address.name], "sync") }
}

extension Column {
  /// A column like this with the type of another, that may be empty and is nothing's yet.
  fileprivate func bare(as other: Column, called name: Identifier) -> Column {
    var column = self
    column.address = address.renamed(to: name)
    (column.type, column.collation) = (other.type, other.collation)
    (column.default, column.identity, column.storageMode, column.compression) = (nil, nil, nil, nil)
    (column.isNullable, column.notNull) = (true, nil)
    return column
  }
}
