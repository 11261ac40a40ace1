import CatalogModel
import Diagnostics
import SQLText

/// An object as a spec declares it, not read yet.
struct Declaration {
  var address: ObjectAddress
  /// The name that the spec gives, or nil where PostgreSQL is to choose one.
  var name: Identifier?
  var body: Field
  /// Where it is named.
  var span: Span?
  /// Its place among its siblings, from 1.
  var position: Int
}

extension Field {
  /// Where the value begins: its first key or element for a collection, which may be many lines long.
  var start: Span? {
    switch value {
    case .map(let entries): entries.first?.keySpan ?? span
    case .list(let fields): fields.first?.start ?? span
    case .null, .scalar: span
    }
  }
}

extension Optional<Span> {
  /// The span, or the other where there is none or it is empty.
  func orWhole(_ other: Span?) -> Span? {
    guard let self, !self.range.isEmpty else { return other ?? self }
    return self
  }
}
