import CatalogModel
import SQLText

/// What indexes share with the constraints that are kept by one.
enum UniqueIndex {
  /// Joins the index of a constraint.
  static let joins: SQL = """

      JOIN pg_index i ON i.indexrelid = con.conindid
      JOIN pg_class ic ON ic.oid = con.conindid
    """

  /// The names of the columns that the index only carries along, as the table has them: the index calls a column that it
  /// holds twice by another name the second time.
  static let included: SQL = """
    CASE WHEN i.indnatts > i.indnkeyatts
         THEN (SELECT json_agg(a.attname ORDER BY k.position)
                 FROM generate_series(i.indnkeyatts, i.indnatts - 1) AS k (position)
                 JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.position]) END
    """

  /// The way to other storage parameters, of which PostgreSQL has none for the index of a partitioned table.
  static func storageChanges<Object: CatalogObject>(_ change: Transition<Object, OrderedMap<String>>)
    -> Alteration?
  {
    let address = change.new.address
    let table = change.context.existing(change.old.address.parent(Table.kind)) as? Table
    guard table?.partitionKey == nil else { return nil }
    let index: SQL = "\(address.names[0]).\(address.name)"
    return Alteration(
      StorageParameters.changes(from: change.from, to: change.to).map { "ALTER INDEX \(index) \($0)" }
    )
  }

  /// The way to another tablespace, which the index of a partitioned table changes for parts to come only.
  static func move<Object: CatalogObject>(_ change: Transition<Object, Identifier?>) -> Alteration? {
    let address = change.new.address
    let table = change.context.existing(change.old.address.parent(Table.kind)) as? Table
    guard table?.partitionKey == nil else { return nil }
    return [Tablespace.move("INDEX \(address.names[0]).\(address.name)", to: change.to)]
  }

  /// A constraint that takes over an index, which is built while others read and write.
  static func adoption(
    by address: ObjectAddress,
    as constraint: SQL,
    index definition: SQL,
    _ deferrable: Deferral
  ) -> OnlineForm {
    let (schema, name) = (address.names[0], address.name)
    let interim = Constraints.interimName(of: name)
    func build(_ name: Identifier) -> Statement {
      let sql: SQL = "CREATE UNIQUE INDEX CONCURRENTLY \(name) ON \(address.relation) \(definition)"
      return Index.concurrently(sql, "\(schema).\(name)", creates: true, isInterim: true)
    }
    func adopt(_ index: Identifier) -> Statement {
      let clause = SQL.line {
        "CONSTRAINT \(name) \(constraint) USING INDEX \(index)"
        deferrable.clause
      }
      return Constraints.add(clause, to: address)
    }
    return OnlineForm(
      [build(name), adopt(name)],
      replacement: OnlineForm.Replacement(building: [build(interim)], taking: [adopt(interim)], isGuard: true)
    )
  }

  /// Asks for the values that come more than once, as far as their types tell which are equal.
  static func precheck(
    _ keys: [IndexKey],
    where predicate: SQL? = nil,
    areNullsNotDistinct: Bool = false
  ) -> Precheck? {
    guard keys.allSatisfy({ $0.operatorClass == nil }) else { return nil }
    return Precheck(
      .distinctness(keys.map(\.value), where: predicate, areNullsDistinct: !areNullsNotDistinct),
      note: "make them differ first"
    )
  }

  /// Asks for the values of columns that come more than once.
  static func precheck(_ columns: [Identifier], areNullsNotDistinct: Bool = false) -> Precheck {
    Precheck(
      .distinctness(columns.map { "\($0)" }, areNullsDistinct: !areNullsNotDistinct),
      note: "make them differ first"
    )
  }

  static func references(_ address: ObjectAddress, _ columns: [Identifier], _ include: [Identifier])
    -> [Reference]
  {
    let table = address.parent(Table.kind)
    return columns.map { Reference("columns", table.child(Column.kind, $0)) }
      + include.map { Reference("include", table.child(Column.kind, $0)) }
  }

  /// What two keys of one CREATE TABLE have in common where PostgreSQL makes only one index for both.
  static func likeness(
    _ columns: [Identifier],
    _ include: [Identifier],
    _ deferrable: Deferral,
    areNullsNotDistinct: Bool = false
  ) -> SQL {
    .line {
      areNullsNotDistinct ? "NULLS NOT DISTINCT (\(columns))" : "(\(columns))"
      if !include.isEmpty { "INCLUDE (\(include))" }
      deferrable.clause
    }
  }

  /// A list stands for a mapping that only says which columns.
  static func expanded(_ field: Field) -> Field {
    if case .map = field.value { return field }
    return .map([Field.Entry("columns", field)], span: field.span)
  }

  static func condensed(_ field: Field) -> Field {
    guard let entries = field.entries, entries.count == 1, let columns = field["columns"] else {
      return field
    }
    return columns
  }
}
