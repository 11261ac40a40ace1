import Diagnostics

/// What libyaml says when a text is not YAML.
struct SyntaxFailure {
  var problem: String
  var context: String?
  var offset: Int
  var contextOffset: Int

  /// The same in our words, with the way out.
  func diagnostic(in source: Source) -> Diagnostic {
    let place = source.span(offset..<endOfCharacter(at: offset, in: source))
    let contextPlace = source.span(contextOffset..<endOfCharacter(at: contextOffset, in: source))
    let isAtEnd = offset >= source.text.count
    switch problem {
    case _ where problem.hasPrefix("found unexpected end of stream") && context?.contains("quoted") == true:
      return .error(
        "yaml.unfinished-quote",
        "this quote is never closed",
        at: contextPlace,
        notes: ["the text ends at line \(source.position(at: offset).line)"]
      )
    case "found character that cannot start any token" where !isAtEnd:
      return unexpectedCharacter(source.text[offset], at: place)
    case _ where problem.contains("tab character"):
      return tab(at: place)
    case "mapping values are not allowed in this context":
      return .error(
        "yaml.unexpected-colon",
        "a `:` cannot stand here",
        at: place,
        notes: ["quote a value that has `: ` in it, and indent a nested key more than its parent"]
      )
    case "could not find expected ':'":
      return .error(
        "yaml.missing-colon",
        "expected `:` after this key",
        at: contextPlace,
        notes: ["a key is followed by a colon and a space, as in `key: value`"]
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let closing = problem.suffix(3)
      return .error(
        "yaml.unclosed-bracket",
        "expected `,` or `\(closing.dropFirst().dropLast())`"
          + (isAtEnd ? " before the end of the file" : ""),
        at: place,
        secondary: [.init(span: contextPlace, message: "the bracket is opened here")]
      )
    case "did not find expected key", "did not find expected '-' indicator":
      let isMapping = problem.hasSuffix("key")
      return .error(
        "yaml.bad-indentation",
        isMapping ? "expected a key of this mapping" : "expected `-`, as for the items before",
        at: place,
        secondary: [
          .init(span: contextPlace, message: isMapping ? "the mapping begins here" : "the list begins here")
        ],
        notes: ["entries that belong together are indented by the same number of spaces"]
      )
    case "found unknown escape character":
      return .error(
        "yaml.unknown-escape",
        "no such escape in double quotes",
        at: place,
        notes: ["write `\\\\` for a backslash, or use single quotes"]
      )
    default:
      return .error(
        "yaml.syntax",
        problem + (context.map { ", \($0)" } ?? ""),
        at: place,
        secondary: context == nil || contextOffset == offset
          ? [] : [.init(span: contextPlace, message: "it begins here")]
      )
    }
  }

  private func unexpectedCharacter(_ byte: UInt8, at place: Span) -> Diagnostic {
    if byte == UInt8(ascii: "\t") { return tab(at: place) }
    return .error(
      "yaml.unexpected-character",
      "a value cannot begin with `\(place.text)`",
      at: place,
      notes: ["put the value in quotes"]
    )
  }

  private func tab(at place: Span) -> Diagnostic {
    .error(
      "yaml.tab",
      "a tab cannot indent",
      at: place,
      notes: ["YAML is indented with spaces only"],
      fixIts: place.text == "\t"
        ? [FixIt(span: place, replacement: "  ", message: "replace the tab with two spaces")] : []
    )
  }

  private func endOfCharacter(at offset: Int, in source: Source) -> Int {
    guard offset < source.text.count else { return offset }
    guard source.text[offset] != 0x0A, source.text[offset] != 0x0D else { return offset }
    var end = offset + 1
    while end < source.text.count, source.text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
