import CatalogModel

/// The one-line form of a foreign key's target: `TABLE [(COLUMNS)] [on delete ACTION] [on update ACTION]`.
enum ForeignKeyShorthand {
  private static let clauses = [(" on delete ", "on_delete"), (" on update ", "on_update")]

  /// Gives the keys `references`, `on_delete`, and `on_update`.
  static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let text = field.text else {
      guard case .map = field.value else {
        throw FieldMismatch(expected: "a table such as `users`", found: field)
      }
      return field
    }
    var rest = text
    var entries: [Field.Entry] = []
    while let (clause, key) = lastClause(in: rest) {
      entries.insert(
        Field.Entry(key, .scalar(String(rest[clause.upperBound...]).trimmed, span: field.span)),
        at: 0
      )
      rest = String(rest[..<clause.lowerBound])
    }
    let target = Field.Entry("references", .scalar(rest.trimmed, span: field.span))
    return .map([target] + entries, span: field.span)
  }

  private static func lastClause(in text: String) -> (Range<String.Index>, String)? {
    let lowered = text.lowercased()
    guard lowered.count == text.count else { return nil }
    let found = clauses.compactMap { clause, key in
      TopLevel.range(of: clause, in: lowered, last: true).map { range -> (Range<String.Index>, String) in
        let start = text.index(
          text.startIndex,
          offsetBy: lowered.distance(from: lowered.startIndex, to: range.lowerBound)
        )
        return (start..<text.index(start, offsetBy: clause.count), key)
      }
    }
    return found.max { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// Gives the one-line form, or nil where the key says more than it can hold.
  static func condensed(_ field: Field) -> String? {
    guard let entries = field.entries,
      entries.allSatisfy({ ["columns", "references", "on_delete", "on_update"].contains($0.key) }),
      var text = field["references"]?.text
    else { return nil }
    for (clause, key) in clauses {
      guard let action = field[key] else { continue }
      guard let word = action.text else { return nil }
      text += clause + word
    }
    return text
  }
}
