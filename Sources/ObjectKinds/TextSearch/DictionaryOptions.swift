package import CatalogModel
import SQLText

/// The options of a text search dictionary, in the order in which its template gets them.
package struct DictionaryOptions: PropertyValue {
  package var options = OrderedMap<String>()

  package init() {}

  package init(_ field: Field) throws(FieldMismatch) { options = try OrderedMap(field) }

  /// Reads what PostgreSQL keeps of them: `language = 'english', maxlen = 4`.
  package init(catalogText: String) throws(FieldMismatch) {
    var entries: [Field.Entry] = []
    for option in TopLevel.list(catalogText) {
      guard let sign = TopLevel.range(of: " = ", in: option),
        let name = QualifiedName(parsing: String(option[..<sign.lowerBound]).trimmed)?.parts.last
      else { throw FieldMismatch("an option of a dictionary reads `\(option)`", at: nil) }
      let value = String(option[sign.upperBound...]).trimmed
      entries.append(Field.Entry(name.name, .scalar(Self.unquoted(value))))
    }
    options = try OrderedMap(.map(entries))
  }

  package var field: Field { options.field }
  package static var shape: Shape { OrderedMap<String>.shape }

  /// The options as CREATE and ALTER take them.
  var clauses: [SQL] {
    options.pairs.map { pair in
      let isNumber = !pair.value.isEmpty && pair.value.utf8.allSatisfy { (48...57).contains($0) }
      let value: SQL = isNumber ? SQL(verbatim: pair.value) : "\(Literal(pair.value))"
      return "\(Identifier(pair.key)) = \(value)"
    }
  }

  /// The text of a constant; in that of one with an `E` every backslash is doubled.
  private static func unquoted(_ text: String) -> String {
    var body = Substring(text)
    let isEscaped = body.hasPrefix("E'")
    if isEscaped { body.removeFirst() }
    guard body.count > 1, body.hasPrefix("'"), body.hasSuffix("'") else { return text }
    var value = ""
    var previous: Character?
    for character in body.dropFirst().dropLast() {
      let isDoubled = character == previous && (character == "'" || isEscaped && character == "\\")
      if !isDoubled { value.append(character) }
      previous = isDoubled ? nil : character
    }
    return value
  }
}
