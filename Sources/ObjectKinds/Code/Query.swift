package import CatalogModel
package import SQLText

/// A query, or an expression that may hold one, as PostgreSQL writes it out from what it has read.
///
/// It does not always read what it wrote the same way: a `'x'` in a subquery whose columns nobody can name comes out as
/// `'x'::text`, and that, read again, as `'x'::text AS text`; `(VALUES` becomes ` ( VALUES`. Both mean the same, so both
/// are equal.
package struct Query: ScalarValue {
  package var sql: SQL

  package init(_ sql: SQL) { self.sql = sql }
  package init(_ field: Field) throws(FieldMismatch) { sql = try SQL(field) }
  package init(catalogText: String) { sql = SQL(catalogText: catalogText) }

  package var field: Field { sql.field }
  package static var shape: Shape { SQL.shape }

  package static func == (left: Query, right: Query) -> Bool {
    left.sql.text.hasSameBytes(as: right.sql.text) || left.essence == right.essence
  }

  package func isSame(as other: Query) -> Bool { self == other }

  /// What the text says, however PostgreSQL happened to write it.
  private var essence: [UInt8] { ImpliedNames.removed(from: Spacing.evened(sql.text)) }
}

/// The white space by which PostgreSQL lays a query out.
enum Spacing {
  /// The text with one space for any number of spaces and lines, and none inside of parentheses; what is quoted stays.
  static func evened(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    var quote: UInt8?
    for byte in text.utf8 {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        if output.isEmpty || output.last == UInt8(ascii: " ") || output.last == UInt8(ascii: "(") { continue }
        output.append(UInt8(ascii: " "))
        continue
      } else if byte == UInt8(ascii: ")"), output.last == UInt8(ascii: " ") {
        output.removeLast()
      }
      output.append(byte)
    }
    return output
  }
}

/// The names that PostgreSQL gives to constants with a type, where a query gives them none.
enum ImpliedNames {
  /// The bytes of a query without each `AS` that names a value of a type as PostgreSQL would name it anyway.
  static func removed(from text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var quote: UInt8?
    /// Where in the output the last `::` ends.
    var cast = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: ":"), output.last == byte {
        cast = output.count + 1
      } else if cast > 0, text[index...].starts(with: keyword) {
        let (name, end) = identifier(in: text, from: index + keyword.count)
        if isEnd(text, at: end), let name, name == impliedName(of: output[cast...]) {
          index = end
          continue
        }
      }
      output.append(byte)
      index += 1
    }
    return output
  }

  private static let keyword = Array(" AS ".utf8)
  private static let ends = Array(",); \n".utf8)

  /// Whether an item of a list, or a query, ends there.
  private static func isEnd(_ text: [UInt8], at index: Int) -> Bool {
    index >= text.count || ends.contains(text[index])
  }

  private static func identifier(in text: [UInt8], from start: Int) -> (name: String?, end: Int) {
    let quote = UInt8(ascii: "\"")
    guard start < text.count, text[start] == quote else {
      let end = text[start...].firstIndex { !isNamePart($0) } ?? text.count
      return (end > start ? String(decoding: text[start..<end], as: UTF8.self) : nil, end)
    }
    guard let end = text[(start + 1)...].firstIndex(of: quote) else { return (nil, text.count) }
    return (String(decoding: text[(start + 1)..<end], as: UTF8.self), end + 1)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: byte >= 0x80
    }
  }

  /// The last part of a type's name as the grammar has it, or nil for what is no type alone.
  private static func impliedName(of type: ArraySlice<UInt8>) -> String? {
    var depth = 0
    var plain: [UInt8] = []
    for byte in type {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 0 { return nil }
      default: if depth == 0 { plain.append(byte) }
      }
    }
    let spelling = String(decoding: plain, as: UTF8.self)
    if let name = spellings[spelling] { return name }
    guard let last = spelling.split(separator: ".").last, !last.contains(" ") || last.hasPrefix("\"") else {
      return nil
    }
    return last.hasPrefix("\"") ? String(last.dropFirst().dropLast()) : String(last)
  }

  private static let spellings = [
    "smallint": "int2", "integer": "int4", "bigint": "int8", "real": "float4", "double precision": "float8",
    "boolean": "bool", "character varying": "varchar", "character": "bpchar", "bit varying": "varbit",
    "timestamp with time zone": "timestamptz", "timestamp without time zone": "timestamp",
    "time with time zone": "timetz", "time without time zone": "time",
  ]
}

extension SQL.StringInterpolation {
  package mutating func appendInterpolation(_ query: Query) { appendInterpolation(query.sql) }
}
