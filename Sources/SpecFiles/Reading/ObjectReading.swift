import SQLText
import CatalogModel
import Diagnostics

/// One object while its body is read.
struct ObjectReading<Object: CatalogObject> {
  let vocabulary: Vocabulary
  var object: Object
  var annotation: Annotation
  var valueSpans: [String: Span] = [:]
  /// The groups of children, to be read once the object's own address is certain.
  var groups: [(type: any CatalogObject.Type, entry: Field.Entry)] = []
  /// The objects of the same kind that are parts of this one.
  var parts: [Field.Entry] = []
  var problems: [Diagnostic] = []
  /// Whether part of the body is lost, and with it maybe children.
  var isIncomplete = false
  private var seen: Set<String> = []

  init(_ declaration: Declaration, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    object = Object(blank: declaration.address)
    annotation = Annotation(span: declaration.span)
    do throws(FieldMismatch) {
      let long = try Object.expanded(declaration.body)
      guard let entries = long.isNull ? [] : long.entries else {
        throw FieldMismatch(expected: "a mapping", found: long)
      }
      for entry in entries { read(entry, among: entries) }
      checkRequired()
      for directive in Object.directives { try checkNames(in: directive, of: long) }
      if problems.isEmpty { try object.settle() }
    } catch {
      isIncomplete = problems.isEmpty && seen.isEmpty
      report(error)
    }
  }

  mutating func report(_ mismatch: FieldMismatch) {
    problems.append(Mistakes.value(mismatch, of: Object.kind, at: annotation.span))
  }

  private mutating func read(_ entry: Field.Entry, among entries: [Field.Entry]) {
    do throws(FieldMismatch) {
      if try !take(entry, as: entry.key) { recover(from: entry, among: entries) }
    } catch {
      seen.insert(entry.key)
      report(error)
    }
  }

  /// Reads an entry under a key; false if the key has no meaning.
  private mutating func take(_ entry: Field.Entry, as key: String) throws(FieldMismatch) -> Bool {
    annotation.keySpans[key] = entry.keySpan ?? entry.value.span
    valueSpans[key] = entry.value.span.orWhole(entry.keySpan)
    if let property = Object.properties.first(where: { $0.name == key }), !property.isDerived {
      try property.read(entry.value, &object)
      if property.isRequired, !property.mayBeEmpty, entry.value.elements?.isEmpty == true {
        throw FieldMismatch("`\(key)` lists nothing, where something has to be", at: entry.value.span)
      }
    } else if let common = CommonKey(rawValue: key) {
      try take(entry.value, as: common)
    } else if key == Object.partsGroup {
      try takeParts(entry.value, as: key)
    } else if let directive = Object.directives.first(where: { $0.name == key }) {
      try directive.shape.check(entry.value)
      if case .sql = directive.shape { _ = try SQL(entry.value) }
      annotation.directives[key] = entry.value
    } else if let type = vocabulary.children(of: Object.kind).first(where: { $0.placement.group == key }) {
      groups.append((type, entry))
    } else {
      annotation.keySpans[key] = nil
      valueSpans[key] = nil
      return false
    }
    seen.insert(key)
    return true
  }

  /// Takes the parts of an object; among them may stand what a directive of the same name says.
  private mutating func takeParts(_ value: Field, as key: String) throws(FieldMismatch) {
    guard !value.isNull else { return }
    guard let entries = value.entries else {
      throw FieldMismatch(expected: "a mapping from names", found: value)
    }
    guard let directive = Object.directives.first(where: { $0.name == key }),
      case .record(let members) = directive.shape,
      let first = members.first, value[first.name]?.text != nil
    else {
      parts = entries
      return
    }
    let isDirective = { (entry: Field.Entry) in members.contains { $0.name == entry.key } }
    let own = Field.map(entries.filter(isDirective), span: value.span)
    try directive.shape.check(own)
    annotation.directives[key] = own
    parts = entries.filter { !isDirective($0) }
  }

