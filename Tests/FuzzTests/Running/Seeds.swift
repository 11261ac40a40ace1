import ObjectKinds
import SQLText

/// Rows for the tables of a random schema.
///
/// All say the same, and a table that has anything unique has one, so that no change of a constraint meets rows that it
/// does not hold for.
enum Seeds {
  static func statements(for pair: Pair) -> [SQL] {
    pair.before.of(Table.kind).filter { $0.parent == nil && $0.traits["flavor"] != "foreign" }.flatMap {
      table in
      let hasKeys = [pair.before, pair.after].contains { isUnique(table, in: $0) }
      return Array(repeating: statement(table, in: pair.before), count: hasKeys ? 1 : 3)
    }
  }

  private static func isUnique(_ table: Piece, in world: World) -> Bool {
    world.all.contains { piece in
      piece.parent == table.id
        && ([PrimaryKey.kind, Unique.kind, Exclusion.kind].contains(piece.kind)
          || piece.body["unique"] != nil)
    }
  }

  private static func statement(_ table: Piece, in world: World) -> SQL {
    let text = YAMLText(world: world)
    let name = text.text(.sql(table.id))
    let columns = world.children(of: table.id, Column.kind).filter {
      $0.body["generated"] == nil && $0.body["identity"] == nil && ColumnFamily.of($0)?.text != nil
    }
    guard !columns.isEmpty else { return SQL(verbatim: "INSERT INTO \(name) DEFAULT VALUES") }
    let names = columns.map { text.text(.identifier($0.id)) }.joined(separator: ", ")
    let values = columns.map { "'\(ColumnFamily.of($0)?.text ?? "")'" }.joined(separator: ", ")
    return SQL(verbatim: "INSERT INTO \(name) (\(names)) VALUES (\(values))")
  }
}
