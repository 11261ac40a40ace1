extension ModelContext {
  /// The enum of an enum type's labels.
  mutating func file(of enumeration: EnumModel) -> GeneratedFile {
    let name = resolver.names[enumeration.name]
    let annotations = annotations(of: enumeration.name, enumeration.details).type
    guard !enumeration.labels.isEmpty else {
      // Swift makes no enum without cases `Codable`; `Never` has no values either, and is.
      let never = TypealiasDescription(annotations: annotations, name: name, type: .named("Never"))
      return file(named: name, from: enumeration.details, modules: [], .typealias(never))
    }
    let names = MemberNames(
      enumeration.labels.map { label in (label.text, label.details.swiftName) },
      of: enumeration.name,
      reserved: ["allCases", "hashValue", "rawValue"],
      suffix: "Case"
    )
    report(names.problems)
    let cases = enumeration.labels.map { label in
      Declaration.enumCase(
        EnumCaseDescription(
          annotations: Annotations(comment: label.details.comment, deprecated: label.details.deprecated),
          name: names[label.text],
          rawValue: label.text
        )
      )
    }
    let description = EnumDescription(
      annotations: annotations,
      name: name,
      conformances: ["String", "Sendable", "Hashable", "Codable", "CaseIterable"],
      members: cases + allCases(of: enumeration, named: name)
    )
    return file(named: name, from: enumeration.details, modules: [], .enumeration(description))
  }

  /// The list of all cases, which Swift does not write itself when one is deprecated.
  private func allCases(of enumeration: EnumModel, named name: String) -> [Declaration] {
    guard enumeration.labels.contains(where: { label in label.details.deprecated != nil }) else { return [] }
    return [
      .property(
        PropertyDescription(
          isStatic: true,
          name: "allCases",
          type: .array(.named(name)),
          body: .computed(
            .mappedStrings(
              enumeration.labels.map(\.text),
              method: "compactMap",
              argument: "\(name).init(rawValue:)"
            )
          )
        )
      )
    ]
  }
}
