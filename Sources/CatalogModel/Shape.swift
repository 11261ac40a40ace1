/// What a spec may hold at some place; the JSON Schema and the reference documentation are made from it.
package indirect enum Shape: Sendable, Equatable {
  case text
  case sql
  case name
  case boolean
  case integer
  case keyword([String])
  case list(Shape)
  case map(Shape)
  case record([Member])
  case oneOf([Shape])

  /// One key of a record.
  package struct Member: Sendable, Equatable {
    package var name: String
    package var shape: Shape
    package var isRequired: Bool

    package init(name: String, shape: Shape, isRequired: Bool) {
      self.name = name
      self.shape = shape
      self.isRequired = isRequired
    }
  }
}
