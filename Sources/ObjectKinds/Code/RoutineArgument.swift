package import CatalogModel
package import SQLText

/// One argument of a routine.
package struct RoutineArgument: Record, Hashable {
  package var mode = Mode.in
  package var name: Identifier?
  package var type: SQL = ""
  package var `default`: SQL?

  package init() {}

  package enum Mode: String, Keyword { case `in`, out, `inout`, variadic }

  package static let parts: [Part<RoutineArgument>] = [
    Part("mode", \.mode), Part("name", \.name), Part("type", \.type), Part("default", \.default),
  ]

  package static let shorthand: Shape? = .sql

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let text = field.text else { return field }
    return .map([Field.Entry("type", .scalar(text, span: field.span))], span: field.span)
  }

  /// Reads one argument as CREATE FUNCTION lists it.
  init(parsing text: String) {
    let marks = [" default ", ":=", "="].compactMap { TopLevel.range(of: $0, in: Self.spaced(text)) }
    let end = marks.min { $0.lowerBound < $1.lowerBound }
    let spaced = Self.spaced(text)
    if let end { `default` = SQL(verbatim: String(spaced[end.upperBound...]).trimmed) }
    var words = RoutineText.words(end.map { String(spaced[..<$0.lowerBound]) } ?? spaced)
    if words.count > 1, let first = Mode(rawValue: words[0]) {
      mode = first
      words.removeFirst()
      if first == .in, words.count > 1, words[0] == "out" {
        mode = .inout
        words.removeFirst()
      }
    } else if words.count > 2, let second = Mode(rawValue: words[1]) {
      mode = second
      words.remove(at: 1)
    }
    if !RoutineType.isType(words) {
      let word = words.removeFirst()
      name = QualifiedName(parsing: word)?.parts.last
    }
    type = SQL(verbatim: words.joined(separator: " "))
  }

  /// The text with all white space outside of quotes made spaces, and with `default` in lower case.
  private static func spaced(_ text: String) -> String {
    var result = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character.isWhitespace {
        result.append(" ")
        continue
      } else if character.isASCII, character.isLetter {
        result += character.lowercased()
        continue
      }
      result.append(character)
    }
    return result
  }

  /// The argument as CREATE FUNCTION lists it.
  var sql: SQL {
    .line {
      if mode != .in { mode.sql }
      if let name { "\(name)" }
      type
      if let `default` { "DEFAULT \(`default`)" }
    }
  }

  /// Whether callers give the argument, so that it is part of the routine's address.
  var isInput: Bool { mode != .out }

  var canonicalType: String { RoutineType.canonical(RoutineText.words(type.text)) }

  /// Whether CREATE OR REPLACE can bring this argument about in the place of the old one.
  func replaces(_ old: RoutineArgument) -> Bool {
    guard mode == old.mode, canonicalType == old.canonicalType else { return false }
    guard old.default == nil || `default` != nil else { return false }
    return name == old.name || (old.name == nil && (mode == .in || mode == .variadic))
  }
}
