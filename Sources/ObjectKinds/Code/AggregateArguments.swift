package import CatalogModel
package import SQLText

/// The arguments of an aggregate, as CREATE AGGREGATE lists them between its parentheses.
///
/// Those of an ordered-set aggregate are the direct ones, `ORDER BY`, and the aggregated ones. Nothing stands for
/// the `*` of an aggregate of rows.
package struct AggregateArguments: ScalarValue {
  package var sql: SQL = ""

  package init() {}

  package init(_ field: Field) throws(FieldMismatch) {
    let arguments = try RoutineArguments(field)
    sql = arguments.sql == "*" ? "" : arguments.sql
  }

  package var field: Field { .scalar(sql.text) }
  package static var shape: Shape { RoutineArguments.shape }

  /// Whether the arguments say that their order within a group counts.
  var areOrdered: Bool { parts.ordered != nil }

  /// The direct arguments, and those after `ORDER BY` where there are any.
  private var parts: (direct: String, ordered: String?) {
    let text = sql.text
    let lowered = String(text.map { $0.isASCII ? Character($0.lowercased()) : $0 })
    if lowered.hasPrefix("order by ") { return ("", String(text.dropFirst(9))) }
    guard let mark = TopLevel.range(of: " order by ", in: lowered) else { return (text, nil) }
    let start = text.index(
      text.startIndex,
      offsetBy: lowered.distance(from: lowered.startIndex, to: mark.lowerBound)
    )
    return (String(text[..<start]), String(text[text.index(start, offsetBy: 10)...]))
  }

  /// The types that tell overloads apart; a list of any number of values stands once for both parts.
  var signature: Identifier {
    let (direct, ordered) = (list(parts.direct), list(parts.ordered ?? ""))
    let isShared = direct.last?.mode == .variadic && ordered.count == 1
    return Identifier((direct + (isShared ? [] : ordered)).map(\.canonicalType).joined(separator: ", "))
  }

  private func list(_ text: String) -> [RoutineArgument] {
    text.trimmed.isEmpty ? [] : TopLevel.list(text).map(RoutineArgument.init(parsing:))
  }
}
