import CatalogModel
import ObjectKinds
import SQLText

/// Rules on keys and indexes.
extension LintRule {
  static let keys = [foreignKeyIndex, foreignKeyType, foreignKeyNull, integerKey, redundantIndex]

  private static let foreignKeyIndex = LintRule(
    "foreign-key-index",
    "a foreign key has no index to find its rows by",
    reason: """
      PostgreSQL makes no index for a foreign key. Every DELETE of a row that is referred to, and every UPDATE of its key, \
      reads the whole referring table, and so do most joins along the key.
      """,
    remedy: """
      An index that begins with the columns of the key. A table that stays small, or whose target never loses a row, does \
      without.
      """,
    in: ForeignKey.self
  ) { key, schema in
    let table = key.address.parent(Table.kind)
    let columns = Set(key.columns)
    let isServed = schema.searchPaths(of: table).contains { path in
      Set(path.columns.prefix(columns.count)) == columns
    }
    guard !isServed, schema.catalog.contains(table) else { return nil }
    let names = key.columns.map(\.name).joined(separator: ", ")
    return Finding(
      message:
        "no index of \(table) begins with \(names), which refers to \(key.target.table.parts.map(\.quoted).joined(separator: "."))",
      note: "write `indexes: [[\(names)]]` in the table"
    )
  }

  private static let foreignKeyType = LintRule(
    "foreign-key-type",
    "a foreign key has another type than what it refers to",
    reason: """
      Values of both types are compared by conversion, which costs time in each check and keeps some joins from an index. \
      Where the referring type is the smaller one, it runs out of values first.
      """,
    remedy: "The same type on both sides.",
    in: ForeignKey.self
  ) { key, schema in
    let table = key.address.parent(Table.kind)
    for target in key.targetTables(in: schema.catalog) {
      let theirs =
        key.target.columns.isEmpty
        ? (schema.primaryKey(of: target)?.columns ?? [])
        : key.target.columns
      for (mine, other) in zip(key.columns, theirs) {
        guard let own = schema.column(mine, of: table), let their = schema.column(other, of: target) else {
          continue
        }
        let (ownType, theirType) = (TypeSpelling(own.type), TypeSpelling(their.type))
        guard !ownType.isSerial, !theirType.isSerial, ownType.name != theirType.name else { continue }
        return Finding(
          message: "\(own.address) is a `\(own.type)` and refers to \(their.address), a `\(their.type)`",
          note: "give both the same type"
        )
      }
    }
    return nil
  }

  private static let foreignKeyNull = LintRule(
    "set-null-on-not-null",
    "a foreign key sets a column to null that can't be",
    reason: "The DELETE of a row that is referred to fails, with an error about the referring column.",
    remedy: "`on_delete: cascade` or `restrict`, or a column that may be null.",
    in: ForeignKey.self
  ) { key, schema in
    guard key.onDelete == .setNull || key.onUpdate == .setNull else { return nil }
    let table = key.address.parent(Table.kind)
    let set = key.onDelete == .setNull && !key.onDeleteColumns.isEmpty ? key.onDeleteColumns : key.columns
    guard let column = set.lazy.compactMap({ schema.column($0, of: table) }).first(where: { !$0.isNullable })
    else {
      return nil
    }
    return Finding(
      message: "\(column.address) may not be null, and its foreign key sets it to null",
      note: "write `on_delete: cascade` or `restrict`, or make the column nullable"
    )
  }

  private static let integerKey = LintRule(
    "integer-key",
    "a key runs out of numbers after two billion rows",
    reason: """
      `integer` ends at 2,147,483,647, and numbers are used up by inserts that fail, too. The day it ends, every insert \
      fails; the change to `bigint` is long on a table of that size.
      """,
    remedy: "`bigint` from the start. A table that can't grow so far, such as a list of countries, is fine.",
    in: PrimaryKey.self
  ) { key, schema in
    guard key.columns.count == 1, let name = key.columns.first,
      let column = schema.column(name, of: key.address.parent(Table.kind)),
      column.identity != nil || column.default != nil
        || TypeSpelling(column.type).isSerial,
      ["integer", "smallint", "serial", "smallserial", "serial4", "serial2"].contains(
        TypeSpelling(column.type).name
      )
    else { return nil }
    return Finding(
      message: "\(column.address) counts rows in a `\(column.type)`",
      note: "write `bigint`"
    )
  }

  private static let redundantIndex = LintRule(
    "redundant-index",
    "another index finds the same rows",
    reason: """
      An index whose columns are the first of another one's finds nothing that the other doesn't. Each insert and many \
      updates still write to it, and it takes memory from what is used.
      """,
    remedy: "Drop it, unless it is much smaller than the other and busy.",
    in: Index.self
  ) { index, schema in
    guard !index.isUnique, index.predicate == nil, index.method == "btree", index.include.isEmpty,
      index.columns.allSatisfy(\.isPlainColumn)
    else { return nil }
    let columns = index.columns.compactMap(\.column)
    let others = schema.searchPaths(of: index.address.parent(Table.kind)).filter { $0.name != index.address }
    let other = others.first { other in
      guard other.columns.starts(with: columns) else { return false }
      if let rival = schema.catalog[other.name] as? Index {
        guard rival.method == "btree", rival.columns.prefix(columns.count).allSatisfy(\.isPlainColumn) else {
          return false
        }
        // Of two that are the same, one is enough: the other one is told of.
        return other.columns.count > columns.count || rival.isUnique || other.name < index.address
      }
      return true
    }
    guard let other else { return nil }
    let names = columns.map(\.name).joined(separator: ", ")
    return Finding(
      message:
        "the index on \(names) finds nothing that \(other.name.name.isUnnamed ? "another one" : "\(other.name)") doesn't",
      note: "leave it out"
    )
  }
}

extension IndexKey {
  /// Whether it is nothing but a column, as it comes.
  fileprivate var isPlainColumn: Bool {
    column != nil && collation == nil && operatorClass == nil && order == .ascending && nulls == nil
  }
}

extension ForeignKey {
  fileprivate func targetTables(in catalog: Catalog) -> [ObjectAddress] {
    references.filter { $0.property == "references" }.flatMap(\.candidates).filter {
      $0.kind == Table.kind && catalog.contains($0)
    }
  }
}
