/// A mapping from names to values that keeps the order in which it was written.
package struct OrderedMap<Value: PropertyValue>: PropertyValue {
  package struct Pair: Equatable, Sendable {
    package var key: String
    package var value: Value

    package init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  package var pairs: [Pair]

  package init(_ pairs: [Pair] = []) { self.pairs = pairs }

  package init(_ field: Field) throws(FieldMismatch) {
    guard let entries = field.entries else { throw FieldMismatch(expected: "a mapping", found: field) }
    pairs = []
    for entry in entries { pairs.append(Pair(key: entry.key, value: try Value(entry.value))) }
  }

  package var field: Field { .map(pairs.map { Field.Entry($0.key, $0.value.field) }) }
  package static var shape: Shape { .map(Value.shape) }
  package var isEmpty: Bool { pairs.isEmpty }

  package subscript(key: String) -> Value? { pairs.first { $0.key == key }?.value }
}
