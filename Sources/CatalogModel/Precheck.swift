package import SQLText

/// A question to the live database whose answer tells that a statement would fail there, although it succeeds in a copy
/// without data.
package struct Precheck: Hashable, Sendable {
  /// Gives one row with what stands in the way, and none where nothing does.
  package let query: SQL
  /// The property of the object that asks too much.
  package let property: String
  /// The way out.
  package let note: String

  package init(_ query: SQL, property: String, note: String) {
    self.query = query
    self.property = property
    self.note = note
  }
}
