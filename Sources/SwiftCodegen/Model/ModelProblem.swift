/// Something in the specs of which no Swift can be made.
package struct ModelProblem: Hashable, Sendable, CustomStringConvertible {
  /// What of a declaration has the problem.
  package enum Aspect: Hashable, Sendable {
    case name
    case type
    case member
  }

  /// The table or type that has the problem, or its column, attribute, or label.
  package let place: ModelPlace
  package let aspect: Aspect
  package let id: String
  package let message: String

  /// What to do about it.
  package var wayOut: String?

  /// Where the same was said before.
  package var first: ModelPlace?

  package var description: String {
    "\(place): \(message)\(wayOut.map { wayOut in "; \(wayOut)" } ?? "")"
  }
}

extension ModelProblem {
  static func unknownType(_ type: String, at place: ModelPlace) -> ModelProblem {
    ModelProblem(
      place: place,
      aspect: .type,
      id: "swift.unknown-type",
      message: "no Swift type is known for `\(type)`",
      wayOut: "name one with `swift: {type: ...}`"
    )
  }

  static func unusableName(_ name: String, at place: ModelPlace) -> ModelProblem {
    ModelProblem(
      place: place,
      aspect: .name,
      id: "swift.unusable-name",
      message: "`\(name)` cannot be the Swift name here",
      wayOut: "give another with `swift: {name: ...}`"
    )
  }

  static func nameTwice(_ name: String, at place: ModelPlace, first: ModelPlace) -> ModelProblem {
    ModelProblem(
      place: place,
      aspect: .name,
      id: "swift.name-twice",
      message: "`\(name)` is the Swift name of `\(first.member ?? first.object.description)` already",
      wayOut: "give another with `swift: {name: ...}`",
      first: first
    )
  }

  static func sameText(_ member: String, in object: ModelName, first: String) -> ModelProblem {
    ModelProblem(
      place: ModelPlace(object, member),
      aspect: .member,
      id: "swift.same-text",
      message: "Swift takes `\(member)` and `\(first)` for the same text, though their bytes differ",
      first: ModelPlace(object, first)
    )
  }

  static func unknownColumn(_ column: String, in object: ModelName) -> ModelProblem {
    ModelProblem(
      place: ModelPlace(object, column),
      aspect: .member,
      id: "swift.unknown-column",
      message: "the primary key names `\(column)`, which is no column of the table"
    )
  }
}
