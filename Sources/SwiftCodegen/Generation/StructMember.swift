/// A column or attribute on its way to a property, a parameter, and a coding key.
struct StructMember {
  let column: ColumnModel
  let type: SwiftType

  /// The property's name.
  let name: String

  /// The stored property behind a deprecated one, as even its own initialiser may not use that without a warning.
  let storage: String?

  private var isReadOnly: Bool { column.isGenerated }

  /// The name of the property that holds the value.
  var storedName: String { storage ?? name }

  var properties: [Declaration] {
    let stored: PropertyDescription.Body = isReadOnly ? .storedConstant : .storedVariable
    guard let storage else {
      let annotations = Annotations(comment: column.details.comment, deprecated: column.details.deprecated)
      return [
        .property(
          PropertyDescription(annotations: annotations, name: name, type: type.description, body: stored)
        )
      ]
    }
    return [
      .property(
        PropertyDescription(
          annotations: Annotations(comment: column.details.comment, deprecated: column.details.deprecated),
          name: name,
          type: type.description,
          body: isReadOnly
            ? .computed(.name(SwiftWords.quoted(storage))) : .forwarding(SwiftWords.quoted(storage))
        )
      ),
      .property(
        PropertyDescription(access: .private, name: storage, type: type.description, body: stored)
      ),
    ]
  }

  var parameter: InitializerDescription.Parameter {
    InitializerDescription.Parameter(
      name: name,
      type: type.description,
      defaultValue: column.isNullable ? "nil" : nil,
      property: storedName
    )
  }

  var codingKey: Declaration { .enumCase(EnumCaseDescription(name: storedName, rawValue: column.name)) }
}

extension [StructMember] {
  /// The initialiser that takes every value, and the keys by which they are coded.
  func initializerAndKeys(_ annotations: Annotations = Annotations()) -> [Declaration] {
    let initializer = InitializerDescription(annotations: annotations, parameters: map(\.parameter))
    guard !isEmpty else { return [.initializer(initializer)] }
    let keys = EnumDescription(
      access: .internal,
      name: "CodingKeys",
      conformances: ["String", "CodingKey"],
      members: map(\.codingKey)
    )
    return [.initializer(initializer), .enumeration(keys)]
  }
}
