import CatalogModel

extension Shape {
  /// Finds what of a value is not of this shape.
  func check(_ field: Field) throws(FieldMismatch) {
    switch self {
    case .text: _ = try String(field)
    case .sql, .name:
      guard let text = field.text, !text.isEmpty else {
        throw FieldMismatch(expected: self == .sql ? "SQL" : "a name", found: field)
      }
    case .boolean: _ = try Bool(field)
    case .integer: _ = try Int(field)
    case .keyword(let words):
      guard let text = field.text, words.contains(text.lowercased()) else {
        let list = words.map { "`\($0)`" }.joined(separator: ", ")
        throw FieldMismatch(expected: "one of \(list)", found: field)
      }
    case .list(let element): for field in field.elements ?? [field] { try element.check(field) }
    case .map(let value):
      guard let entries = field.entries else { throw FieldMismatch(expected: "a mapping", found: field) }
      for entry in entries { try value.check(entry.value) }
    case .record(let members): try Self.check(field, against: members)
    case .oneOf(let shapes):
      var first: FieldMismatch?
      for shape in shapes {
        do throws(FieldMismatch) { return try shape.check(field) } catch { first = first ?? error }
      }
      if let first { throw first }
    }
  }

  private static func check(_ field: Field, against members: [Member]) throws(FieldMismatch) {
    guard let entries = field.entries else { throw FieldMismatch(expected: "a mapping", found: field) }
    for entry in entries {
      guard let member = members.first(where: { $0.name == entry.key }) else {
        throw FieldMismatch("unknown key `\(entry.key)`", at: entry.keySpan ?? field.span)
      }
      try member.shape.check(entry.value)
    }
    for member in members where member.isRequired && field[member.name] == nil {
      throw FieldMismatch("`\(member.name)` is missing", at: field.span)
    }
  }
}
