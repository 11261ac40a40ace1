/// A value of several named parts, such as one key of an index.
///
/// Reading, writing, and the shape all come from its table of parts, as those of an object come from its
/// property table.
package protocol Record: PropertyValue {
  init()
  static var parts: [Part<Self>] { get }
  /// Gives the long form of a value that was written in the short one.
  static func expanded(_ field: Field) throws(FieldMismatch) -> Field
  /// Gives the shortest form that says the same as the long one.
  static func condensed(_ field: Field) -> Field
  /// What the short form looks like, where there is one.
  static var shorthand: Shape? { get }
}

/// One named part of a record.
package struct Part<Root: Record>: Sendable {
  package let name: String
  package let shape: Shape
  let read: @Sendable (Field, inout Root) throws(FieldMismatch) -> Void
  let write: @Sendable (Root) -> Field
  let isBlank: @Sendable (Root) -> Bool

  package init<Value: PropertyValue>(_ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable) {
    self.name = name
    shape = Value.shape
    read = { (field, root) throws(FieldMismatch) in root[keyPath: path] = try Value(field) }
    write = { $0[keyPath: path].field }
    isBlank = { $0[keyPath: path] == Root()[keyPath: path] }
  }
}

extension Record {
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field { field }
  package static func condensed(_ field: Field) -> Field { field }
  package static var shorthand: Shape? { nil }

  package init(_ field: Field) throws(FieldMismatch) {
    let long = try Self.expanded(field)
    guard let entries = long.entries else { throw FieldMismatch(expected: "a mapping", found: long) }
    self.init()
    for entry in entries {
      guard let part = Self.parts.first(where: { $0.name == entry.key }) else {
        let known = Self.parts.map { "`\($0.name)`" }.joined(separator: ", ")
        throw FieldMismatch("unknown key `\(entry.key)`; expected \(known)", at: entry.keySpan ?? long.span)
      }
      try part.read(entry.value, &self)
    }
  }

  package var field: Field {
    Self.condensed(
      .map(Self.parts.filter { !$0.isBlank(self) }.map { Field.Entry($0.name, $0.write(self)) })
    )
  }

  package static var shape: Shape {
    let long = Shape.record(parts.map { Shape.Member(name: $0.name, shape: $0.shape, isRequired: false) })
    return shorthand.map { .oneOf([$0, long]) } ?? long
  }
}
