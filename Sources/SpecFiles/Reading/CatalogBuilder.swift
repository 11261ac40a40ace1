import CatalogModel
import Diagnostics
import SQLText
import YAMLSyntax

/// A catalog while it is put together from spec files.
struct CatalogBuilder {
  let vocabulary: Vocabulary
  var catalog = Catalog()
  var diagnostics = Diagnostics()

  /// Objects of which something could not be read, so that their children may be missing.
  var incomplete: Set<ObjectAddress> = []

  /// Names that stand under keys without a meaning; what refers to them is not wrong besides.
  var excused: Set<String> = []

  /// Whether a file could not be read at all.
  var isMissingFiles = false

  /// The schemas that objects are in, with the first place that names each.
  var schemas: [Identifier: Span] = [:]

  /// The schemas that hold something that is not managed by others.
  var managedSchemas: Set<Identifier> = []

  /// The routines that are declared, without what tells overloads apart.
  var overloads: Set<ObjectAddress> = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func read(_ file: YAMLDocuments) {
    diagnostics.report(file.diagnostics)
    if file.isPartial { isMissingFiles = true }
    for document in file.documents where !document.isNull { read(document: Field(document)) }
  }

  private mutating func read(document: Field) {
    guard let entries = document.entries else {
      diagnostics.report(Mistakes.notGroups(document, vocabulary))
      isMissingFiles = true
      return
    }
    reportZeroCharacters(in: document)
    let schema = schemaName(of: entries)
    for entry in entries where entry.key != Vocabulary.schemaKey {
      if let type = vocabulary.groups[entry.key] {
        readGroup(type, entry, in: schema)
      } else {
        recover(from: entry, among: entries, in: schema)
      }
    }
  }

  private mutating func reportZeroCharacters(in field: Field) {
    switch field.value {
    case .null: break
    case .scalar(let text):
      if text.utf8.contains(0) { diagnostics.report(Mistakes.zeroCharacter(at: field.span)) }
    case .list(let elements):
      for element in elements { reportZeroCharacters(in: element) }
    case .map(let entries):
      for entry in entries {
        if entry.key.utf8.contains(0) { diagnostics.report(Mistakes.zeroCharacter(at: entry.keySpan)) }
        reportZeroCharacters(in: entry.value)
      }
    }
  }

  private mutating func schemaName(of entries: [Field.Entry]) -> Identifier {
    guard let entry = entries.first(where: { $0.key == Vocabulary.schemaKey }) else { return "public" }
    guard let name = entry.value.text, !name.isEmpty else {
      diagnostics.report(
        .error(
          "spec.invalid-schema",
          "expected the name of a schema",
          at: entry.value.span.orWhole(entry.keySpan)
        )
      )
      return "public"
    }
    let schema = Identifier(name)
    if let problem = Mistakes.name(schema, of: vocabulary.schemaKind.kind, at: entry.value.span) {
      diagnostics.report(problem)
    }
    if schemas[schema] == nil { schemas[schema] = entry.value.span }
    managedSchemas.insert(schema)
    return schema
  }

  /// Reports a key that is no group, and reads what it holds as the group that it most likely is.
  private mutating func recover(from entry: Field.Entry, among entries: [Field.Entry], in schema: Identifier)
  {
    let nearest = nearestNames(to: entry.key, in: vocabulary.groupNames + [Vocabulary.schemaKey])
    diagnostics.report(Mistakes.unknownGroup(entry, nearest: nearest, vocabulary))
    if let name = nearest.first, let type = vocabulary.groups[name],
      !entries.contains(where: { $0.key == name })
    {
      readGroup(type, entry, in: schema)
    } else {
      excused.formUnion(entry.value.entries?.map(\.key) ?? [])
      excused.insert(entry.key)
    }
  }

  private mutating func readGroup(
    _ type: any CatalogObject.Type,
    _ group: Field.Entry,
    in schema: Identifier
  ) {
    guard !group.value.isNull else { return }
    guard let entries = group.value.entries else {
      let problem = FieldMismatch(expected: "\(type.kind.name) definitions by name", found: group.value)
      diagnostics.report(Mistakes.value(problem, of: type.kind, at: group.keySpan))
      isMissingFiles = true
      return
    }
    for (index, entry) in entries.enumerated() {
      guard let names = names(of: entry, type, in: schema) else { continue }
      let declaration = Declaration(
        address: ObjectAddress(type.kind, names),
        name: type.placement.nameCount == 1 ? names[0] : names[1],
        body: entry.value,
        span: entry.keySpan,
        position: index + 1
      )
      if case .routine = type.placement {
        readOverloads(type, declaration)
      } else {
        declare(type, declaration)
      }
    }
  }

  /// One name may stand for several overloads, in a list.
  private mutating func readOverloads(_ type: any CatalogObject.Type, _ declaration: Declaration) {
    guard let bodies = declaration.body.elements else { return declare(type, declaration) }
    for (index, body) in bodies.enumerated() {
      var overload = declaration
      overload.body = body
      overload.span = body.start ?? declaration.span
      overload.position = index + 1
      declare(type, overload)
    }
  }

  /// The names that lead to an object at the head of a file, or nil where they are none.
  mutating func names(
    of entry: Field.Entry,
    _ type: any CatalogObject.Type,
    in schema: Identifier
  ) -> [Identifier]? {
    if case .database = type.placement { return [Identifier(entry.key)] }
    guard let parts = DottedName(parsing: entry.key)?.parts else {
      diagnostics.report(Mistakes.malformedName(entry, of: type.kind))
      return nil
    }
    let names = parts.count == 2 ? parts : [schema] + parts
    let isExternal = entry.value[CommonKey.external.rawValue]?.text == "true"
    if schemas[names[0]] == nil { schemas[names[0]] = entry.keySpan }
    if !isExternal { managedSchemas.insert(names[0]) }
    if case .routine = type.placement { return names + [""] }
    return names
  }
}
