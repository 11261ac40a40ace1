import CatalogModel
import Diagnostics
import PostgresClient
import SQLText

/// Where in a spec the text stands that a server stumbled over.
struct ErrorPlace {
  private let statement: [UInt8]
  /// The offset in the statement, in bytes.
  private let offset: Int

  init?(_ error: PostgresError) {
    guard let position = error.position, let text = error.statement?.text else { return nil }
    let scalars = text.unicodeScalars
    guard position >= 1,
      let index = scalars.index(scalars.startIndex, offsetBy: position - 1, limitedBy: scalars.endIndex)
    else { return nil }
    statement = Array(text.utf8)
    offset = text.utf8.distance(from: text.utf8.startIndex, to: index)
  }

  /// The place within one of the objects' values that is part of the statement as it stands in the spec.
  func span(in objects: [any CatalogObject], _ annotations: [ObjectAddress: Annotation]) -> Span? {
    var longest = 0
    var place: Span?
    for object in objects {
      guard let spans = annotations[object.address]?.valueSpans else { continue }
      for (name, field) in object.fields {
        guard let span = spans[name] else { continue }
        for text in field.scalars.map({ Array($0.utf8) }) where text.count > longest {
          guard let (start, offset) = start(of: text), let found = span.place(of: offset - start, in: text)
          else { continue }
          longest = text.count
          place = found
        }
      }
    }
    return place
  }

  /// Where a text begins in the statement that the offset lies in, and that offset, or the one behind a quote there.
  private func start(of text: [UInt8]) -> (start: Int, offset: Int)? {
    guard !text.isEmpty, text.count <= statement.count else { return nil }
    let isQuote = offset < statement.count && statement[offset] == UInt8(ascii: "'")
    for offset in isQuote ? [offset, offset + 1] : [offset] {
      let first = max(0, offset - text.count)
      let last = min(offset, statement.count - text.count)
      guard first <= last else { continue }
      let start = (first...last).reversed().first { statement[$0..<$0 + text.count].elementsEqual(text) }
      if let start, offset < start + text.count { return (start, offset) }
    }
    return nil
  }

  /// The word that the server points at, where it stands in the texts of the objects just once, because what is around
  /// it in the statement is not what is around it in the spec.
  func spanOfWord(
    in objects: [any CatalogObject],
    _ annotations: [ObjectAddress: Annotation]
  ) -> Span? {
    let word = statement[min(offset, statement.count)...].prefix { $0 >= 0x80 || $0.isWordByte }
    return ErrorPlace.span(ofName: String(decoding: word, as: UTF8.self), objects, annotations)
  }
}

extension ErrorPlace {
  /// The place of the name that the server quotes, where it stands in the texts of the objects just once.
  ///
  /// Of policies, PostgreSQL tells no position.
  static func ofName(
    in error: PostgresError,
    _ objects: [any CatalogObject],
    _ annotations: [ObjectAddress: Annotation]
  ) -> Span? {
    let parts = error.message.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    return span(ofName: String(parts[1]), objects, annotations)
  }

  private static func span(
    ofName word: String,
    _ objects: [any CatalogObject],
    _ annotations: [ObjectAddress: Annotation]
  ) -> Span? {
    let name = Array(word.utf8)
    guard !name.isEmpty else { return nil }
    var places: [Span] = []
    for object in objects {
      guard let spans = annotations[object.address]?.valueSpans else { continue }
      for (property, field) in object.fields {
        guard let span = spans[property] else { continue }
        for text in field.scalars.map({ Array($0.utf8) }) where text.count >= name.count {
          for start in 0...(text.count - name.count) where text[start...].starts(with: name) {
            guard start == 0 || !text[start - 1].isWordByte, let place = span.place(of: start, in: text),
              place.text == word, !places.contains(place)
            else { continue }
            places.append(place)
          }
        }
      }
    }
    return places.count == 1 ? places.first : nil
  }
}

extension Field {
  /// All texts in the field, however deep, also without the parentheses that isolate them.
  fileprivate var scalars: [String] {
    if let text {
      return text.hasPrefix("(") && text.hasSuffix(")")
        ? [text, String(text.dropFirst().dropLast())] : [text]
    }
    if let elements { return elements.flatMap(\.scalars) }
    return entries?.flatMap(\.value.scalars) ?? []
  }
}

extension Span {
  /// Where an offset into a scalar's text is in the source, as far as the line that it is in stands there as it is.
  fileprivate func place(of offset: Int, in text: [UInt8]) -> Span? {
    let newline = UInt8(ascii: "\n")
    let lineStart = text[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let lineEnd = text[offset...].firstIndex(of: newline) ?? text.count
    let number = text[..<lineStart].count { $0 == newline }
    let line = text[lineStart..<lineEnd]
    let written = source.text[range.clamped(to: 0..<source.text.count)]
    guard !line.isEmpty, line.count <= written.count else { return nil }
    let all = (written.startIndex...(written.endIndex - line.count)).filter {
      written[$0..<$0 + line.count].elementsEqual(line)
    }
    // A `1` is no part of `2021` where it also stands by itself.
    let whole = all.filter { start in
      !(start > written.startIndex && written[start - 1].isWordByte && line.first?.isWordByte == true)
        && !(start + line.count < written.endIndex && written[start + line.count].isWordByte
          && line.last?.isWordByte == true)
    }
    let starts = whole.isEmpty ? all : whole
    // Where a line stands in the text more than once, it is found by its number.
    let found =
      starts.count == 1
      ? starts.first
      : starts.first { written[..<$0].count { $0 == newline } - number == (number == 0 ? 0 : 1) }
        ?? starts.first
    guard let found else { return nil }
    let start = found + offset - lineStart
    let word = source.text[start...].prefix { $0 >= 0x80 || $0.isWordByte }
    return Span(source: source, range: start..<start + max(1, word.count))
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
