import CatalogModel
import SQLText

extension Column {
  /// The name that PostgreSQL gives the constraint by itself.
  var defaultNotNullName: Identifier {
    Constraints.defaultName(address.names[1], [address.name], "not_null")
  }

  private var notNullName: Identifier { notNull?.name ?? defaultNotNullName }

  /// The constraint as a clause of the column, but for what only a statement of its own can say.
  var notNullClause: SQL? {
    guard !isNullable, notNull?.isNotValid != true else { return nil }
    return .line {
      if let name = notNull?.name { "CONSTRAINT \(name)" }
      "NOT NULL"
      if notNull?.isNotInherited == true { "NO INHERIT" }
    }
  }

  /// What is left to say of the constraint after the column's definition.
  var notNullExtras: [Statement] {
    notNull?.isNotValid == true ? notNullAddition() : notNullComment
  }

  /// Makes a column that exists refuse nulls, once it has been filled, if that has to be.
  func notNullAddition(after filling: Statement? = nil) -> [Statement] {
    guard let notNull else { return [settingNotNull(after: filling)] }
    let clause = SQL.line {
      if let name = notNull.name { "CONSTRAINT \(name)" }
      "NOT NULL \(address.name)"
      if notNull.isNotInherited { "NO INHERIT" }
      if notNull.isNotValid { "NOT VALID" }
    }
    return ["ALTER TABLE \(address.relation) ADD \(clause)"] + notNullComment
  }

  /// Has the column refuse nulls.
  ///
  /// Online, a check that says the same goes first: rows that have come without a value since the column was filled are
  /// filled once more, and all are checked while others read and write. From the check, PostgreSQL knows the rest.
  func settingNotNull(after filling: Statement? = nil) -> Statement {
    var statement = alter("SET NOT NULL")
    if filling == nil {
      statement.precheck = Precheck(
        .value(address.name),
        property: "nullable",
        note: "give them a value first, or say what they get: `backfill: an expression`"
      )
    }
    let name = Constraints.defaultName(address.names[1], [address.name], "plumb_not_null")
    let check = address.parent(Table.kind).child(Check.kind, name)
    let definition: SQL = "CONSTRAINT \(name) CHECK (\(address.name) IS NOT NULL) NOT VALID"
    statement.online = OnlineForm(
      [Constraints.add(definition, to: check).interim(removedBy: Constraints.interimRemoval(of: check))]
        + (filling?.online?.statements ?? []) + [
          Constraints.validation(of: check).alone, alter("SET NOT NULL"),
        ] + Constraints.drop(check),
      suitsPartitioned: true
    )
    return statement
  }

  private var notNullComment: [Statement] { notNull?.comment.map { [commentOnNotNull($0)] } ?? [] }

  /// Brings the constraint from what it was to what it is to be, the column refusing nulls before and after.
  func notNullChange(from old: Column) -> [Statement] {
    let (from, to) = (old.notNull ?? NotNull(), notNull ?? NotNull())
    if to.isNotValid, !from.isNotValid {
      return [alter("DROP NOT NULL")] + notNullAddition()
    }
    let table = address.relation
    var statements: [Statement] = []
    // Whether or not the constraint is called as PostgreSQL would call it today, this finds it.
    if from.isNotValid, !to.isNotValid {
      statements.append(alter("SET NOT NULL"))
    }
    if old.notNullName != notNullName {
      statements.append("ALTER TABLE \(table) RENAME CONSTRAINT \(old.notNullName) TO \(notNullName)")
    }
    if from.isNotInherited != to.isNotInherited {
      let clause: SQL = to.isNotInherited ? "NO INHERIT" : "INHERIT"
      statements.append("ALTER TABLE \(table) ALTER CONSTRAINT \(notNullName) \(clause)")
    }
    if from.comment != to.comment { statements.append(commentOnNotNull(to.comment)) }
    return statements
  }

  private func commentOnNotNull(_ text: String?) -> Statement {
    let value: SQL = text.map { "\(Literal($0))" } ?? "NULL"
    return "COMMENT ON CONSTRAINT \(notNullName) ON \(address.relation) IS \(value)"
  }

  /// The column without a name for its constraint that PostgreSQL would choose by itself.
  func withoutDefaultNotNullName() -> Column {
    guard notNull?.name == defaultNotNullName else { return self }
    var column = self
    column.notNull?.name = nil
    if column.notNull == NotNull() { column.notNull = nil }
    return column
  }
}
