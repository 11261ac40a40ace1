import CatalogModel
import ObjectKinds
import SQLText

/// Rules on tables.
extension LintRule {
  static let tables = [primaryKey, quotedName]

  private static let primaryKey = LintRule(
    "no-primary-key",
    "a table has no primary key",
    reason: """
      Nothing tells its rows apart: logical replication can't update or delete them, a double row can't be removed without \
      tricks, and plumb has nothing to fill it along, a part at a time.
      """,
    remedy: "`primary_key`, with `identity: always` where nothing else is unique.",
    in: Table.self
  ) { table, schema in
    guard table.partitionOf == nil, table.inherits.isEmpty, table.server == nil, table.ofType == nil,
      schema.parts(PrimaryKey.self, of: table.address).isEmpty
    else { return nil }
    return Finding(message: "\(table.address) has no primary key", note: "write `primary_key: [COLUMN]`")
  }

  private static let quotedName = LintRule(
    "quoted-name",
    "a name has to be written in double quotes, everywhere and always",
    reason: """
      PostgreSQL folds names without quotes to lower case. A name with a capital, a space, or that is a word of SQL has to \
      be quoted in every statement, by every client.
      """,
    remedy: "Lower case, with underscores. `swift:` gives the generated type another name.",
    level: .off,
    in: Table.self
  ) { table, schema in
    let columns = schema.parts(Column.self, of: table.address).map(\.address)
    guard let address = ([table.address] + columns).first(where: { $0.name.quoted.hasPrefix("\"") }) else {
      return nil
    }
    return Finding(message: "\(address) needs quotes", note: "write it in lower case, with underscores")
  }
}
