package import CatalogModel
import SQLText

/// How a person writes a column, whatever PostgreSQL makes of it.
extension Column {
  /// The sequence that the column would count with, were it declared in one word, such as `bigserial`.
  var serial: SequenceGenerator? {
    guard Column.serialWords[type.text] != nil, !isNullable,
      let counting = `default`.flatMap(CountingDefault.init)
    else { return nil }
    let name = Constraints.defaultName(address.names[1], [address.name], "seq")
    let place = ObjectAddress(SequenceGenerator.kind, address.names[0], name)
    let isItsOwn = counting.sequence == ("\(place)" as SQL)
    guard isItsOwn else { return nil }
    var sequence = SequenceGenerator(blank: place)
    sequence.type = type
    (sequence.start, sequence.increment, sequence.min, sequence.cache) = (1, 1, 1, 1)
    sequence.max = SequenceLimits(type: type.text, isAscending: true).max
    sequence.column = QualifiedName([address.names[1], address.name])
    return sequence
  }

  package func shortened(in catalog: Catalog) -> Column {
    var short = withoutDefaultNotNullName()
    if let serial, let word = Column.serialWords[type.text],
      catalog[serial.address]?.isImplied(in: catalog) == true
    {
      short.type = SQL(verbatim: word)
      short.default = nil
    }
    short.default = short.default.map { Column.plain($0, of: type) }
    short.generated = generated?.unparenthesized
    short.identity = identity?.withoutDefaultName(address)
    return short
  }

  private static let serialWords = ["smallint": "smallserial", "integer": "serial", "bigint": "bigserial"]

  /// A constant without the cast to the very type that the column has anyway.
  private static func plain(_ expression: SQL, of type: SQL) -> SQL {
    let cast = "::\(type.text.prefix { $0 != "(" })"
    guard expression.text.hasPrefix("'"), expression.text.hasSuffix("'\(cast)") else { return expression }
    let constant = expression.text.dropLast(cast.count)
    let quotes = constant.dropFirst().dropLast().replacing("''", with: "")
    return quotes.contains("'") ? expression : SQL(verbatim: String(constant))
  }
}
