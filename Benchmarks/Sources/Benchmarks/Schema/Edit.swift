/// A change such as people make between two plans, to a table's spec or to the live table.
enum Edit: CaseIterable {
  case addColumn, addNullableColumn, changeDefault, dropDefault, makeNullable
  case addIndex, dropIndex, changeCheck, addComment, widenType

  /// Makes the change in the spec.
  func apply(to table: inout GeneratedTable) {
    switch self {
    case .addColumn:
      table.columns.append(GeneratedTable.Column(name: "added", type: "integer", defaultValue: "7"))
    case .addNullableColumn:
      table.columns.append(GeneratedTable.Column(name: "added", type: "text", isNullable: true))
    case .changeDefault: table.columns[2].defaultValue = "5"
    case .dropDefault: table.columns[2].defaultValue = nil
    case .makeNullable: table.columns[2].isNullable = true
    case .addIndex: table.indexes.append(["id", "quantity"])
    case .dropIndex: table.indexes.removeLast()
    case .changeCheck: table.check = "quantity between 0 and 99999"
    case .addComment: table.comment = "Edited."
    case .widenType: table.columns[2].type = "bigint"
    }
  }

  /// Statements that make a change of the same sort in a database.
  func sql(for table: GeneratedTable) -> String {
    let alter = "ALTER TABLE \(table.name)"
    return switch self {
    case .addColumn: "\(alter) ADD added integer NOT NULL DEFAULT 7;"
    case .addNullableColumn: "\(alter) ADD added text;"
    case .changeDefault: "\(alter) ALTER quantity SET DEFAULT 5;"
    case .dropDefault: "\(alter) ALTER quantity DROP DEFAULT;"
    case .makeNullable: "\(alter) ALTER quantity DROP NOT NULL;"
    case .addIndex: "CREATE INDEX ON \(table.name) (id, quantity);"
    case .dropIndex: "DROP INDEX \(table.name)_parent_id_idx;"
    case .changeCheck:
      "\(alter) DROP CONSTRAINT \(table.name)_check, ADD CONSTRAINT \(table.name)_check CHECK (quantity >= 0);"
    case .addComment: "COMMENT ON TABLE \(table.name) IS 'Edited.';"
    case .widenType: "\(alter) ALTER quantity TYPE bigint;"
    }
  }
}

extension GeneratedSchema {
  /// Ten tables, or as many as there are, spread over the whole, each with the edit that it gets.
  var edited: [(index: Int, edit: Edit)] {
    let count = min(Edit.allCases.count, tables.count)
    return Edit.allCases.prefix(count).enumerated().map { (tables.count / count * $0, $1) }
  }

  /// The schema after the edits.
  var afterEdits: GeneratedSchema {
    var schema = self
    for (index, edit) in edited { edit.apply(to: &schema.tables[index]) }
    return schema
  }

  /// Statements that change as much in the live database.
  var liveEdits: String { edited.map { $1.sql(for: tables[$0]) }.joined(separator: "\n") }
}
