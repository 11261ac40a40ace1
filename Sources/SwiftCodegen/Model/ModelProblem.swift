/// Something in the specs of which no Swift can be made.
package struct ModelProblem: Hashable, Sendable, CustomStringConvertible {
  /// The table or type that has the problem.
  package let object: ModelName

  /// The column, attribute, or label, where it is one of these.
  package let member: String?
  package let id: String
  package let message: String

  package var description: String {
    "\(object)\(member.map { member in ".\(member)" } ?? ""): \(message)"
  }
}

extension ModelProblem {
  static func unknownType(_ type: String, in object: ModelName, member: String?) -> ModelProblem {
    ModelProblem(
      object: object,
      member: member,
      id: "swift.unknown-type",
      message: "no Swift type is known for `\(type)`; name one with `swift: {type: ...}`"
    )
  }

  static func unusableName(_ name: String, in object: ModelName, member: String?) -> ModelProblem {
    ModelProblem(
      object: object,
      member: member,
      id: "swift.unusable-name",
      message: "`\(name)` cannot be the Swift name here; give another with `swift: {name: ...}`"
    )
  }

  static func nameTwice(_ name: String, in object: ModelName, member: String?, first: String) -> ModelProblem
  {
    ModelProblem(
      object: object,
      member: member,
      id: "swift.name-twice",
      message: "`swift: {name: \(name)}` is the Swift name of `\(first)` already"
    )
  }

  static func sameText(in object: ModelName, member: String, first: String) -> ModelProblem {
    ModelProblem(
      object: object,
      member: member,
      id: "swift.same-text",
      message: "Swift takes `\(member)` and `\(first)` for the same text, though their bytes differ"
    )
  }

  static func unknownColumn(_ column: String, in object: ModelName) -> ModelProblem {
    ModelProblem(
      object: object,
      member: column,
      id: "swift.unknown-column",
      message: "the primary key names `\(column)`, which is no column of the table"
    )
  }
}
