package import Diagnostics
import SQLText

/// A value as it is written in a spec file or returned by a catalog query.
package struct Field: Sendable {
  package indirect enum Value: Sendable {
    case null
    case scalar(String)
    case list([Field])
    case map([Entry])
  }

  /// One key of a mapping, with the place where the key itself stands.
  package struct Entry: Sendable {
    package var key: String
    package var keySpan: Span?
    package var value: Field

    package init(_ key: String, _ value: Field, keySpan: Span? = nil) {
      self.key = key
      self.value = value
      self.keySpan = keySpan
    }
  }

  package var value: Value
  package var span: Span?

  package init(_ value: Value, span: Span? = nil) {
    self.value = value
    self.span = span
  }

  package static let null = Field(.null)
  package static func scalar(_ text: String, span: Span? = nil) -> Field { Field(.scalar(text), span: span) }
  package static func list(_ fields: [Field], span: Span? = nil) -> Field { Field(.list(fields), span: span) }
  package static func map(_ entries: [Entry], span: Span? = nil) -> Field { Field(.map(entries), span: span) }
  package static func bool(_ value: Bool) -> Field { .scalar(value ? "true" : "false") }

  package var isNull: Bool { if case .null = value { true } else { false } }
  package var text: String? { if case .scalar(let text) = value { text } else { nil } }
  package var elements: [Field]? { if case .list(let fields) = value { fields } else { nil } }
  package var entries: [Entry]? { if case .map(let entries) = value { entries } else { nil } }

  /// The value under a key of a mapping.
  package subscript(key: String) -> Field? {
    get { entries?.first { $0.key == key }?.value }
    set {
      guard case .map(var entries) = value else { return }
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let newValue?): entries[index].value = newValue
      case (let index?, nil): entries.remove(at: index)
      case (nil, let newValue?): entries.append(Entry(key, newValue))
      case (nil, nil): break
      }
      value = .map(entries)
    }
  }

  /// What a reader sees, in one line.
  package var summary: String {
    switch value {
    case .null: "nothing"
    case .scalar(let text): text
    case .list(let fields): "[" + fields.map(\.summary).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.summary)" }.joined(separator: ", ") + "}"
    }
  }
}

extension Field: Hashable {
  /// Two fields are equal when they say the same, wherever they stand.
  package static func == (left: Field, right: Field) -> Bool {
    switch (left.value, right.value) {
    case (.null, .null): true
    case (.scalar(let left), .scalar(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.map(let left), .map(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(summary) }
}

extension Field {
  /// Whether two fields say the same in the same bytes.
  package func hasSameBytes(as other: Field) -> Bool {
    switch (value, other.value) {
    case (.null, .null): true
    case (.scalar(let left), .scalar(let right)): left.hasSameBytes(as: right)
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.hasSameBytes(as: $1) }
    case (.map(let left), .map(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy {
          $0.key.hasSameBytes(as: $1.key) && $0.value.hasSameBytes(as: $1.value)
        }
    default: false
    }
  }
}

/// A value that is not of the shape that its property has.
package struct FieldMismatch: Error {
  package var message: String
  package var span: Span?
  /// The way out, where there is one worth naming.
  package var note: String?
  /// Where the same is said first, of what may be said only once.
  package var first: Span?

  package init(_ message: String, at span: Span?, note: String? = nil, first: Span? = nil) {
    self.message = message
    self.span = span
    self.note = note
    self.first = first
  }

  /// Says what was expected and what was found.
  package init(expected: String, found field: Field) {
    message = "expected \(expected), found \(field.found)"
    span = field.span
  }
}

extension Field {
  fileprivate var found: String {
    switch value {
    case .null: "nothing"
    case .scalar(let text): "`\(text.prefix(40))`"
    case .list: "a list"
    case .map: "a mapping"
    }
  }
}
