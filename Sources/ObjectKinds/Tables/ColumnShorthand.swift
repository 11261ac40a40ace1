import CatalogModel

/// The one-line form of a column: `TYPE[?] [identity] [= DEFAULT] [-> TABLE [(COLUMN)] [on delete ACTION]]`.
enum ColumnShorthand {
  /// Gives a column's long form.
  static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let text = field.text else {
      guard case .map = field.value else {
        throw FieldMismatch(expected: "a type such as `text?` or a mapping with `type`", found: field)
      }
      return try expandingType(field)
    }
    var rest = text
    var entries: [Field.Entry] = []
    if let (before, reference) = reference(in: rest) {
      rest = before
      entries.append(entry("references", reference, field))
    }
    if rest.hasSuffix(" ->") || text.hasSuffix(" -> ") {
      throw FieldMismatch("expected a table after `->`", at: field.span)
    }
    if rest.hasSuffix(" =") { rest += " " }
    if let range = TopLevel.range(of: " = ", in: rest) {
      let value = String(rest[range.upperBound...]).trimmed
      guard !value.isEmpty else { throw FieldMismatch("expected a default after `=`", at: field.span) }
      entries.append(entry("default", value, field))
      rest = String(rest[..<range.lowerBound])
    }
    return try expandingType(.map([entry("type", rest.trimmed, field)] + entries, span: field.span))
  }

  /// Takes `identity` and `?` off the end of the type.
  private static func expandingType(_ field: Field) throws(FieldMismatch) -> Field {
    var field = field
    guard let type = field["type"], var text = type.text?.trimmed else { return field }
    for (suffix, generation) in [(" identity by default", "by default"), (" identity", "always")]
    where text.lowercased().hasSuffix(suffix) {
      text = String(text.dropLast(suffix.count)).trimmed
      field["identity"] = .scalar(generation, span: type.span)
      break
    }
    if text.hasSuffix("?") {
      text = String(text.dropLast()).trimmed
      field["nullable"] = Field(.scalar("true"), span: type.span)
    }
    guard !text.isEmpty else {
      throw FieldMismatch("expected a type before `?`, `=`, or `->`", at: type.span)
    }
    guard !text.hasSuffix("?") else { throw FieldMismatch("one `?` is enough", at: type.span) }
    field["type"] = .scalar(text, span: type.span)
    return field
  }

  /// Splits off what follows the last arrow, where it reads like a reference and not like the operator of json.
  private static func reference(in text: String) -> (before: String, reference: String)? {
    var searched = text
    while let range = TopLevel.range(of: " -> ", in: searched, last: true) {
      let before = String(searched[..<range.lowerBound])
      let reference = String(text.dropFirst(before.count + 4)).trimmed
      if let first = reference.first, first.isLetter || first == "_" || first == "\"" {
        return (before, reference)
      }
      searched = before
    }
    return nil
  }

  private static func entry(_ key: String, _ text: String, _ field: Field) -> Field.Entry {
    Field.Entry(key, .scalar(text, span: field.span), keySpan: field.span)
  }

  /// Gives a column's short form.
  static func condensed(_ field: Field) -> Field {
    var field = field
    guard var text = field["type"]?.text else { return field }
    if field["nullable"]?.text == "true" {
      text += "?"
      field["nullable"] = nil
    }
    if let identity = field["identity"]?.text {
      text += identity == "always" ? " identity" : " identity by default"
      field["identity"] = nil
    }
    guard let entries = field.entries,
      entries.allSatisfy({ ["type", "default", "references"].contains($0.key) }),
      entries.allSatisfy({ $0.value.text.map { !$0.contains("\n") } ?? false })
    else {
      field["type"] = .scalar(text)
      return field
    }
    if let value = field["default"]?.text { text += " = \(value)" }
    if let reference = field["references"]?.text { text += " -> \(reference)" }
    // What would be read back as something else keeps its long form.
    guard (try? expanded(.scalar(text)))?["default"]?.text == field["default"]?.text else { return field }
    return .scalar(text)
  }

  /// Moves the references of columns to the foreign keys of their table, which they are.
  ///
  /// What is wrong with a column or a key stays as it is: it is told where they are read, with all that is wrong in
  /// the table.
  static func hoistingReferences(in table: Field) -> Field {
    guard let columns = table["columns"]?.entries else { return table }
    var hoisted: [Field] = []
    var kept: [Field.Entry] = []
    for column in columns {
      var body = (try? expanded(column.value)) ?? column.value
      if let reference = body["references"] {
        body["references"] = nil
        let name = Field.scalar(column.key, span: column.keySpan)
        let target =
          (try? ForeignKeyShorthand.expanded(reference).entries) ?? [Field.Entry("references", reference)]
        hoisted.append(.map([Field.Entry("columns", .list([name]))] + target, span: reference.span))
      }
      kept.append(Field.Entry(column.key, body, keySpan: column.keySpan))
    }
    var table = table
    table["columns"] = .map(kept, span: table["columns"]?.span)
    guard !hoisted.isEmpty, let others = bodies(of: table["foreign_keys"]) else { return table }
    table["foreign_keys"] = .list(others + hoisted, span: table["foreign_keys"]?.span)
    return table
  }

  /// A group as a list, whose elements carry their names, or nil where it is neither a list nor a mapping.
  private static func bodies(of group: Field?) -> [Field]? {
    guard let group, !group.isNull else { return [] }
    if let elements = group.elements { return elements }
    return group.entries?.map { entry in
      var body = entry.value
      body["name"] = .scalar(entry.key, span: entry.keySpan)
      return body
    }
  }

  /// Moves unnamed foreign keys of one column to that column.
  static func sinkingReferences(in table: Field) -> Field {
    guard let keys = table["foreign_keys"]?.elements, var columns = table["columns"]?.entries else {
      return table
    }
    var kept: [Field] = []
    for key in keys {
      guard let reference = ForeignKeyShorthand.condensed(key),
        let name = key["columns"]?.text
          ?? (key["columns"]?.elements?.count == 1 ? key["columns"]?.elements?[0].text : nil),
        let index = columns.firstIndex(where: { $0.key == name }), key["name"] == nil
      else {
        kept.append(key)
        continue
      }
      var body = (try? expanded(columns[index].value)) ?? columns[index].value
      guard body["references"] == nil else {
        kept.append(key)
        continue
      }
      body["references"] = .scalar(reference)
      columns[index].value = condensed(body)
    }
    var table = table
    table["columns"] = .map(columns)
    table["foreign_keys"] = kept.isEmpty ? nil : .list(kept)
    return table
  }
}
