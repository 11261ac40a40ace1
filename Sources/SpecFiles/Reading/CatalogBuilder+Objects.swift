import CatalogModel
import Diagnostics
import SQLText

extension CatalogBuilder {
  /// Reads an object, and after it those that stand within it.
  mutating func declare<Object: CatalogObject>(_ type: Object.Type, _ declaration: Declaration) {
    if type.isNamed, let name = declaration.name,
      let problem = Mistakes.name(name, of: type.kind, at: declaration.span)
    {
      diagnostics.report(problem)
    }
    let reading = ObjectReading<Object>(declaration, vocabulary: vocabulary)
    diagnostics.report(reading.problems)
    let address = reading.object.address
    guard !catalog.contains(address) else {
      reportDuplicate(address, at: declaration.span, isKnown: reading.problems.isEmpty)
      return
    }
    catalog.insert(reading.object, position: declaration.position)
    if case .routine = type.placement {
      overloads.insert(ObjectAddress(address.kind, address.names[0], address.names[1], ""))
    }
    overloads.formUnion(reading.object.companions.filter { $0.names.count == 3 })
    catalog.annotations[address] = reading.annotation
    catalog.annotations[address]?.valueSpans = reading.valueSpans
    if reading.isIncomplete { incomplete.insert(address) }
    for group in reading.groups { readChildren(group.type, group.entry, of: address) }
    for (index, part) in reading.parts.enumerated() {
      readPart(type, part, position: declaration.position + index + 1, of: address)
    }
  }

  /// Reads an object that stands within the one of the same kind that it is a part of.
  ///
  /// Its place is behind that of the whole, so that it is created later.
  private mutating func readPart<Object: CatalogObject>(
    _ type: Object.Type,
    _ part: Field.Entry,
    position: Int,
    of whole: ObjectAddress
  ) {
    guard let schema = whole.schema, let names = names(of: part, type, in: schema) else { return }
    do throws(FieldMismatch) {
      let body = try Object.expandedPart(part.value, of: whole)
      let declaration = Declaration(
        address: ObjectAddress(type.kind, names),
        name: names[names.count - 1],
        body: body,
        span: part.keySpan,
        position: position
      )
      declare(type, declaration)
    } catch {
      diagnostics.report(Mistakes.value(error, of: type.kind, at: part.keySpan))
    }
  }

  /// Reports the second of two declarations; of routines that are wrong, the addresses may be wrong too.
  private mutating func reportDuplicate(_ address: ObjectAddress, at span: Span?, isKnown: Bool) {
    guard isKnown || address.name != "" else { return }
    diagnostics.report(
      .error(
        "\(address.kind.id).duplicate",
        "\(address.kind) `\(address.label)` is declared twice",
        at: span,
        secondary: catalog.annotations[address]?.span.map {
          [Diagnostic.Label(span: $0, message: "it is declared here first")]
        } ?? []
      )
    )
  }

  private mutating func readChildren(
    _ type: any CatalogObject.Type,
    _ group: Field.Entry,
    of parent: ObjectAddress
  ) {
    if case .single = type.placement {
      if !group.value.isNull { declare(type, single(group, of: parent, type.kind)) }
      return
    }
    switch group.value.value {
    case .null: break
    case .map(let entries):
      for (index, entry) in entries.enumerated() {
        let declaration = Declaration(
          Identifier(entry.key),
          of: type.kind,
          in: parent,
          body: entry.value,
          span: entry.keySpan,
          position: index + 1
        )
        declare(type, declaration)
      }
    case .list(let elements):
      for (index, element) in elements.enumerated() {
        readElement(type, element, position: index + 1, of: parent)
      }
    case .scalar:
      let mismatch = FieldMismatch(expected: "a mapping from names, or a list", found: group.value)
      diagnostics.report(Mistakes.value(mismatch, of: type.kind, at: group.keySpan))
      incomplete.insert(parent)
    }
  }

  private mutating func readElement(
    _ type: any CatalogObject.Type,
    _ element: Field,
    position: Int,
    of parent: ObjectAddress
  ) {
    let (name, body) = element.takingName()
    guard name != nil || type.mayBeUnnamed else {
      diagnostics.report(Mistakes.unnamed(element, of: type.kind))
      incomplete.insert(parent)
      return
    }
    let declaration = Declaration(
      name.map { Identifier($0.text ?? "") },
      of: type.kind,
      in: parent,
      body: body,
      span: name?.span ?? element.start,
      position: position
    )
    declare(type, declaration)
  }

  private func single(_ group: Field.Entry, of parent: ObjectAddress, _ kind: Kind) -> Declaration {
    let (name, body) = group.value.takingName()
    return Declaration(
      name.map { Identifier($0.text ?? "") },
      of: kind,
      in: parent,
      body: body,
      span: group.keySpan,
      position: 1
    )
  }
}

extension Declaration {
  /// A declaration of something that stands within an object.
  fileprivate init(
    _ name: Identifier?,
    of kind: Kind,
    in parent: ObjectAddress,
    body: Field,
    span: Span?,
    position: Int
  ) {
    let address = parent.child(kind, name ?? .unnamed(position))
    self.init(address: address, name: name, body: body, span: span, position: position)
  }
}

extension Field {
  /// The value of `name:` in a mapping, and the mapping without it.
  fileprivate func takingName() -> (name: Field?, body: Field) {
    guard let name = self[nameKey] else { return (nil, self) }
    var body = self
    body[nameKey] = nil
    return (name, body)
  }
}