  private mutating func take(_ value: Field, as key: CommonKey) throws(FieldMismatch) {
    switch key {
    case .was:
      guard let name = value.text, !name.isEmpty else {
        throw FieldMismatch(expected: "the former name", found: value)
      }
      try takeFormerName(name, value)
    case .deprecated:
      guard let message = value.text, !message.isEmpty else {
        throw FieldMismatch(expected: "what to use instead, and until when", found: value)
      }
      annotation.deprecated = message
    case .external: annotation.isExternal = try Bool(value)
    case .allow: try takeAllowances(value)
    case .swift:
      guard case .map = value.value else {
        throw FieldMismatch(expected: "a mapping such as `{name: Order}`", found: value)
      }
      annotation.swift = value
    }
  }

  /// What is allowed to be against a rule needs a reason, for those who read it later.
  private mutating func takeAllowances(_ value: Field) throws(FieldMismatch) {
    guard let entries = value.entries, !entries.isEmpty else {
      throw FieldMismatch(
        expected: "rules with a reason each, such as `{integer-key: it has ten rows}`",
        found: value
      )
    }
    for entry in entries {
      guard let reason = entry.value.text, reason.contains(where: { !$0.isWhitespace }) else {
        throw FieldMismatch(expected: "the reason why `\(entry.key)` is not meant here", found: entry.value)
      }
      annotation.allowances[entry.key] = Field(entry.value.value, span: entry.keySpan ?? entry.value.span)
    }
  }

  /// A former name is one name, in the place where the object is now, or one with the schema that it was in.
  private mutating func takeFormerName(_ name: String, _ value: Field) throws(FieldMismatch) {
    annotation.was = name
    guard name.contains(where: { $0 == "." || $0 == "\"" }), let dotted = DottedName(parsing: name) else {
      return
    }
    annotation.was = dotted.parts.last?.name
    guard dotted.parts.count == 2, let schema = dotted.parts.first else { return }
    switch Object.placement {
    case .schema, .routine: annotation.formerSchema = schema.name
    case .database, .nested, .single:
      throw FieldMismatch(
        "`was` is a name without a schema or table, and `\(name)` is two names",
        at: value.span,
        note: "a name that holds a dot is quoted, as in '\"odd.name\"'"
      )
    }
  }

  /// Reports a key without a meaning, and reads its value as that of the key that it most likely is.
  private mutating func recover(from entry: Field.Entry, among entries: [Field.Entry]) {
    let known = Object.keys(vocabulary) + Object.abbreviations.map(\.name)
    let free = known.filter { name in !entries.contains { $0.key == name } }
    let nearest = nearestNames(to: entry.key, in: free)
    problems.append(Mistakes.unknownKey(entry, of: Object.self, nearest: nearest, vocabulary))
    guard let key = nearest.first else { return }
    // What is wrong with the value too is told once the key is right.
    do throws(FieldMismatch) { _ = try take(entry, as: key) } catch { seen.insert(key) }
  }

  /// Finds former names that are given to what is none of the parts, as where old and new have changed places.
  private func checkNames(in directive: Directive, of body: Field) throws(FieldMismatch) {
    guard problems.isEmpty, let property = directive.renamed, let parts = body[property] else { return }
    let names = parts.entries?.map(\.key) ?? parts.elements?.compactMap(\.text) ?? []
    for entry in annotation.directives[directive.name]?.entries ?? [] where !names.contains(entry.key) {
      let former = entry.value.text ?? ""
      throw FieldMismatch(
        "`\(entry.key)` is none of the `\(property)`, to which `\(directive.name)` gives their former names",
        at: entry.keySpan ?? entry.value.span,
        note: names.contains(former)
          ? "the new name comes first: `\(former): \(entry.key)`"
          : Mistakes.suggestion(nearestNames(to: entry.key, in: names))
      )
    }
  }

  private mutating func checkRequired() {
    guard !annotation.isExternal else { return }
    for property in Object.properties where property.isRequired && !seen.contains(property.name) {
      problems.append(Mistakes.missing(property.name, of: object.address, at: annotation.span))
    }
  }
}
