import CatalogModel
import SQLText

/// The keys `before`, `after`, and `instead_of`, which say when a trigger fires and at what.
enum TriggerShorthand {
  private static let timings = [
    ("before", Trigger.Timing.before), ("after", .after), ("instead_of", .insteadOf),
  ]

  /// Gives `timing`, `events`, and `columns`.
  static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    let given = timings.filter { field[$0.0] != nil }
    guard let (key, timing) = given.first, let list = field[key] else { return field }
    guard given.count == 1, field["timing"] == nil else {
      throw FieldMismatch("a trigger has only one of `before`, `after`, and `instead_of`", at: list.span)
    }
    var events: [Field] = []
    var columns: [Field] = []
    for field in try parts(of: list) {
      guard let text = field.text else { throw FieldMismatch(expected: "an event", found: field) }
      if text.lowercased().hasPrefix("update of ") {
        events.append(.scalar("update", span: field.span))
        columns += TopLevel.list(String(text.dropFirst(10))).map { .scalar(name($0), span: field.span) }
      } else if !columns.isEmpty, Trigger.Event(rawValue: text.lowercased()) == nil {
        // In `[update of a, b]` the comma is that of the list.
        columns.append(field)
      } else {
        events.append(field)
      }
    }
    var result = field
    result[key] = nil
    result["timing"] = .scalar(timing.rawValue, span: list.span)
    result["events"] = .list(events, span: list.span)
    if !columns.isEmpty { result["columns"] = .list(columns, span: list.span) }
    return result
  }

  /// A column's name, which may stand in double quotes as in SQL.
  private static func name(_ text: String) -> String {
    text.hasPrefix("\"") ? QualifiedName(parsing: text)?.parts.last?.name ?? text : text
  }

  /// The events one by one, whether they stand in a list or are joined by `or` as in SQL.
  private static func parts(of field: Field) throws(FieldMismatch) -> [Field] {
    if let elements = field.elements { return elements }
    guard var text = field.text else {
      throw FieldMismatch(expected: "a list of events such as `[insert, update]`", found: field)
    }
    var parts: [Field] = []
    while let range = TopLevel.range(of: " or ", in: text) {
      parts.append(.scalar(String(text[..<range.lowerBound]).trimmed, span: field.span))
      text = String(text[range.upperBound...])
    }
    return parts + [.scalar(text.trimmed, span: field.span)]
  }

  /// Gives the key that says the same as `timing`, `events`, and `columns`.
  static func condensed(_ field: Field) -> Field {
    let timing = field["timing"]?.text ?? Trigger.Timing.before.rawValue
    guard let events = field["events"]?.elements ?? field["events"].map({ [$0] }),
      let key = timings.first(where: { $0.1.rawValue == timing })?.0,
      let entries = field.entries
    else { return field }
    let columns = (field["columns"]?.elements ?? []).compactMap(\.text)
    guard TopLevel.canHold(columns) else { return field }
    let shown = events.map { event in
      event.text == "update" && !columns.isEmpty
        ? .scalar("update of \(columns.joined(separator: ", "))", span: event.span) : event
    }
    let rest = entries.filter { !["timing", "events", "columns"].contains($0.key) }
    return .map([Field.Entry(key, .list(shown))] + rest, span: field.span)
  }
}
