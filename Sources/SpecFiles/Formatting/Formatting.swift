import CatalogModel
import YAMLSyntax

/// The canonical form of what a spec file holds, with its comments.
struct Formatting {
  private let vocabulary: Vocabulary
  private let style: SpecStyle

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    style = SpecStyle(vocabulary)
  }

  func document(_ document: YAMLOutput) -> YAMLOutput {
    guard case .map(var entries, _) = document.value else { return document }
    if let place = entries.firstIndex(where: { $0.key == Vocabulary.schemaKey }), place > 0 {
      // What stands at the head of a file is about the file.
      entries[place].value.leadingComments.insert(contentsOf: entries[0].value.leadingComments, at: 0)
      entries[0].value.leadingComments = []
      entries.insert(entries.remove(at: place), at: 0)
    }
    var document = document
    document.value = .map(
      entries.map { entry in
        guard let type = vocabulary.groups[entry.key] else { return entry }
        var group = group(entry.value, type)
        group.blankLineBefore = true
        return YAMLOutput.Entry(entry.key, group)
      },
      flow: false
    )
    return document
  }

  /// A group at the head of a file.
  private func group(_ group: YAMLOutput, _ type: any CatalogObject.Type) -> YAMLOutput {
    guard case .map(let entries, _) = group.value else { return group }
    var group = group
    group.value = .map(
      entries.map { entry in
        var object = overloads(entry.value, type) ?? object(entry.value, type)
        object.blankLineBefore = true
        return YAMLOutput.Entry(entry.key, object)
      },
      flow: false
    )
    return group
  }

  private func overloads(_ value: YAMLOutput, _ type: any CatalogObject.Type) -> YAMLOutput? {
    guard case .routine = type.placement, case .list(let items, _) = value.value else { return nil }
    var value = value
    value.value = .list(items.map { element($0, type) }, flow: false)
    return value
  }

  /// An object: anew where nothing within it is a comment, and otherwise key by key.
  private func object(_ value: YAMLOutput, _ type: any CatalogObject.Type) -> YAMLOutput {
    let groups = Set(vocabulary.children(of: type.kind).map { $0.placement.group } + [type.partsGroup ?? ""])
    if !value.hasInnerComments, value.entries.allSatisfy({ !groups.contains($0.key) }) {
      return style.object(canonical(Field(value), type), type).commented(like: value)
    }
    guard case .map(let entries, _) = value.value else { return value }
    var value = value
    let ranks = KeyRanks(type.keys(vocabulary))
    value.value = .map(
      ranks.sorted(entries, by: \.key).map { YAMLOutput.Entry($0.key, member($0, of: type)) },
      flow: false
    )
    return value
  }

  private func member(_ entry: YAMLOutput.Entry, of type: any CatalogObject.Type) -> YAMLOutput {
    var value = entry.value
    if entry.key == type.partsGroup {
      guard case .map(let entries, _) = value.value else { return value }
      value.value = .map(entries.map { YAMLOutput.Entry($0.key, part($0.value, type)) }, flow: false)
      return value
    }
    guard let child = vocabulary.children(of: type.kind).first(where: { $0.placement.group == entry.key })
    else {
      guard !value.hasInnerComments else { return value }
      return style.value(Field(value), type.shape(of: entry.key)).commented(like: value)
    }
    if case .single = child.placement { return element(value, child) }
    switch value.value {
    case .map(let entries, _):
      value.value = .map(entries.map { YAMLOutput.Entry($0.key, object($0.value, child)) }, flow: false)
    case .list(let items, _): value.value = .list(items.map { element($0, child) }, flow: false)
    case .scalar: break
    }
    return value
  }

  /// An object within the one that it is a part of.
  private func part(_ value: YAMLOutput, _ type: any CatalogObject.Type) -> YAMLOutput {
    guard value.hasInnerComments || value.entries.contains(where: { $0.key == type.partsGroup }) else {
      return style.part(Field(value), type).commented(like: value)
    }
    return object(value, type)
  }

  /// An object that holds its own name, where it has one.
  private func element(_ value: YAMLOutput, _ type: any CatalogObject.Type) -> YAMLOutput {
    guard !value.hasInnerComments, value.entries.contains(where: { $0.key == nameKey }) else {
      return object(value, type)
    }
    var body = Field(value)
    let name = Field.Entry(nameKey, body[nameKey] ?? .null)
    body[nameKey] = nil
    let short = canonical(body, type)
    let rest = short.entries ?? KeyRanks(type.keys(vocabulary)).sorted(body.entries ?? [], by: \.key)
    return style.object(.map([name] + rest), type).commented(like: value)
  }

  /// The shortest way to write a body without objects in it.
  private func canonical<Object: CatalogObject>(_ body: Field, _ type: Object.Type) -> Field {
    let ranks = KeyRanks(type.keys(vocabulary))
    let plain = body.entries.map { Field.map(ranks.sorted($0, by: \.key)) } ?? body
    guard let long = try? Object.expanded(body), let entries = long.entries else { return plain }
    let short = Object.condensed(.map(ranks.sorted(entries, by: \.key)))
    guard short.size <= plain.size, let again = try? Object.expanded(short), again.saysTheSame(as: long)
    else {
      return plain
    }
    return short
  }
}

extension Field {
  /// How much there is to read.
  fileprivate var size: Int {
    switch value {
    case .null: 0
    case .scalar(let text): text.count
    case .list(let fields): fields.reduce(2) { $0 + $1.size + 2 }
    case .map(let entries): entries.reduce(2) { $0 + $1.key.count + $1.value.size + 4 }
    }
  }

  /// Whether both hold the same under the same keys, in whatever order.
  fileprivate func saysTheSame(as other: Field) -> Bool {
    guard let entries, let others = other.entries else { return self == other }
    return entries.count == others.count && entries.allSatisfy { other[$0.key] == $0.value }
  }
}
