package import CatalogModel
import SQLText

/// By what a table is divided into partitions: `{range: [created_at]}`.
package struct PartitionKey: Record {
  package var range: [PartitionKeyPart] = []
  package var list: [PartitionKeyPart] = []
  package var hash: [PartitionKeyPart] = []

  package init() {}

  package static let parts: [Part<PartitionKey>] = [
    Part("range", \.range), Part("list", \.list), Part("hash", \.hash),
  ]

  /// Reads what `pg_get_partkeydef` writes: `RANGE (created_at, lower(name))`.
  package init(catalogText: String) throws(FieldMismatch) {
    self.init()
    let words = catalogText.split(separator: " ", maxSplits: 1)
    let parts = TopLevel.list(String(words[words.count - 1].dropFirst().dropLast())).map(
      PartitionKeyPart.init
    )
    switch words[0] {
    case "RANGE": range = parts
    case "LIST": list = parts
    case "HASH": hash = parts
    default: throw FieldMismatch(expected: "a partition key", found: .scalar(catalogText))
    }
  }

  /// Whether it says one way of dividing, and by what.
  var isWhole: Bool { [range, list, hash].filter { !$0.isEmpty }.count == 1 }

  var clause: SQL {
    let (strategy, parts): (SQL, [PartitionKeyPart]) =
      !range.isEmpty ? ("RANGE", range) : !list.isEmpty ? ("LIST", list) : ("HASH", hash)
    return "PARTITION BY \(strategy) (\(parts.map(\.sql)))"
  }
}

/// A column, or an expression in parentheses, that a table is divided by, maybe with a collation and an operator class.
package struct PartitionKeyPart: ScalarValue {
  /// The name of a column as it is, or else SQL.
  let text: String

  /// Reads a part as PostgreSQL writes it.
  init(_ sql: String) {
    let inner = sql.dropFirst().dropLast()
    let isQuoted = sql.count > 2 && sql.hasPrefix("\"") && sql.hasSuffix("\"") && !inner.contains("\"")
    text = isQuoted && PartitionKeyPart.isName(String(inner)) ? String(inner) : sql
  }

  package init(_ field: Field) throws(FieldMismatch) {
    guard let text = field.text?.trimmed, !text.isEmpty else {
      throw FieldMismatch(expected: "a column or an expression", found: field)
    }
    self.text = text
  }

  package var field: Field { .scalar(text) }
  package static var shape: Shape { .sql }

  /// Whether the part is the column of a name, and not an expression.
  func names(_ column: Identifier) -> Bool { text == column.name || text == column.quoted }

  var sql: SQL { PartitionKeyPart.isName(text) ? "\(Identifier(text))" : SQL(verbatim: text) }

  /// Whether a text without quotes is a name, and nothing else.
  private static func isName(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
  }
}
