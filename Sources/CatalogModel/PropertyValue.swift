package import SQLText

/// A Swift type that a property can have.
package protocol PropertyValue: Equatable, Sendable {
  /// Reads a value from a spec.
  init(_ field: Field) throws(FieldMismatch)
  /// Reads a value that a catalog query returned: the text itself for scalars, JSON for lists and mappings.
  init(catalogText: String) throws(FieldMismatch)
  /// The value as a spec holds it.
  var field: Field { get }
  /// What specs may hold here.
  static var shape: Shape { get }
  /// Whether both say the same; what Swift takes for equal may have other bytes, as an `é` of one scalar or of two.
  func isSame(as other: Self) -> Bool
}

extension PropertyValue {
  package init(catalogText: String) throws(FieldMismatch) { try self.init(Field(json: catalogText)) }
  package func isSame(as other: Self) -> Bool { self == other && field.hasSameBytes(as: other.field) }
}

/// A value that is one scalar, in a spec and in a catalog query alike.
package protocol ScalarValue: PropertyValue {}

extension ScalarValue {
  package init(catalogText: String) throws(FieldMismatch) { try self.init(.scalar(catalogText)) }
}

extension String: ScalarValue {
  package init(_ field: Field) throws(FieldMismatch) {
    guard let text = field.text else { throw FieldMismatch(expected: "text", found: field) }
    self = text
  }
  package var field: Field { .scalar(self) }
  package static var shape: Shape { .text }
}

extension SQL: ScalarValue {
  package init(_ field: Field) throws(FieldMismatch) {
    guard let text = field.text else { throw FieldMismatch(expected: "SQL", found: field) }
    do throws(FragmentError) {
      try self.init(fragment: text)
    } catch {
      throw FieldMismatch(
        "this SQL can't stand inside of a statement: \(error.flaw.rawValue)",
        at: field.span
      )
    }
  }
  /// Takes what the server wrote as it stands.
  package init(catalogText: String) { self.init(verbatim: catalogText) }
  package var field: Field { .scalar(text) }
  package static var shape: Shape { .sql }
}

extension Identifier: ScalarValue {
  package init(_ field: Field) throws(FieldMismatch) {
    guard let text = field.text, !text.isEmpty else { throw FieldMismatch(expected: "a name", found: field) }
    self.init(text)
  }
  package var field: Field { .scalar(name) }
  package static var shape: Shape { .name }
}

extension Bool: ScalarValue {
  package init(_ field: Field) throws(FieldMismatch) {
    switch field.text {
    case "true": self = true
    case "false": self = false
    default: throw FieldMismatch(expected: "true or false", found: field)
    }
  }
  package init(catalogText: String) throws(FieldMismatch) {
    self = catalogText == "t" || catalogText == "true"
  }
  package var field: Field { .bool(self) }
  package static var shape: Shape { .boolean }
}

extension Int: ScalarValue {
  package init(_ field: Field) throws(FieldMismatch) {
    guard let value = field.text.flatMap({ Int($0) }) else {
      throw FieldMismatch(expected: "a whole number", found: field)
    }
    self = value
  }
  package var field: Field { .scalar(String(self)) }
  package static var shape: Shape { .integer }
}

extension Array: PropertyValue where Element: PropertyValue {
  /// A list; where one element is meant, the brackets may be left out.
  package init(_ field: Field) throws(FieldMismatch) {
    switch field.value {
    case .list(let fields):
      self = []
      reserveCapacity(fields.count)
      for field in fields { append(try Element(field)) }
    case .scalar: self = [try Element(field)]
    case .null, .map: throw FieldMismatch(expected: "a list", found: field)
    }
  }
  package var field: Field { .list(map(\.field)) }
  package static var shape: Shape { .list(Element.shape) }
}

extension Optional: PropertyValue where Wrapped: PropertyValue {
  package init(_ field: Field) throws(FieldMismatch) {
    if field.isNull { self = nil } else { self = try Wrapped(field) }
  }
  package init(catalogText: String) throws(FieldMismatch) { self = try Wrapped(catalogText: catalogText) }
  package var field: Field { self?.field ?? .null }
  package static var shape: Shape { Wrapped.shape }
  package func isSame(as other: Wrapped?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.isSame(as: other)
  }
}

/// A property whose values are a closed list of words.
package protocol Keyword: ScalarValue, CaseIterable, RawRepresentable where RawValue == String {}

extension Keyword {
  package init(_ field: Field) throws(FieldMismatch) {
    guard let value = field.text.flatMap({ Self(rawValue: $0.lowercased()) }) else {
      let words = Self.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      throw FieldMismatch(expected: "one of \(words)", found: field)
    }
    self = value
  }
  package var field: Field { .scalar(rawValue) }
  package static var shape: Shape { .keyword(allCases.map(\.rawValue)) }
  /// The word as SQL spells it.
  package var sql: SQL { SQL(verbatim: rawValue.uppercased()) }
}
